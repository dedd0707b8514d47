using System.Collections.Immutable;
using VifRecommender.Recommendations;

namespace VifRecommender.Pooling;

/// <summary>What communes had better do together, what each keeps for itself, and what some have that the others can use.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class PoolAdvice
{
    internal PoolAdvice()
    {
    }

    /// <summary>The communes.</summary>
    public required CommuneGroup Group { get; init; }

    /// <summary>The advice for each commune alone, in the order of the group.</summary>
    public required ImmutableArray<Advice> Alone { get; init; }

    /// <summary>The advice for each commune in the group, with what the others lend.</summary>
    public required ImmutableArray<Advice> Together { get; init; }

    /// <summary>What to share: what most communes can start first, then by their scores.</summary>
    public required ImmutableArray<SharedPractice> Shared { get; init; }

    /// <summary>What each commune keeps for itself, by commune and rank.</summary>
    public required ImmutableArray<KeptPractice> Kept { get; init; }

    /// <summary>What some have and others lack: what can be lent first.</summary>
    public required ImmutableArray<Foundation> Foundations { get; init; }
}
