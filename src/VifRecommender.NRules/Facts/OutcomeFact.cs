using VifRecommender.Catalogues;
using VifRecommender.Profiles;

namespace VifRecommender.NRules.Facts;

/// <summary>Where a practice stands in a commune's advice. There is one for each practice.</summary>
/// <remarks>Immutable and linked: it vanishes with its cause.</remarks>
public sealed class OutcomeFact : IRanked
{
    internal OutcomeFact(string commune, Practice practice, OutcomeKind kind, int? step = null, IReadOnlyList<string>? asks = null)
    {
        Commune = commune;
        Practice = practice;
        Kind = kind;
        Step = step;
        Asks = asks ?? [];
    }

    /// <inheritdoc/>
    public string Commune { get; }

    /// <summary>The practice.</summary>
    public Practice Practice { get; }

    /// <inheritdoc/>
    public string PracticeId => Practice.Id;

    /// <summary>The domain of the practice.</summary>
    public Domain Domain => Practice.Domain;

    /// <summary>Where it stands.</summary>
    public OutcomeKind Kind { get; }

    /// <summary>For a practice that can start now (0) or later (1 and more): the step; otherwise <see langword="null"/>.</summary>
    public int? Step { get; }

    /// <summary>
    /// For a candidate: ids of the services that its needs and guards ask for, whatever else they ask, and that some practice delivers.
    /// </summary>
    public IReadOnlyList<string> Asks { get; }

    /// <summary>Whether it starts, now or later.</summary>
    public bool Starts => Step is not null;

    /// <summary>
    /// The step from which what it delivers is there; <see langword="null"/>: it delivers nothing. What is in hand delivers from the first
    /// step on, until the commune confirms it.
    /// </summary>
    public int? DeliversFrom => Starts ? Step + 1 : Kind is OutcomeKind.InPlace or OutcomeKind.InProgress or OutcomeKind.Served ? 1 : null;

    bool IRanked.Counts => true;
}
