using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Batches;

/// <summary>What a batch writes of each commune.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ProfileBatchOptions
{
    /// <summary>Ranks or the whole advice.</summary>
    public BatchDetail Detail { get; init; } = BatchDetail.Ranks;

    /// <summary>
    /// How many practices of each commune the ranks name, from 1; <see langword="null"/>: all that can start, now or later.
    /// </summary>
    public int? Top { get; init; } = 10;

    /// <summary>The language of the whole advice; <see langword="null"/>: the commune's first language, else French.</summary>
    public Language? Language { get; init; }

    /// <summary>The day of the advice, which ends dismissals; <see langword="null"/>: every dismissal counts.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>The name of the input, for diagnostics.</summary>
    public string Name { get; init; } = "profiles.jsonl";

    /// <summary>
    /// What is known of places; it adds its cautions to each answer, and to the whole advice whom to call. Left out: nothing is added.
    /// </summary>
    public IPlaceDirectory? Places { get; init; }

    /// <summary>How many records at the beginning are passed over, because they are answered already.</summary>
    public long Skip { get; init; }
}
