using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using VifRecommender.Diagnostics;
using VifRecommender.Facts;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Schemas;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Profiles;

/// <summary>Reader, writer, hash and the two schemas that hold profiles go by the one table of the numbers of a profile.</summary>
public sealed class ProfileNumbersTests
{
    public static TheoryData<string> Paths => [.. ProfileNumbers.All.Select(number => number.Path)];

    [Fact]
    public void All_OfAFullProfile_AreTheNumbersThatItIsWrittenWith()
    {
        using var written = JsonDocument.Parse(ProfileWriter.Write(FullProfile.Value));
        Assert.Equal(Numbers(written.RootElement, "").Order(StringComparer.Ordinal),
            ProfileNumbers.All.Select(number => number.Path).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Read_AtAndBeyondTheEnds_IsTakenOrRefused(string path)
    {
        var number = ProfileNumbers.Find(path)!;
        foreach (var taken in new[] { number.From, number.To })
        {
            Assert.Equal(taken, number.Of(Read(path, taken).ValueOrThrow()));
            Assert.Empty(SchemaFaults(path, taken));
        }

        foreach (var beyond in new[] { number.From - 1, number.To + 1 })
        {
            Assert.Equal("VIF2005", Assert.Single(Read(path, beyond).Diagnostics).Id);
            Assert.NotEmpty(SchemaFaults(path, beyond));
        }

        Assert.Equal(number.IsWhole ? 1 : 0, Read(path, number.From + 0.5m).Diagnostics.Length);
        Assert.Equal(number.IsWhole, SchemaFaults(path, number.From + 0.5m).Length > 0);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Write_OneNumberMore_ReadsBackAndHasAnotherHash(string path)
    {
        var number = ProfileNumbers.Find(path)!;
        var bare = TinyCatalogue.Commune();
        if (path.StartsWith("partnership.", StringComparison.Ordinal)) bare = bare with { Partnership = new() };
        var more = number.With(bare, number.From + 3)!;
        var back = ProfileReader.Read(ProfileWriter.Write(more), BuiltInCatalogue.Value).ValueOrThrow();
        Assert.Equal(number.From + 3, number.Of(back));
        Assert.NotEqual(ProfileWriter.Hash(bare), ProfileWriter.Hash(more));
    }

    /// <summary>Of the facts that conditions set bounds to, only the rate of reports is not stated as it is asked for.</summary>
    [Fact]
    public void Facts_ThatAreNumbers_AreStatedByTheTable()
    {
        var stated = FactDefinitions.Numbers.Where(fact => fact.Kind != FactKind.IncidentsPer10000)
            .Select(fact => fact.Name("").Replace(':', '.'));
        Assert.All(stated, path => Assert.NotNull(ProfileNumbers.Find(path)));
    }

    private static LoadResult<CommuneProfile> Read(string path, decimal number) =>
        ProfileReader.Read(Encoding.UTF8.GetBytes(Written(path, number)), BuiltInCatalogue.Value);

    private static string[] SchemaFaults(string path, decimal number)
    {
        var profile = Written(path, number);
        var cases = $$"""{ "schemaVersion": 1, "cases": [{ "name": "one", "profile": {{profile}}, "expect": { "recommended": [] } }] }""";
        return [.. SchemaVerdict.Schema("profile", Encoding.UTF8.GetBytes(profile)),
            .. SchemaVerdict.Schema("case", Encoding.UTF8.GetBytes(cases))];
    }

    private static string Written(string path, decimal number)
    {
        var profile = new JsonObject { ["schemaVersion"] = 1, ["name"] = "Any", ["population"] = 10_000 };
        var parent = profile;
        if (path.Split('.') is [var part, _]) profile[part] = parent = part == "partnership" ? new JsonObject { ["kind"] = "police-zone" }
            : [];
        parent[path.Split('.')[^1]] = JsonNode.Parse(number.ToString(CultureInfo.InvariantCulture));
        return profile.ToJsonString();
    }

    /// <summary>Levels are numbers too, but of a scale; what an overlay declares is no number of every profile.</summary>
    private static IEnumerable<string> Numbers(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(member => member.Name != "local" && !member.Name.EndsWith("aturity",
            StringComparison.Ordinal))
            .SelectMany(member => Numbers(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}")),
        JsonValueKind.Number when path != "schemaVersion" => [path],
        _ => [],
    };
}
