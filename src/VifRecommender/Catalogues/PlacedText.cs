using System.Collections.Immutable;
using VifRecommender.Naming;
using VifRecommender.Profiles;

namespace VifRecommender.Catalogues;

/// <summary>
/// A text for the communes of a place: of several, the first that holds for a commune is said. It may name regional structures by their id
/// in braces (<c>{danger-unit}</c>): then it holds only where the name of the structure is known for the commune; and <c>{cpas}</c>, what
/// the public social welfare centre is called there.
/// </summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
/// <param name="Text">The text.</param>
public sealed record PlacedText(LocalizedText Text)
{
    /// <summary>The region, or <see langword="null"/>: any.</summary>
    public Region? Region { get; init; }

    /// <summary>The languages of administration of which a commune has one; empty: any.</summary>
    public ImmutableArray<Language> Languages { get; init; } = [];

    /// <summary>The number of inhabitants under which it holds, exclusive, or <see langword="null"/>: any.</summary>
    public int? Below { get; init; }

    /// <summary>The scale at which the practice is done, or <see langword="null"/>: any.</summary>
    public Scale? Scale { get; init; }

    /// <summary>Whether it can be said to every commune.</summary>
    internal bool IsForAll =>
        Region is null && Languages.IsEmpty && Below is null && Scale is null
        && ProfileWords.Languages.Values.All(language => Template.Names(Text[language]).All(name => name == LocalNames.WelfareCentre));

    /// <summary>The first of some texts that holds for a commune, in its words; <see langword="null"/>: none does.</summary>
    internal static string? For(ImmutableArray<PlacedText> texts, LocalNames names, Scale? scale, Language language)
    {
        foreach (var each in texts)
        {
            if (each.Holds(names.Profile, scale) && names.Fill(each.Text[language], language) is { } text) return text;
        }

        return null;
    }

    private bool Holds(CommuneProfile profile, Scale? scale) =>
        (Region is null || Region == profile.Region)
        && (Languages.IsEmpty || (!profile.Languages.IsDefault && Languages.Any(language => profile.Languages.Has(language))))
        && (Below is null || profile.Population < Below)
        && (Scale is null || Scale == scale);
}
