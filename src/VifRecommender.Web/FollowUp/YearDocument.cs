using System.Collections.Immutable;
using System.Globalization;
using VifRecommender.Catalogues;
using VifRecommender.Documents;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Memory;
using VifRecommender.Web.Practices;

namespace VifRecommender.Web.FollowUp;

/// <summary>The overview of a year as a document: one sheet of A4, in a browser, on paper and as a file of Word.</summary>
internal sealed class YearDocument(Catalogue catalogue, Language language)
{
    /// <summary>What goes on one sheet in the smallest type, with a text of the longest kind in each cell.</summary>
    private const int MostRows = 18;
    private const int MostInNormal = 5;
    private const int MostInDense = 10;
    private const int LongestTitle = 90;
    private const int LongestText = 60;

    private readonly Explainer _explainer = new(catalogue, language);
    private readonly PageText _page = PageText.Of(language);
    private readonly SheetText _sheet = PageText.Of(language).Sheets;
    private readonly YearText _text = PageText.Of(language).Year;

    public Document Of(string commune, YearOverview overview)
    {
        var year = Text(overview.Year);
        var title = PageText.Fill(_text.Title, ("commune", commune), ("year", year));
        var shown = overview.Entries.Take(MostRows).ToList();
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Paragraph(new TextLine(PageText.Fill(_text.AsOf, ("date", Day(overview.AsOf)))), isSoft: true));
        if (shown.Count == 0) blocks.Add(new Paragraph(new TextLine(PageText.Fill(_text.Nothing, ("year", year)))));
        else blocks.Add(Table(shown, overview.Year));
        if (overview.Entries.Count - shown.Count is > 0 and var more)
        {
            blocks.Add(new Paragraph(new TextLine(PageText.Fill(_text.More, ("n", _explainer.Numbers.Number(more))))));
        }

        return new Document
        {
            Title = title,
            Pages =
            [
                new DocumentPage
                {
                    Language = language,
                    Title = title,
                    Blocks = blocks.ToImmutable(),
                    Footer = _text.Foot,
                    Density = shown.Count <= MostInNormal ? PageDensity.Normal
                        : shown.Count <= MostInDense ? PageDensity.Dense : PageDensity.Densest,
                },
            ],
        };
    }

    private TextTable Table(IReadOnlyList<YearEntry> entries, int year)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<TextCell>>();
        string? last = null;
        foreach (var each in entries)
        {
            var place = PlaceOf(each, year);
            rows.Add([Cell(place == last ? "" : place), Cell(Short(_explainer.Title(each.Practice), LongestTitle)),
                Cell(Day(DateOnly.FromDateTime(each.DecidedAt.LocalDateTime))), State(each.Standing), Indicator(each), Carried(each)]);
            last = place;
        }

        return new TextTable(
            [
                new(_text.Quarter, 9), new(_text.Practice, 28), new(_text.Decided, 11), new(_text.State, 13), new(_text.Indicator, 20),
                new(_text.Carried, 19),
            ],
            rows.ToImmutable());
    }

    private string PlaceOf(YearEntry entry, int year) => entry.Place switch
    {
        YearPlace.Before => PageText.Fill(_text.Before, ("year", Text(year))),
        YearPlace.Quarter => SheetForm.NameOf(new Quarter(year, entry.Quarter), _sheet),
        _ => _text.Undated,
    };

    private TextCell State(Decision standing)
    {
        var state = _explainer.Decided(standing.Kind, _page.Practices);
        if (standing.Progress is { } progress) state += $", {_page.Percent(_explainer.Numbers.Number(progress))}";
        return standing.Sheet?.Due is { } due ? new(new TextLine(state), new TextLine(SheetForm.NameOf(due, _sheet))) : Cell(state);
    }

    private TextCell Indicator(YearEntry entry)
    {
        if (entry.Standing.Sheet is not { Indicator: { } indicator } sheet) return Cell("");
        var name = new TextLine(Short(SheetForm.NameOf(indicator, catalogue.FindPractice(entry.Practice), language), LongestText));
        return sheet.Value is null ? new(name) : new(name, new TextLine(sheet.MeasuredOn is { } day ? $"({Day(day)})" : "", sheet.Value));
    }

    private static TextCell Carried(YearEntry entry) => new([.. new[] { entry.Standing.Sheet?.Lead, entry.Standing.Sheet?.Pilot }
        .OfType<string>().Select(each => new TextLine(Short(each, LongestText)))]);

    private static TextCell Cell(string text) => text.Length == 0 ? new() : new(new TextLine(text));

    private string Day(DateOnly day) => _explainer.Numbers.Date(new CalendarDate(day.Year, day.Month, day.Day));

    private static string Short(string text, int most) => text.Length <= most ? text : text[..(most - 1)].TrimEnd() + "…";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
