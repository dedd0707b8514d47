using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Communes;

/// <summary>What came of adding a commune.</summary>
internal sealed record CommuneAdded
{
    /// <summary>What was typed has faults, or names none.</summary>
    public static CommuneAdded Faulty { get; } = new();

    /// <summary>Who asks may not add this one.</summary>
    public static CommuneAdded Refused { get; } = new() { IsRefused = true };

    /// <summary>The commune that was added, or that is opened.</summary>
    public CommuneSummary? Commune { get; init; }

    /// <summary>One that has the same code already.</summary>
    public CommuneSummary? Existing { get; init; }

    public bool IsRefused { get; private init; }
}
