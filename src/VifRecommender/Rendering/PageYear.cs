using System.Collections.Immutable;
using System.Globalization;
using VifRecommender.Explanation;
using VifRecommender.Recommendations;

namespace VifRecommender.Rendering;

/// <summary>
/// Writes the year in one row: what begins now, and by which quarter each of it is in place at the latest, by the catalogue's longest
/// estimate.
/// </summary>
internal sealed class PageYear(HtmlText html, Advice advice, Explainer explainer)
{
    private const int Quarters = 4;
    private const int MonthsInAQuarter = 3;

    private readonly PageWords _words = PageWords.Of(explainer.Language);

    public void Write()
    {
        if (advice.First.IsEmpty) return;
        html.Raw("<section aria-labelledby=\"year\">\n").Element("h2", _words.Year, "id=\"year\"").Raw("<ol class=\"year\">\n");
        for (var quarter = 0; quarter < Quarters; quarter++)
        {
            html.Raw("<li>").Element("strong", Name(quarter));
            if (quarter == 0) Numbers(_words.Begins, _ => true);
            Numbers(_words.InPlaceBy, each => ReadyIn(each) == quarter);
            if (quarter == Quarters - 1)
            {
                Numbers(_words.GoesOn, each => ReadyIn(each) >= Quarters);
                html.Element("p", _words.Review);
            }

            html.Raw("</li>\n");
        }

        html.Raw("</ol>\n</section>\n");
    }

    private void Numbers(string label, Func<Recommendation, bool> belongs)
    {
        var places = Enumerable.Range(0, advice.First.Length).Where(place => belongs(advice.First[place])).ToImmutableArray();
        if (places.IsEmpty) return;
        html.Raw("<p>").Text(label);
        foreach (var place in places)
        {
            html.Raw($" <span class=\"badge {DomainMark.Class(advice.First[place].Practice.Domain)}\">")
                .Text(explainer.Numbers.Number(place + 1)).Raw("</span>");
        }

        html.Raw("</p>");
    }

    /// <summary>
    /// The quarter, from 0, in which it is in place at the latest; none where the catalogue does not say how long it takes.
    /// </summary>
    private static int? ReadyIn(Recommendation each) => each.Practice.Months is { } months
        ? (int)Math.Min(Quarters, Math.Max(0, Math.Ceiling(months.To / MonthsInAQuarter) - 1))
        : null;

    private string Name(int quarter)
    {
        var months = quarter * MonthsInAQuarter;
        if (advice.Date is not { } date || date.Year == DateTime.MaxValue.Year)
        {
            return explainer.Fill(_words.MonthRange, ("low", explainer.Numbers.Number(months + 1)),
                ("high", explainer.Numbers.Number(months + MonthsInAQuarter)));
        }

        var begin = new DateTime(date.Year, date.Month, 1).AddMonths(months);
        return explainer.Fill(_words.From, ("month", explainer.Numbers.IsoDate(begin.ToString("yyyy-MM", CultureInfo.InvariantCulture))));
    }
}
