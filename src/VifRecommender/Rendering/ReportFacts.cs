using System.Collections.Immutable;

namespace VifRecommender.Rendering;

/// <summary>The facts that a rule saw.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record ReportFacts
{
    internal ReportFacts(string rule, ImmutableArray<ReportSentence> facts, ImmutableArray<string> sources)
    {
        Rule = rule;
        Facts = facts;
        Sources = sources;
    }

    /// <summary>The rule's id.</summary>
    public string Rule { get; init; }

    /// <summary>Each fact with what was observed and expected.</summary>
    public ImmutableArray<ReportSentence> Facts { get; init; }

    /// <summary>Ids of the rule's sources.</summary>
    public ImmutableArray<string> Sources { get; init; }
}
