namespace VifRecommender.Web.Memory;

/// <summary>
/// What the host remembers of communes: profiles with their history, decisions and progress. Nothing of persons but who wrote what.
/// What cannot be kept (<see cref="MemoryLimits"/>) or is based on a version that never was is an <see cref="ArgumentException"/>; to
/// write of a commune that is not there, or no longer, is a <see cref="KeyNotFoundException"/>.
/// </summary>
public interface ICommuneMemory
{
    /// <summary>The communes, by name.</summary>
    Task<IReadOnlyList<CommuneSummary>> ListAsync(CancellationToken cancellation);

    Task<CommuneSummary?> FindAsync(Guid commune, CancellationToken cancellation);

    /// <summary>Adds a commune. Where one with the same NIS code is there already, that one is returned as a conflict.</summary>
    Task<SaveOutcome<CommuneSummary>> AddAsync(NewCommune commune, CancellationToken cancellation);

    /// <summary>Says to which zone a commune belongs, or to none. Who runs the host does so, and no page.</summary>
    Task PlaceAsync(Guid commune, string? zone, CancellationToken cancellation);

    /// <summary>A version of a commune's profile: the last one where none is named; nothing where there is none yet.</summary>
    Task<StoredProfile?> FindProfileAsync(Guid commune, int? version, CancellationToken cancellation);

    /// <summary>The versions of a profile, the newest first, without their text.</summary>
    Task<IReadOnlyList<ProfileVersion>> ListProfilesAsync(Guid commune, CancellationToken cancellation);

    /// <summary>
    /// Keeps a profile as a new version, together with the ranks that were advised for it. Where somebody else has saved since
    /// <paramref name="basedOn"/> (0: the first), nothing is written and theirs is returned: nobody's work is overwritten.
    /// </summary>
    Task<SaveOutcome<StoredProfile>> SaveProfileAsync(Guid commune, int basedOn, string profileJson, IReadOnlyList<AdvisedPractice> advised,
        string author, CancellationToken cancellation);

    /// <summary>The ranks that were advised for a version of the profile.</summary>
    Task<IReadOnlyList<AdvisedPractice>> ListAdvisedAsync(Guid commune, int version, CancellationToken cancellation);

    /// <summary>The last decision on each practice on which there is one.</summary>
    Task<IReadOnlyList<Decision>> ListDecisionsAsync(Guid commune, CancellationToken cancellation);

    /// <summary>All that was decided and done on a practice, the newest first.</summary>
    Task<IReadOnlyList<Decision>> ListDecisionsAsync(Guid commune, string practice, CancellationToken cancellation);

    /// <summary>
    /// Keeps a decision or a step of progress. <paramref name="basedOn"/> is the revision of the one before, 0 for the first.
    /// </summary>
    Task<SaveOutcome<Decision>> DecideAsync(Guid commune, int basedOn, NewDecision decision, string author, CancellationToken cancellation);

    /// <summary>The last version of a commune's own additions to the catalogue; nothing where there never were any.</summary>
    Task<StoredOverlay?> FindOverlayAsync(Guid commune, CancellationToken cancellation);

    /// <summary>
    /// Keeps a commune's own additions as a new version, or takes them away (<paramref name="json"/> is null). <paramref name="basedOn"/>
    /// is the version before, 0 for the first.
    /// </summary>
    Task<SaveOutcome<StoredOverlay>> SaveOverlayAsync(Guid commune, int basedOn, string? json, string author,
        CancellationToken cancellation);

    /// <summary>
    /// Keeps an advice as it is given, with what it was given for. <paramref name="basedOn"/> is the number of the one before, 0 for the
    /// first. At most <see cref="MemoryLimits.KeptAdvices"/> are kept: then the oldest go.
    /// </summary>
    Task<SaveOutcome<KeptAdvice>> KeepAdviceAsync(Guid commune, int basedOn, NewKeptAdvice advice, string author,
        CancellationToken cancellation);

    /// <summary>The advices that were kept, the newest first, without their text.</summary>
    Task<IReadOnlyList<KeptAdvice>> ListKeptAdvicesAsync(Guid commune, CancellationToken cancellation);

    /// <summary>An advice that was kept, with its text; nothing where there is none of that number.</summary>
    Task<KeptAdviceText?> FindKeptAdviceAsync(Guid commune, int number, CancellationToken cancellation);

    /// <summary>Everything that was decided and done, the newest first.</summary>
    Task<IReadOnlyList<Decision>> ListHistoryAsync(Guid commune, CancellationToken cancellation);

