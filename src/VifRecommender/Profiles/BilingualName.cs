using System.Collections.Immutable;

namespace VifRecommender.Profiles;

/// <summary>Names that a commune of two languages writes beside each other: <c>Ixelles / Elsene</c>.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class BilingualName
{
    private static readonly string[] Between = [" / "];

    /// <summary>
    /// The part of a name in one language. A name has a part for each language of the administration, in the same order, or none at all:
    /// then, and for any other language, the whole name stands.
    /// </summary>
    /// <param name="name">The name as it is written in a profile.</param>
    /// <param name="languages">The languages of the administration, in the order of the parts; empty is unknown.</param>
    /// <param name="language">The language of who reads.</param>
    /// <returns>The part, or the whole name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static string In(string name, ImmutableArray<Language> languages, Language language)
    {
        if (name is null) throw new ArgumentNullException(nameof(name));
        if (languages.IsDefaultOrEmpty || languages.IndexOf(language) is not (>= 0 and var place)) return name;
        var parts = name.Split(Between, StringSplitOptions.None);
        return parts.Length == languages.Length && parts[place].Trim() is { Length: > 0 } part ? part : name;
    }
}
