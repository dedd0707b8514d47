using VifRecommender.Cases;
using VifRecommender.Catalogues;
using VifRecommender.Loading;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.BuiltIn;

/// <summary>The cases beside the rules run as tests, and no rule is without.</summary>
public sealed class CaseTests
{
    private static readonly Dictionary<string, Case> All =
        Directory.GetFiles(Repository.PathOf("src", "VifRecommender", "Catalogues", "Cases"), "*.cases.json")
        .SelectMany(file => CaseReader.Read(File.ReadAllBytes(file), BuiltInCatalogue.Value, Path.GetFileName(file)).ValueOrThrow())
        .ToDictionary(each => each.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. All.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_BuiltInCatalogue_Passes(string name) => Assert.Empty(CaseChecker.Run(Recommender.Default, All[name]));

    [Fact]
    public void Rules_All_HaveACaseThatFiresThemAndOneThatDoesNot()
    {
        var fired = All.Values.SelectMany(each => each.Expect.Fires).ToHashSet(StringComparer.Ordinal);
        var quiet = All.Values.SelectMany(each => each.Expect.DoesNotFire).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(BuiltInCatalogue.Value.Rules, rule => !fired.Contains(rule.Id));
        Assert.DoesNotContain(BuiltInCatalogue.Value.Rules, rule => !quiet.Contains(rule.Id));
    }

    [Fact]
    public void Guards_All_HaveACaseInWhichTheyHoldBack() =>
        Assert.All(BuiltInCatalogue.Value.Rules.OfType<GuardRule>(),
            guard => Assert.Contains(All.Values, each => each.Expect.Fires.Contains(guard.Id)));
}
