using System.Globalization;
using System.Text;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Tables;
using VifRecommender.Writing;

namespace VifRecommender.Planning.Rendering;

/// <summary>
/// Writes a roadmap as a table for a spreadsheet: one line for each practice. A spreadsheet that is set to Belgium, in any of its
/// languages,
/// opens it with a double click: a byte order mark for the accents, semicolons between the cells, decimal commas. A program reads
/// <see cref="RoadmapJson"/>.
/// </summary>
public static class RoadmapCsv
{
    private const char ByteOrderMark = '\uFEFF';
    private const char Separator = ';';

    private static readonly NumberFormatInfo DecimalComma = new() { NumberDecimalSeparator = "," };

    /// <summary>Writes a roadmap.</summary>
    /// <param name="roadmap">The roadmap.</param>
    /// <param name="language">The language of the titles.</param>
    /// <param name="begin">The first day of the plan.</param>
    /// <returns>A table with a line of names: a byte order mark, semicolons, decimal commas, days as yyyy-MM-dd, CRLF.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roadmap"/> is null.</exception>
    public static string Write(Roadmap roadmap, Language language, CalendarDate begin)
    {
        ArgumentNullException.ThrowIfNull(roadmap);
        var explainer = new Explainer(roadmap.Advice.Catalogue, language);
        var csv = new StringBuilder().Append(ByteOrderMark)
            .Append("practice;title;domain;start;runs;oneOffEur;yearlyEur;setUpFte;runningFte;inProgress\r\n");
        foreach (var item in roadmap.Items)
        {
            string[] cells =
            [
                item.Practice.Id, explainer.Title(item.Practice.Id), JsonWords.Of(item.Practice.Domain),
                PlanDays.Of(begin, item.Start).ToString(), PlanDays.Of(begin, item.End).ToString(),
                Number(item.OneOffEur), Number(item.YearlyEur), Number(item.SetUpFte), Number(item.RunningFte),
                item.IsInProgress ? "yes" : "no",
            ];
            CsvText.AppendRow(csv, Separator, cells.Select(SafeText.OneLine));
        }

        return csv.ToString();
    }

    private static string Number(decimal number) => number.ToString("0.###", DecimalComma);
}
