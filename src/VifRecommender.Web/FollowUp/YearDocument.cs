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
    private const int LongestTitle = 80;
    private const int LongestText = 48;
    private const int LongestValue = 24;

    /// <summary>The parts of the width in percent: quarter, practice, day, state, indicator, mandate.</summary>
    private static readonly int[] Widths = [9, 28, 11, 13, 22, 17];

    /// <summary>Lines on a sheet by how closely it is set; measured by the journeys, which print the longest texts.</summary>
    private static readonly (PageDensity Density, double Lines)[] Sheets =
        [(PageDensity.Normal, 20), (PageDensity.Dense, 42), (PageDensity.Densest, 62)];

    private readonly Explainer _explainer = new(catalogue, language);
    private readonly PageText _page = PageText.Of(language);
    private readonly SheetText _sheet = PageText.Of(language).Sheets;
    private readonly YearText _text = PageText.Of(language).Year;

    public Document Of(string commune, YearOverview overview)
    {
        var year = Text(overview.Year);
        var title = PageText.Fill(_text.Title, ("commune", commune), ("year", year));
        var rows = Rows(overview);
        var shown = rows.Take(Fitting(rows)).ToImmutableArray();
        var lines = shown.Sum(Lines);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Paragraph(new TextLine(PageText.Fill(_text.AsOf, ("date", Day(overview.AsOf)))), isSoft: true));
        if (shown.IsEmpty) blocks.Add(new Paragraph(new TextLine(PageText.Fill(_text.Nothing, ("year", year)))));
        else blocks.Add(new TextTable(Columns(), shown));
        if (rows.Count - shown.Length is > 0 and var more)
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
                    Density = Sheets.First(sheet => lines <= sheet.Lines).Density,
                },
            ],
        };
    }

    private ImmutableArray<TextColumn> Columns()
    {
        string[] names = [_text.Quarter, _text.Practice, _text.Decided, _text.State, _text.Indicator, _text.Carried];
        return [.. names.Zip(Widths, (name, width) => new TextColumn(name, width))];
    }

    private List<ImmutableArray<TextCell>> Rows(YearOverview overview)
    {
        var rows = new List<ImmutableArray<TextCell>>();
        string? last = null;
        foreach (var each in overview.Entries)
        {
            var place = PlaceOf(each, overview.Year);
            rows.Add([Cell(place == last ? "" : place), Cell(Short(_explainer.Title(each.Practice), LongestTitle)),
                Cell(Day(DateOnly.FromDateTime(each.DecidedAt.LocalDateTime))), State(each.Standing), Indicator(each),
                Cell(Short(each.Standing.Sheet?.Lead ?? each.Standing.Sheet?.Pilot ?? "", LongestText))]);
            last = place;
        }

        return rows;
    }

    /// <summary>How many rows go on one sheet in the smallest type.</summary>
    private static int Fitting(List<ImmutableArray<TextCell>> rows)
    {
        var (count, lines) = (0, 0d);
        while (count < rows.Count && (lines += Lines(rows[count])) <= Sheets[^1].Lines) count++;
        return count;
    }

    /// <summary>The height of a row in lines, with the space between two; a long word leaves a part of each line empty.</summary>
    private static double Lines(ImmutableArray<TextCell> row) => 0.7 + row.Zip(Widths, (cell, width) =>
        cell.Lines.Sum(line => Math.Ceiling(((line.Lead?.Length ?? 0) + line.Text.Length) / (0.8 * width)))).Max();

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
        return sheet.Value is null ? new(name)
            : new(name, new TextLine(sheet.MeasuredOn is { } day ? $"({Day(day)})" : "", Short(sheet.Value, LongestValue)));
    }

    private static TextCell Cell(string text) => text.Length == 0 ? new() : new(new TextLine(text));

    private string Day(DateOnly day) => _explainer.Numbers.Date(new CalendarDate(day.Year, day.Month, day.Day));

    private static string Short(string text, int most) => text.Length <= most ? text : text[..(most - 1)].TrimEnd() + "…";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
