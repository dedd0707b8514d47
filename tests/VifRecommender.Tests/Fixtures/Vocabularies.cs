using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Tests.Fixtures;

/// <summary>A catalogue that gives conditions something to speak of, and evaluates them on a profile.</summary>
internal static class Vocabularies
{
    public static Catalogue Value { get; } = new TinyCatalogue()
        .Services("police-link", "trained-staff", "housing")
        .Service("risk-tool", Holder.Commune, Holder.Zone)
        .Signal("overflow").Signal("letter-only")
        .Structure("centre")
        .Finding("untrained", When.Service("trained-staff").IsAbsent)
        .Finding("trained", When.Not(When.Finding("untrained")))
        .Practice("brochure").Practice("poster")
        .Build();

    private static readonly Recommender Recommender = new(Value);

    public static Situation Situation(CommuneProfile profile) => Recommender.Recommend(profile).Situation;

    /// <summary>The truth of a condition; resolved to the vocabulary's tables, as the evaluation uses it, it must say the same.</summary>
    public static Truth Truth(Condition condition, CommuneProfile profile)
    {
        var situation = Situation(profile);
        var truth = condition.Evaluate(situation);
        Assert.Equal(truth, condition.Bind(Value.Vocabulary).Evaluate(situation));
        return truth;
    }

    /// <summary>The facts that decided, each as "fact = value (test): truth".</summary>
    public static IEnumerable<string> Explain(Condition condition, CommuneProfile profile) =>
        condition.Bind(Value.Vocabulary).Explain(Situation(profile))
            .Select(trace => $"{trace.Fact} = {trace.Value} ({trace.Test}): {trace.Truth}");
}
