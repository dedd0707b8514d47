using VifRecommender.Profiles;

namespace VifRecommender.Planning;

/// <summary>What a roadmap brings to a domain.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record DomainOutlook
{
    internal DomainOutlook(Domain domain, int inPlace, int planned, int leftOut)
    {
        Domain = domain;
        InPlace = inPlace;
        Planned = planned;
        LeftOut = leftOut;
    }

    /// <summary>The domain.</summary>
    public Domain Domain { get; init; }

    /// <summary>Practices that are in place already.</summary>
    public int InPlace { get; init; }

    /// <summary>Practices of the plan, those in progress included.</summary>
    public int Planned { get; init; }

    /// <summary>Practices that could start and are left out.</summary>
    public int LeftOut { get; init; }

    /// <summary>Whether nothing is in place or planned.</summary>
    public bool IsUncovered => InPlace == 0 && Planned == 0;
}
