namespace VifRecommender.Profiles;

/// <summary>A number that a profile states as one member of its JSON: where it stands, what it can be, and how it is read.</summary>
/// <remarks>
/// Immutable and thread-safe. Readers, writers, tables and forms go through <see cref="ProfileNumbers.All"/>, so that none of them forgets
/// one.
/// </remarks>
public abstract class ProfileNumber
{
    private protected ProfileNumber(string path, bool isWhole, int from, int to, bool isPublic)
    {
        Path = path;
        Member = path[(path.IndexOf('.') + 1)..];
        IsWhole = isWhole;
        From = from;
        To = to;
        IsPublic = isPublic;
    }

    /// <summary>The path of the member in JSON, such as <c>population</c> or <c>capacity.staffFte</c>.</summary>
    public string Path { get; }

    /// <summary>Whether it is a whole number, as counts are.</summary>
    public bool IsWhole { get; }

    /// <summary>The least that a file may state, inclusive.</summary>
    public int From { get; }

    /// <summary>The most that a file may state, inclusive.</summary>
    public int To { get; }

    /// <summary>The name of the member within its object.</summary>
    internal string Member { get; }

    /// <summary>Whether it is published for every commune, so that stating it does not count as an answer.</summary>
    internal bool IsPublic { get; }

    /// <summary>What a profile states.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns>The number, or <see langword="null"/> where it is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
    public decimal? Of(CommuneProfile profile) =>
        profile is null ? throw new ArgumentNullException(nameof(profile)) : IsWhole ? WholeOf(profile) : AmountOf(profile);

    /// <summary>The path.</summary>
    /// <returns>The same as <see cref="Path"/>.</returns>
    public override string ToString() => Path;

    /// <summary>A number that is whole, without a conversion.</summary>
    internal abstract int? WholeOf(CommuneProfile profile);

    private protected abstract decimal? AmountOf(CommuneProfile profile);

    /// <summary>The profile in which the number stands, or is not known; nothing for a number that it cannot be.</summary>
    internal abstract CommuneProfile? With(CommuneProfile profile, decimal? number);

    /// <summary>Whether it can be this number; how large a number a file may state is another matter.</summary>
    private protected bool Allows(decimal number) =>
        number >= From && (!IsWhole || (number <= int.MaxValue && decimal.Truncate(number) == number));
}
