using System.Collections.Immutable;

namespace VifRecommender.NRules.Facts;

/// <summary>The practices that start, in their order: by step, points, domain and id.</summary>
/// <remarks>Immutable and linked: replaced when the order changes.</remarks>
public sealed class RankingFact : ICommuneFact
{
    internal RankingFact(string commune, int balances, ImmutableArray<RankingPlace> places)
    {
        Commune = commune;
        Balances = balances;
        Places = places;
    }

    /// <inheritdoc/>
    public string Commune { get; }

    /// <summary>How many balance rules have been applied: each makes a ranking from the one before.</summary>
    public int Balances { get; }

    /// <summary>The practices, the first first.</summary>
    public ImmutableArray<RankingPlace> Places { get; }

    internal bool SaysTheSame(RankingFact other) => Places.SequenceEqual(other.Places);
}
