using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.NRules.Facts;

/// <summary>
/// What a commune says of a practice. There is one for each practice; a dismissal whose last day has passed says nothing any more.
/// </summary>
public sealed record PracticeStatusFact : Statement
{
    internal PracticeStatusFact(string commune, Practice practice, PracticeStatus? status)
        : base(commune, practice.Id)
    {
        Practice = practice;
        Status = status;
    }

    /// <summary>The practice.</summary>
    public Practice Practice { get; }

    /// <summary>The id of the practice.</summary>
    public string PracticeId => Practice.Id;

    /// <summary>What the commune says of it; <see langword="null"/>: nothing.</summary>
    public PracticeStatus? Status { get; }

    /// <summary>Whether the commune has it, is at work on it, or has set it aside: nothing else decides then.</summary>
    public bool IsSettled => Status is PracticeStatus.InPlace or PracticeStatus.InProgress or PracticeStatus.Dismissed;

    /// <summary>Whether its status is a given one.</summary>
    /// <param name="status">The status.</param>
    /// <returns>Unknown where the commune says nothing of it.</returns>
    public Truth Is(PracticeStatus status) => Status is null ? Truth.Unknown : Status == status ? Truth.True : Truth.False;
}
