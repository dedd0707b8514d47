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
    /// <param name="lacking">The sentence for what the answers say is not there.</param>
    /// <param name="needed">The sentence for what is there in another form than needed: held by others, or at a lower level.</param>
    /// <param name="unknown">The sentence for what is not known.</param>
    /// <param name="name">The placeholder of the sentences.</param>
    public IEnumerable<string> Sentences(IEnumerable<Fact> open, Situation situation, string lacking, string needed, string unknown,
        string name)
    {
        var read = open.Distinct().Select(fact => (Fact: fact, Value: fact.Definition.Observe(situation, fact.Id)))
            .ToLookup(each => IsOpen(each.Value));
        var known = read[false].ToLookup(each => each.Value is { Word: "absent", HeldBy: null });
        if (known[true].Any())
        {
            yield return explainer.Fill(lacking, (name, explainer.JoinSome(known[true].Select(each => facts.Label(each.Fact)))));
        }
        if (known[false].Any())
        {
            yield return explainer.Fill(needed,
                (name, explainer.JoinSome(known[false].Select(each =>
                    $"{facts.Label(each.Fact)} ({facts.Value(each.Fact, each.Value)})"))));
        }
        if (read[true].Any())
        {
            yield return explainer.Fill(unknown, (name, explainer.JoinSome(read[true].Select(each => facts.Label(each.Fact)))));
        }
    }

    /// <summary>Whether a value leaves something to be asked: of a level known within bounds, the exact one.</summary>
    private static bool IsOpen(FactValue value) => value.IsUnknown || value.UpTo is not null;
}
