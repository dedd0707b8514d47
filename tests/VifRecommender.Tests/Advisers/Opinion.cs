using System.Text;
using System.Text.Json;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Advisers;

/// <summary>What an adviser would start in a commune, do second, and not do yet: ids of practices.</summary>
internal sealed record Opinion(IReadOnlyList<string> First, IReadOnlyList<string> Second, IReadOnlyList<string> NotYet);

/// <summary>A commune with one opinion or two independent ones.</summary>
internal sealed record AdvisedCommune(string Name, CommuneProfile Profile, IReadOnlyList<Opinion> Opinions)
{
    public static IReadOnlyList<AdvisedCommune> All { get; } = Load();

    /// <summary>What another opinion on the same commune wants to be done.</summary>
    public bool AnotherWants(Opinion opinion, string practice) =>
        Opinions.Where(each => each != opinion).Any(each => each.First.Contains(practice) || each.Second.Contains(practice));

    private static List<AdvisedCommune> Load()
    {
        using var document =
            JsonDocument.Parse(File.ReadAllBytes(Repository.PathOf("tests", "VifRecommender.Tests", "Advisers", "opinions.json")));
        return [.. document.RootElement.EnumerateArray().Select(Read)];
    }

    private static AdvisedCommune Read(JsonElement element)
    {
        var name = element.GetProperty("name").GetString()!;
        var profile = ProfileReader.Read(Encoding.UTF8.GetBytes(element.GetProperty("profile").GetRawText()), BuiltInCatalogue.Value, name)
            .ValueOrThrow();
        return new AdvisedCommune(name, profile,
            [.. element.GetProperty("opinions").EnumerateArray()
                .Select(each => new Opinion(Ids(each, "first"), Ids(each, "second"), Ids(each, "notYet")))]);
    }

    private static List<string> Ids(JsonElement opinion, string name) =>
        [.. opinion.GetProperty(name).EnumerateArray().Select(each => each.GetString()!)];
}
