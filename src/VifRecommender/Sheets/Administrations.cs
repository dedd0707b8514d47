using System.Collections.Immutable;
using VifRecommender.Naming;
using VifRecommender.Profiles;

namespace VifRecommender.Sheets;

/// <summary>Which administration a commune belongs to, and in which languages it decides.</summary>
internal static class Administrations
{
    public static readonly WordTable<Administration> Words = new(
        ("unknown", Administration.Unknown),
        ("wallonia", Administration.Wallonia),
        ("german-speaking", Administration.GermanSpeaking),
        ("flanders", Administration.Flanders),
        ("brussels", Administration.Brussels));

    /// <summary>
    /// The administration of a commune. German is a language of administration in one place only; any other needs the region.
    /// </summary>
    public static Administration Of(CommuneProfile? profile)
    {
        if (profile is null) return Administration.Unknown;
        var isGerman = !profile.Languages.IsDefaultOrEmpty && profile.Languages[0] == Language.German;
        return profile.Region switch
        {
            Region.Flanders => Administration.Flanders,
            Region.Brussels => Administration.Brussels,
            Region.Wallonia => isGerman ? Administration.GermanSpeaking : Administration.Wallonia,
            null => isGerman ? Administration.GermanSpeaking : Administration.Unknown,
        };
    }

    /// <summary>The languages in which the administration decides; none where it is not known.</summary>
    public static ImmutableArray<Language> Languages(Administration administration) => administration switch
    {
        Administration.Unknown => [],
        Administration.Wallonia => [Language.French],
        Administration.GermanSpeaking => [Language.German],
        Administration.Flanders => [Language.Dutch],
        Administration.Brussels => [Language.French, Language.Dutch],
    };
}
