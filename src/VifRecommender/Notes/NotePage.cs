using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Documents;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Rendering;
using VifRecommender.Sheets;

namespace VifRecommender.Notes;

/// <summary>Writes the page that the college reads.</summary>
internal sealed class NotePage(Advice advice, Administration administration, Language language)
{
    private const int QuestionsNamed = 3;

    /// <summary>
    /// A page with more characters than this is set as small as can be, so that it stays one page; measured on A4 in Arial.
    /// </summary>
    private const int MostInDense = 3_300;

    private readonly NoteFacts _facts = new(advice, administration, language);
    private readonly NoteWords _words = NoteWords.Of(language);

    private Explainer Explainer => _facts.Explainer;

    public DocumentPage Write()
    {
        ImmutableArray<Block> blocks = [.. Blocks()];
        return new DocumentPage
        {
            Language = language,
            Density = blocks.Sum(Length) > MostInDense ? PageDensity.Densest : PageDensity.Dense,
            Above = _words.Above,
            Title = _facts.Fill("{noteTitle}"),
            Blocks = blocks,
            Footer = _facts.Fill(_words.Footer),
        };
    }

    private static int Length(Block block) => block switch
    {
        Paragraph paragraph => Length(paragraph.Line),
        Box box => box.Lines.Sum(Length),
        // A narrow column takes more lines than the page.
        TextTable table => table.Rows.SelectMany(row => row).SelectMany(cell => cell.Lines).Sum(Length) * 3 / 2,
        _ => 0,
    };

    private static int Length(TextLine line) => line.Text.Length + (line.Lead?.Length ?? 0);

    private IEnumerable<Block> Blocks()
    {
        yield return Line(_words.Object, _words.ObjectText);
        yield return new Heading(_words.Context);
        yield return new Paragraph(new TextLine(_facts.Fill(_words.Answered)));
        yield return new Paragraph(Unknown());
        yield return new Heading(_words.Proposals);
        yield return _facts.Proposed.IsEmpty ? new Paragraph(new TextLine(_words.NoProposal)) : Table();
        yield return new Heading(_words.Means);
        if (_facts.Together.Length > 0) yield return new Paragraph(new TextLine(Together()));
        yield return new Paragraph(new TextLine(_facts.Fill(_words.Budget)));
        yield return new Heading(_words.Organ);
        yield return new Paragraph(new TextLine(Explainer.Capital(_facts.Fill(_words.OrganText))));
        yield return new Box(BoxKind.Safety, _words.Safety, [new TextLine(_words.SafetyDoors), new TextLine(_words.SafetyPersons)]);
        yield return new Heading(_words.FollowUp);
        yield return new Paragraph(new TextLine(_facts.Fill(_words.FollowUpText)));
        yield return new Box(BoxKind.Plain, _words.Decision, [new TextLine(_words.DecisionChoices)]);
    }

    private string Together()
    {
        var together = _facts.Fill(_words.Together);
        return _facts.ExceedsMeans ? $"{together} {_words.MeansExceeded}" : together;
    }

    private Paragraph Line(string lead, string text) => new(new TextLine(_facts.Fill(text), lead + Punctuation.Colon(language)));

    private TextLine Unknown()
    {
        var open = advice.Questions.Take(QuestionsNamed).Select(question => Explainer.Topic(question.Fact)).Distinct(StringComparer.Ordinal)
            .ToList();
        return open.Count == 0 ? new TextLine(_words.NothingUnknown)
            : new TextLine(Explainer.Fill(_words.UnknownText, ("facts", Explainer.List(open))));
    }

    private TextTable Table() => new(
        [new(_words.Proposal, 34), new(_words.Who, 19), new(_words.When, 27), new(_words.Takes, 20)],
        [.. _facts.Proposed.Zip(_facts.Briefs, Row)]);

    private ImmutableArray<TextCell> Row(Recommendation proposed, PracticeBrief brief)
    {
        var verb = proposed.Scale == Scale.Commune ? _words.ToDecide : _words.ToInvite;
        var who = ImmutableArray.Create(new TextLine(brief.Carrier));
        if (brief.Helper is { } helper) who = who.Add(new TextLine(helper, _words.With + Punctuation.Colon(language)));
        return
        [
            new TextCell(new TextLine("", $"{Explainer.Numbers.Number(_facts.Briefs.IndexOf(brief) + 1)}. {brief.Title}"),
                new TextLine($"{verb} {brief.Because}")),
            new TextCell(who),
            new TextCell(new TextLine(brief.FirstStep), new TextLine(When(proposed))),
            new TextCell([.. brief.Takes.Select(part => new TextLine(part))]),
        ];
    }

    private string When(Recommendation proposed)
    {
        var start = _facts.FirstStepDay(proposed) is { } day ? Explainer.Fill(_words.FirstStepBy, ("day", day)) : _words.WithinAMonth;
        return proposed.Practice.Months is { } months && _facts.MonthAfter(months.To) is { } month
            ? $"{start} {Explainer.Fill(_words.InPlaceBy, ("month", month))}" : start;
    }
}
