using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Personas;

namespace VifRecommender.Tests.Explanation;

/// <summary>What the advice says can start together is what it says to start first: no more, and nothing of it left out.</summary>
public sealed class StartTogetherTests
{
    public static TheoryData<string> Personas => PersonaProfiles.Names;

    [Theory]
    [MemberData(nameof(Personas))]
    public void Capacity_OfAnAdvice_NamesTheFirstAndNothingElse(string name)
    {
        foreach (var (staff, budget) in new[] { (0.1m, 5_000m), (0.5m, 20_000m), (4m, 200_000m) })
        {
            var advice = Recommender.Default.Recommend(
                PersonaProfiles.Load(name) with { Capacity = new Capacity { StaffFte = staff, BudgetEur = budget } });
            foreach (var language in Enum.GetValues<Language>())
            {
                var explainer = new Explainer(advice.Catalogue, language);
                if (explainer.Capacity(advice) is not { } text || advice.First.All(each => each.WithinCapacity == Truth.False)) continue;
                var named = advice.Recommendations.Where(each => text.Contains(explainer.Title(each.Practice.Id), StringComparison.Ordinal))
                    .Select(each => each.Practice.Id);
                Assert.Equal(advice.First.Select(each => each.Practice.Id).Order(StringComparer.Ordinal),
                    named.Order(StringComparer.Ordinal));
            }
        }
    }
}
