using DocumentFormat.OpenXml.Wordprocessing;
using VifRecommender.Documents;

namespace VifRecommender.Office.Word;

/// <summary>The lists of a document: bullets, squares, and numbers that start again with each list.</summary>
internal sealed class WordNumbering
{
    private const int Bullets = 1;
    private const int Squares = 2;
    private const int Numbers = 3;

    private readonly List<int> _instances = [Bullets, Squares];

    /// <summary>The list to which the entries of a new list belong; nothing for a list without marks.</summary>
    public int? Begin(ListMark mark)
    {
        switch (mark)
        {
            case ListMark.Bullet: return Bullets;
            case ListMark.Check: return Squares;
            case ListMark.Number:
                _instances.Add(Numbers);
                return _instances.Count;
            case ListMark.None:
            default: return null;
        }
    }

    public Numbering Make()
    {
        var numbering = new Numbering(Kind(Bullets, NumberFormatValues.Bullet, "•"), Kind(Squares, NumberFormatValues.Bullet, "☐"),
            Kind(Numbers, NumberFormatValues.Decimal, "%1."));
        for (var i = 0; i < _instances.Count; i++)
        {
            var instance = new NumberingInstance(new AbstractNumId { Val = _instances[i] }) { NumberID = i + 1 };
            if (_instances[i] == Numbers)
            {
                instance.Append(new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 });
            }
            numbering.Append(instance);
        }

        return numbering;
    }

    private static AbstractNum Kind(int id, NumberFormatValues format, string text) => new(
        new MultiLevelType { Val = MultiLevelValues.SingleLevel },
        new Level(
            new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "340", Hanging = "340" }))
        { LevelIndex = 0 })
    {
        AbstractNumberId = id,
    };
}
