using VifRecommender.Facts;
using VifRecommender.Situations;

namespace VifRecommender.Explanation;

/// <summary>
/// Writes the facts that something waits for. Each fact comes with its truth: what the commune answered and what nobody answered stand in
/// sentences of their own, so that no words can say of the unknown that it is lacking.
/// </summary>
internal sealed class OpenFacts(Explainer explainer, FactExplainer facts)
{
    /// <summary>The sentences, first of what is known.</summary>
    /// <param name="open">The facts.</param>
    /// <param name="situation">What is known of them.</param>
    /// <param name="lacking">The sentence for what the answers say is not there or not enough.</param>
    /// <param name="unknown">The sentence for what is not known.</param>
    /// <param name="name">The placeholder of the sentences.</param>
    public IEnumerable<string> Sentences(IEnumerable<Fact> open, Situation situation, string lacking, string unknown, string name)
    {
        var read = open.Distinct().Select(fact => (Fact: fact, Value: fact.Definition.Observe(situation, fact.Id))).ToLookup(each => IsOpen(each.Value));
        if (read[false].Any()) yield return explainer.Fill(lacking, (name, explainer.Join(read[false].Select(each => Known(each.Fact, each.Value)))));
        if (read[true].Any()) yield return explainer.Fill(unknown, (name, explainer.Join(read[true].Select(each => facts.Label(each.Fact)))));
    }

    /// <summary>Whether a value leaves something to be asked: of a level known within bounds, the exact one.</summary>
    private static bool IsOpen(FactValue value) => value.IsUnknown || value.UpTo is not null;

    // Of what is absent, the sentence itself says so.
    private string Known(Fact fact, FactValue value) => value is { Word: "absent", HeldBy: null } ? facts.Label(fact) : $"{facts.Label(fact)} ({facts.Value(value)})";
}
