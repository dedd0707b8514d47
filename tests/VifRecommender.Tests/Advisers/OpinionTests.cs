using VifRecommender.Recommendations;

namespace VifRecommender.Tests.Advisers;

/// <summary>The advice beside that of people: over all communes of opinions.json, without a rule made for any of them.</summary>
public sealed class OpinionTests
{
    public static TheoryData<string> Communes => [.. AdvisedCommune.All.Select(each => each.Name)];

    private static (AdvisedCommune Commune, Advice Advice) For(string name)
    {
        var commune = AdvisedCommune.All.Single(each => each.Name == name);
        return (commune, Recommender.Default.Recommend(commune.Profile));
    }

    private static HashSet<string> Top(Advice advice, int number) =>
        [.. advice.Recommendations.Take(number).Select(each => each.Practice.Id)];

    [Fact]
    public void First_ThreeQuartersOfAll_AreInTheTopTen()
    {
        int all = 0, hits = 0;
        var missed = new List<string>();
        foreach (var commune in AdvisedCommune.All)
        {
            var top = Top(Recommender.Default.Recommend(commune.Profile), 10);
            foreach (var practice in commune.Opinions.SelectMany(opinion => opinion.First))
            {
                all++;
                if (top.Contains(practice)) hits++;
                else missed.Add($"{commune.Name}: {practice}");
            }
        }

        Assert.True(all > 40, $"{all} opinions");
        Assert.True(hits >= 0.75 * all, $"{hits} of {all}; missed: {string.Join(", ", missed)}");
    }

    [Theory]
    [MemberData(nameof(Communes))]
    public void Second_OneAtLeast_IsInTheTopFifteenOrOpensNext(string name)
    {
        var (commune, advice) = For(name);
        var near = Top(advice, 15);
        near.UnionWith(advice.Later.Where(each => each.Wave == 1).Select(each => each.Practice.Id));
        Assert.All(commune.Opinions.Where(opinion => opinion.Second.Count > 0), opinion => Assert.Contains(opinion.Second, near.Contains));
    }

    [Theory]
    [MemberData(nameof(Communes))]
    public void NotYet_None_IsInTheTopTen_UnlessAnotherOpinionWantsIt(string name)
    {
        var (commune, advice) = For(name);
        var top = Top(advice, 10);
        foreach (var opinion in commune.Opinions)
        {
            Assert.DoesNotContain(opinion.NotYet, practice => top.Contains(practice) && !commune.AnotherWants(opinion, practice));
        }
    }

    [Theory]
    [MemberData(nameof(Communes))]
    public void NotYet_Each_StatesItsReason(string name)
    {
        var (commune, advice) = For(name);
        foreach (var practice in commune.Opinions.SelectMany(opinion => opinion.NotYet).Distinct(StringComparer.Ordinal))
        {
            var reasoned = advice.Find(practice) switch
            {
                LaterPractice later => !later.Missing.IsEmpty && !later.After.IsEmpty,
                NotAdvisedPractice declined => !declined.Reasons.IsEmpty,
                InPlacePractice present => !present.Reasons.IsEmpty,
                // Recommended after all: below the first ten, for points that were taken off or findings that are not there.
                Recommendation recommended => !recommended.Terms.IsEmpty,
                _ => false,
            };
            Assert.True(reasoned, $"{name}: {practice}");
        }
    }
}
