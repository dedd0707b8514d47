using VifRecommender.Profiles;

namespace VifRecommender.Cases;

/// <summary>A profile and what its advice is expected to say: an example beside the rules that runs as a test.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Case
{
    /// <summary>What the case shows, in a few words.</summary>
    public required string Name { get; init; }

    /// <summary>The profile.</summary>
    public required CommuneProfile Profile { get; init; }

    /// <summary>The day of the advice, or <see langword="null"/>: then every dismissal counts.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>What is expected.</summary>
    public required Expectation Expect { get; init; }
}
