using System.Collections.Immutable;
using VifRecommender.Situations;

namespace VifRecommender.NRules.Facts;

/// <summary>
/// Findings that build on each other are settled in rounds, each of which rests on the one before, so that none supports itself.
/// </summary>
/// <remarks>Immutable and linked: it vanishes with its cause.</remarks>
public sealed class FindingRound : ICommuneFact
{
    internal FindingRound(string commune, string group, int number, ImmutableSortedDictionary<string, Truth> findings)
    {
        Commune = commune;
        Group = group;
        Number = number;
        Findings = findings;
    }

    /// <inheritdoc/>
    public string Commune { get; }

    /// <summary>The first id of the findings that are settled together.</summary>
    public string Group { get; }

    /// <summary>The number of the round, from 0 on.</summary>
    public int Number { get; }

    /// <summary>What is found when the round begins.</summary>
    public ImmutableSortedDictionary<string, Truth> Findings { get; }

    /// <summary>Whether a finding is established when the round begins.</summary>
    /// <param name="finding">The id of the finding.</param>
    /// <returns>Whether it is.</returns>
    public bool IsTrue(string finding) => Findings.GetValueOrDefault(finding) == Truth.True;

    /// <summary>Whether a finding is established, or could be, when the round begins.</summary>
    /// <param name="finding">The id of the finding.</param>
    /// <returns>Whether it is.</returns>
    public bool IsPossible(string finding) => Findings.GetValueOrDefault(finding) != Truth.False;
}
