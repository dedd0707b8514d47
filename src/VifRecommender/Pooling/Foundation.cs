using System.Collections.Immutable;
using VifRecommender.Catalogues;

namespace VifRecommender.Pooling;

/// <summary>A service that some communes of a group have and others lack.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Foundation
{
    internal Foundation(Service service, ImmutableArray<int> heldBy, ImmutableArray<int> lackedBy, bool canBeLent)
    {
        Service = service;
        HeldBy = heldBy;
        LackedBy = lackedBy;
        CanBeLent = canBeLent;
    }

    /// <summary>The service.</summary>
    public Service Service { get; init; }

    /// <summary>The communes that have it, by their place in the group.</summary>
    public ImmutableArray<int> HeldBy { get; init; }

    /// <summary>The communes that are known to lack it.</summary>
    public ImmutableArray<int> LackedBy { get; init; }

    /// <summary>Whether the group can hold it for its communes; where not, those that have it can show the others how.</summary>
    public bool CanBeLent { get; init; }
}
