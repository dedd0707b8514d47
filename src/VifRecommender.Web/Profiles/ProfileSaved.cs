using VifRecommender.Web.Fields;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Profiles;

/// <summary>What came of saving a profile.</summary>
internal sealed record ProfileSaved
{
    /// <summary>The version with which the form began.</summary>
    public required int BasedOn { get; init; }

    public required FieldFaults Faults { get; init; }

    /// <summary>What somebody else saved meanwhile.</summary>
    public StoredProfile? Conflict { get; init; }

    public bool IsKept { get; init; }
}
