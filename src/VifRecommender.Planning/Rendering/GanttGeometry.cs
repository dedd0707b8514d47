using System.Collections.Immutable;
using System.Text;

namespace VifRecommender.Planning.Rendering;

/// <summary>
/// Where things stand in the chart of a roadmap, in whole units of the drawing: one geometry for every page that shows it.
/// </summary>
internal sealed class GanttGeometry
{
    public const int Width = 1080;
    public const int LabelWidth = 430;
    public const int HeadHeight = 48;
    public const int LineHeight = 19;
    public const int BarHeight = 20;

    // What fits between the signs and the bars at the size of the letters, with wide letters too.
    private const int LetterCount = 40;
    private const int Padding = 14;

    public GanttGeometry(Roadmap roadmap, RoadmapText text)
    {
        Quarters = roadmap.Limits.Quarters;
        var rows = ImmutableArray.CreateBuilder<GanttRow>(roadmap.Items.Length);
        var top = HeadHeight;
        foreach (var item in roadmap.Items)
        {
            var label = Broken(text.Name(item.Practice.Id));
            rows.Add(new GanttRow(item, label, top, (label.Length * LineHeight) + Padding));
            top += rows[^1].Height;
        }

        Rows = rows.MoveToImmutable();
        Height = top;
    }

    public int Quarters { get; }

    public ImmutableArray<GanttRow> Rows { get; }

    public int Height { get; }

    /// <summary>With many quarters not every one is named, so that names do not touch.</summary>
    public int Step => Quarters switch { <= 8 => 1, <= 16 => 2, _ => 4 };

    /// <summary>The left edge of a quarter; the right edge of the last one for the number of quarters.</summary>
    public int X(int quarter) => LabelWidth + ((Width - LabelWidth) * Math.Min(quarter, Quarters) / Quarters);

    /// <summary>The rows after which a row comes.</summary>
    public IEnumerable<GanttRow> Before(GanttRow row) => Rows.Where(each => row.Item.After.Contains(each.Item.Practice.Id));

    private static ImmutableArray<string> Broken(string title)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = new StringBuilder();
        foreach (var word in title.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > LetterCount)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        lines.Add(line.ToString());
        return lines.ToImmutable();
    }
}
