using System.Globalization;
using FsCheck.Xunit;
using VifRecommender.Tests.Personas;

namespace VifRecommender.Tests.Statements;

/// <summary>The statements on communes that no rule has seen: drawn by a seed, and the personas.</summary>
public sealed class StatementTests(ITestOutputHelper output)
{
    /// <summary>How many communes are drawn; the whole grid by <c>VIF_TESTS_LONG=1</c>.</summary>
    private static readonly int Communes = Environment.GetEnvironmentVariable("VIF_TESTS_LONG") == "1" ? 20_000 : 1_000;

    /// <summary>Of a hundred communes, at most so many statements may be broken.</summary>
    private const int BrokenPerHundred = 5;

    [Property(MaxTest = 300)]
    public void ForAll_AnyPlausibleCommune_Hold(int seed)
    {
        var sets = Of(seed);
        var broken = Statement.All.Where(statement => statement.IsForAll)
            .SelectMany(statement => statement.Broken(sets).Select(fault => $"{statement}: {fault}"));
        Assert.Empty(broken);
    }

    [Fact]
    public void All_OverManyCommunes_AreSeldomBroken()
    {
        var broken = Enumerable.Range(0, Communes).SelectMany(seed => Broken(seed)).ToList();
        foreach (var group in broken.GroupBy(each => each.Statement).OrderByDescending(group => group.Count()))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{group.Count(),5} {group.Key} ({(group.Key.IsForAll ? "all" : "most")}), "
                + $"first in commune {group.First().Seed}: {group.First().Fault}"));
        }

        Assert.DoesNotContain(broken, each => each.Statement.IsForAll);
        Assert.True(broken.Count * 100 <= Communes * BrokenPerHundred, $"{broken.Count} statements broken over {Communes} communes");
    }

    [Theory]
    [MemberData(nameof(PersonaProfiles.Names), MemberType = typeof(PersonaProfiles))]
    public void ForAll_Persona_Hold(string name)
    {
        var sets = new AdvisedSets(Recommender.Default.Recommend(PersonaProfiles.Load(name)));
        Assert.Empty(Statement.All.Where(statement => statement.IsForAll)
            .SelectMany(statement => statement.Broken(sets).Select(fault => $"{statement}: {fault}")));
    }

    private static AdvisedSets Of(int seed) => new(Recommender.Default.Recommend(PlausibleCommune.Make(seed)));

    private static IEnumerable<(int Seed, Statement Statement, string Fault)> Broken(int seed)
    {
        var sets = Of(seed);
        return Statement.All.SelectMany(statement => statement.Broken(sets).Take(1).Select(fault => (seed, statement, fault)));
    }
}
