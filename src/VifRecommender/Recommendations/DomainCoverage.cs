using VifRecommender.Profiles;

namespace VifRecommender.Recommendations;

/// <summary>How many practices of a domain stand in each list of the advice.</summary>
public readonly record struct DomainCoverage
{
    internal DomainCoverage(Domain domain, int inPlace, int now, int later, int notAdvised)
    {
        Domain = domain;
        InPlace = inPlace;
        Now = now;
        Later = later;
        NotAdvised = notAdvised;
    }

    /// <summary>The domain.</summary>
    public Domain Domain { get; init; }

    /// <summary>In place or in progress.</summary>
    public int InPlace { get; init; }

    /// <summary>To consider now.</summary>
    public int Now { get; init; }

    /// <summary>Later.</summary>
    public int Later { get; init; }

    /// <summary>Not advised.</summary>
    public int NotAdvised { get; init; }
}
