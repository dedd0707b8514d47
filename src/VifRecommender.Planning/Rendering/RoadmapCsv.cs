using System.Globalization;
using System.Text;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Tables;

namespace VifRecommender.Planning.Rendering;

/// <summary>Writes a roadmap as CSV (RFC 4180) for a spreadsheet: one line for each practice, figures with a decimal point.</summary>
public static class RoadmapCsv
{
    /// <summary>Writes a roadmap.</summary>
    /// <param name="roadmap">The roadmap.</param>
    /// <param name="language">The language of the titles.</param>
    /// <param name="begin">The first day of the plan.</param>
    /// <returns>CSV with a line of names, comma-separated, CRLF.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roadmap"/> is null.</exception>
    public static string Write(Roadmap roadmap, Language language, CalendarDate begin)
    {
        ArgumentNullException.ThrowIfNull(roadmap);
        var explainer = new Explainer(roadmap.Advice.Catalogue, language);
        var csv = new StringBuilder("practice,title,domain,start,runs,oneOffEur,yearlyEur,setUpFte,runningFte,inProgress\r\n");
        foreach (var item in roadmap.Items)
        {
            string[] cells =
            [
                item.Practice.Id, explainer.Title(item.Practice.Id), JsonWords.Of(item.Practice.Domain),
                PlanDays.Of(begin, item.Start).ToString(), PlanDays.Of(begin, item.End).ToString(),
                Number(item.OneOffEur), Number(item.YearlyEur), Number(item.SetUpFte), Number(item.RunningFte), item.IsInProgress ? "yes" : "no",
            ];
            CsvText.AppendRow(csv, ',', cells);
        }

        return csv.ToString();
    }

    private static string Number(decimal number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
