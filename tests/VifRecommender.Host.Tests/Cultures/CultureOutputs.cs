using System.Text;
using VifRecommender.Belgium;
using VifRecommender.Comparison;
using VifRecommender.Loading;
using VifRecommender.Notes;
using VifRecommender.Office;
using VifRecommender.Planning;
using VifRecommender.Planning.Rendering;
using VifRecommender.Pooling;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Rendering;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Writing;

namespace VifRecommender.Host.Tests.Cultures;

/// <summary>What a host can have written, of a few communes, made anew at each call.</summary>
internal static class CultureOutputs
{
    private static readonly CalendarDate Day = new(2026, 11, 23);

    public static IEnumerable<(string Name, byte[] Bytes)> All()
    {
        var recommender = new Recommender(BuiltInCatalogue.Value);
        var profile = Read("genk", recommender);
        var advice = recommender.Recommend(profile, Day).At(BelgianPlaces.Default);
        var other = recommender.Recommend(Read("trooz", recommender), Day);
        var roadmap = RoadmapPlanner.Plan(other, new RoadmapLimits(5_000.5m, 0.25m, 4));
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var (name, bytes) in InLanguage(language, advice, other, roadmap)) yield return ($"{language} {name}", bytes);
        }

        yield return ("pool", PoolJson.Write(recommender.Pool(new CommuneGroup([other.Profile, Read("chaudfontaine", recommender)]), Day),
            Language.French));
        yield return ("profile", ProfileWriter.Write(profile));
        yield return ("catalogue", CatalogueJson.Write(recommender.Catalogue));
        yield return ("faults", Utf8(string.Join('\n', ProfileReader.Read(
            "{ \"schemaVersion\": 1, \"name\": \"I\", \"POPULATION\": 12.5, \"services\": { \"RISK-TOOL\": \"PRESENT\" } }"u8.ToArray(),
            recommender.Catalogue).Diagnostics)));
        foreach (var search in new[] { "LIEGE", "ixelles", "IXELLES", "İSTANBUL", "SECOVA", "saint-vith", "4870" })
        {
            yield return ($"search {search}", Utf8(string.Join('\n',
                Communes.Search(search).Matches.Select(match => match.Commune.NisCode))));
        }
    }

    private static IEnumerable<(string Name, byte[] Bytes)> InLanguage(Language language, Advice advice, Advice other, Roadmap roadmap)
    {
        yield return ("advice.json", AdviceJson.Write(advice, language));
        yield return ("advice.md", Utf8(AdviceMarkdown.Write(advice, language)));
        yield return ("advice.html", Utf8(AdviceHtml.Write(advice, language)));
        yield return ("comparison.json", ComparisonJson.Write(AdviceComparison.Of(advice, other), language));
        yield return ("comparison.md", Utf8(ComparisonReport.Of(AdviceComparison.Of(advice, other), language).ToMarkdown()));
        var note = CollegeNote.Write(advice, language);
        yield return ("note.docx", DocxFile.Write(note));
        yield return ("note.html", Utf8(DocumentHtml.Write(note)));
        yield return ("roadmap.json", RoadmapJson.Write(roadmap, language));
        yield return ("roadmap.md", Utf8(RoadmapMarkdown.Write(roadmap, language)));
        yield return ("roadmap.html", Utf8(RoadmapHtml.Write(roadmap, language)));
        yield return ("roadmap.csv", Utf8(RoadmapCsv.Write(roadmap, language, Day)));
        yield return ("roadmap.ics", Utf8(RoadmapCalendar.Write(roadmap, language, Day)));
        yield return ("roadmap.xlsx", XlsxFile.Write(RoadmapWorkbook.Of(roadmap, language, Day)));
    }

    private static CommuneProfile Read(string name, Recommender recommender) =>
        ProfileReader.Read(File.ReadAllBytes(Repository.PathOf("samples", "profiles", name + ".json")), recommender.Catalogue)
            .ValueOrThrow();

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
