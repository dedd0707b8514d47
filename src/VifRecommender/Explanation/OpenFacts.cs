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
        List<Fact> read = [];
        List<string> absent = [], other = [], asked = [];
        foreach (var fact in open)
        {
            if (read.Exists(known => known == fact)) continue;
            read.Add(fact);
            var value = fact.Definition.Observe(situation, fact.Id);
            if (IsOpen(value)) asked.Add(facts.Label(fact));
            else if (value is { Word: "absent", HeldBy: null }) absent.Add(facts.Label(fact));
            else other.Add($"{facts.Label(fact)} ({facts.Value(fact, value)})");
        }

        if (absent.Count > 0) yield return explainer.Fill(lacking, (name, explainer.JoinSome(absent)));
        if (other.Count > 0) yield return explainer.Fill(needed, (name, explainer.JoinSome(other)));
        if (asked.Count > 0) yield return explainer.Fill(unknown, (name, explainer.JoinSome(asked)));
    }

    /// <summary>Whether a value leaves something to be asked: of a level known within bounds, the exact one.</summary>
    private static bool IsOpen(FactValue value) => value.IsUnknown || value.UpTo is not null;
}