    /// <summary>With whom a commune shares its answers, as its editors said last; nothing where they never said.</summary>
    Task<Sharing?> FindSharingAsync(Guid commune, CancellationToken cancellation);

    /// <summary>
    /// Says with which zone a commune shares its answers, or that it shares them with none (<paramref name="zone"/> is null).
    /// <paramref name="basedOn"/> is the revision of the one before, 0 for the first.
    /// </summary>
    Task<SaveOutcome<Sharing>> ShareAsync(Guid commune, int basedOn, string? zone, string author, CancellationToken cancellation);

    /// <summary>Everything that is kept of a commune, as JSON.</summary>
    Task<string?> ExportAsync(Guid commune, CancellationToken cancellation);

    /// <summary>Deletes everything that is kept of a commune. Returns whether there was anything.</summary>
    Task<bool> DeleteAsync(Guid commune, CancellationToken cancellation);
}

/// <summary>A commune that the host knows.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="NisCode">Five digits, or nothing.</param>
/// <param name="Zone">The name of its police zone, which its neighbours share, or nothing.</param>
/// <param name="ProfileVersion">The version of its last profile; 0: it has none yet.</param>
/// <param name="SharedWith">The zone with which its own editor shares its answers, or nothing.</param>
public sealed record CommuneSummary(Guid Id, string Name, string? NisCode, string? Zone, int ProfileVersion, string? SharedWith = null)
{
    /// <summary>
    /// Whether its own editor shares its answers with the zone to which it belongs. Where the commune is placed into another zone, nothing
    /// is shared with that one.
    /// </summary>
    public bool IsShared => Zone is not null && string.Equals(SharedWith, Zone, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A commune to be added.</summary>
public sealed record NewCommune(string Name, string? NisCode, string? Zone);

/// <summary>A version of a profile.</summary>
public sealed record ProfileVersion(int Version, DateTimeOffset SavedAt, string Author);

/// <summary>A version of a profile with its text: JSON as the library reads it.</summary>
public sealed record StoredProfile(Guid Commune, int Version, DateTimeOffset SavedAt, string Author, string Json);

/// <summary>
/// A version of a commune's own additions to the catalogue: an overlay as the library reads it, or nothing where they were taken away.
/// </summary>
public sealed record StoredOverlay(int Version, DateTimeOffset SavedAt, string Author, string? Json);

/// <summary>The place of a practice in an advice that was given.</summary>
public sealed record AdvisedPractice(string Practice, int Rank, int Wave, int Score);

/// <summary>What a commune decided on a practice, or how far it is.</summary>
/// <param name="Practice">The id of the practice.</param>
/// <param name="Revision">1 for the first decision on this practice.</param>
/// <param name="Kind">What was decided.</param>
/// <param name="Reason">Why, in the commune's own words, or nothing.</param>
/// <param name="Until">For "not for us": the day after which it is asked again, or nothing.</param>
/// <param name="Progress">How far it is, in percent, where that is told.</param>
/// <param name="DecidedAt">When.</param>
/// <param name="Author">Who.</param>
/// <param name="Sheet">Who carries it, until when, and what shows that it works; nothing where that is not said.</param>
public sealed record Decision(string Practice, int Revision, DecisionKind Kind, string? Reason, DateOnly? Until, int? Progress,
    DateTimeOffset DecidedAt, string Author, ActionSheet? Sheet = null);

/// <summary>A decision to be kept; without a sheet, the one that stands stays.</summary>
public sealed record NewDecision(string Practice, DecisionKind Kind, string? Reason, DateOnly? Until, int? Progress,
    ActionSheet? Sheet = null);

/// <summary>What a commune decides on a practice.</summary>
public enum DecisionKind
{
    /// <summary>We shall do this one.</summary>
    Planned,

    /// <summary>We have begun.</summary>
    InProgress,

    /// <summary>It is there, and runs.</summary>
    InPlace,

    /// <summary>It was done, and is over: what it brought is there.</summary>
    Done,

    /// <summary>It had begun, and was stopped: it counts as if nothing had been said of it.</summary>
    Stopped,

    /// <summary>Not for us.</summary>
    Dismissed,

    /// <summary>No decision any more: as if none had been taken.</summary>
    Withdrawn,
}

/// <summary>What became of a write: it is kept, or somebody else was faster and theirs stands.</summary>
/// <param name="Value">What is kept: one's own, or in a conflict the other's.</param>
/// <param name="IsConflict">Whether somebody else was faster; then nothing was written.</param>
public sealed record SaveOutcome<T>(T Value, bool IsConflict);
