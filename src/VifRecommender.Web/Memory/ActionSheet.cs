namespace VifRecommender.Web.Memory;

/// <summary>Who carries a practice, until when, and what shows that it works. Functions, never persons.</summary>
/// <param name="Pilot">The function that carries it out, or nothing.</param>
/// <param name="Lead">The mandate that answers for it before the council, or nothing.</param>
/// <param name="Due">The quarter in which it is due, or nothing.</param>
/// <param name="Indicator">What is looked at, as the practice words it in some language, or nothing.</param>
/// <param name="Value">What was found, or nothing.</param>
/// <param name="MeasuredOn">When, or nothing.</param>
public sealed record ActionSheet(string? Pilot = null, string? Lead = null, Quarter? Due = null, string? Indicator = null,
    string? Value = null, DateOnly? MeasuredOn = null)
{
    /// <summary>A sheet on which nothing stands.</summary>
    public static ActionSheet Empty { get; } = new();
}
