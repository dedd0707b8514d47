namespace VifRecommender.Profiles;

/// <summary>What a profile says of a fact that an overlay declares: a number, or the id of one of the named answers.</summary>
/// <remarks>Immutable. What says neither is unknown.</remarks>
public readonly record struct LocalAnswer
{
    /// <summary>The number: a share from 0 to 1, a count or an amount; <see langword="null"/> where a choice is answered.</summary>
    public decimal? Number { get; private init; }

    /// <summary>The id of the answer that was chosen; <see langword="null"/> where a number is answered.</summary>
    public string? Choice { get; private init; }

    /// <summary>A number.</summary>
    /// <param name="number">The number, 0 or more.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static LocalAnswer Of(decimal number) => number >= 0 ? new() { Number = number }
        : throw new ArgumentOutOfRangeException(nameof(number), number, "A local number is 0 or more.");

    /// <summary>One of the named answers.</summary>
    /// <param name="choice">The id of the answer.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="choice"/> is null.</exception>
    public static LocalAnswer Of(string choice) => new() { Choice = choice ?? throw new ArgumentNullException(nameof(choice)) };

    /// <summary>The answer as it is written in JSON.</summary>
    /// <returns>A stable text; empty where nothing is answered.</returns>
    public override string ToString() =>
        Choice ?? Number?.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
