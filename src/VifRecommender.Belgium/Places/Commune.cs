using System.Collections.Immutable;
using VifRecommender.Naming;
using VifRecommender.Profiles;

namespace VifRecommender.Belgium.Places;

/// <summary>A commune of Belgium, with what is public of it.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record Commune
{
    /// <summary>The five-digit code of the Belgian statistical office.</summary>
    public required string NisCode { get; init; }

    /// <summary>Its names.</summary>
    public required LocalNames Names { get; init; }

    /// <summary>The region.</summary>
    public required Region Region { get; init; }

    /// <summary>The province, or <see langword="null"/> for the communes of Brussels.</summary>
    public Area? Province { get; init; }

    /// <summary>The administrative arrondissement.</summary>
    public required Area Arrondissement { get; init; }

    /// <summary>The judicial arrondissement, one of twelve, derived by rule.</summary>
    public required Derived<string> JudicialArrondissement { get; init; }

    /// <summary>The languages of the administration, derived by rule.</summary>
    public required Derived<ImmutableArray<Language>> Languages { get; init; }

    /// <summary>The language for which the commune has facilities, or <see langword="null"/>; derived by rule.</summary>
    public required Derived<Language?> Facilities { get; init; }

    /// <summary>Inhabitants on <see cref="Communes.PopulationDate"/>.</summary>
    public required int Population { get; init; }

    /// <summary>The postal codes of the commune, joined from two public lists.</summary>
    public required Derived<ImmutableArray<string>> PostalCodes { get; init; }

    /// <summary>The communes that merged into it; empty for most.</summary>
    public ImmutableArray<FormerCommune> Former { get; init; } = [];

    /// <summary>The name by which the commune goes in its own administration: of two languages, both.</summary>
    public string Name => Both(Names);

    /// <summary>The name in the language of who reads, as <see cref="CommuneProfile.NameIn"/> gives that of its profile.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The name in that language where the administration uses it, else <see cref="Name"/>.</returns>
    public string NameIn(Language language) => In(Names, language);

    /// <summary>The police zone: each commune is in exactly one.</summary>
    public PoliceZone Zone => PoliceZones.Of(this);

    /// <summary>Whether it is one of the nine communes of the German-speaking Community.</summary>
    public bool IsGermanSpeaking => Languages.Value[0] == Language.German;

    /// <summary>Names as the commune's administration writes them: of two languages, both.</summary>
    internal string Both(LocalNames names) =>
        string.Join(" / ", Languages.Value.Select(language => names[language]).Distinct(StringComparer.Ordinal));

    internal string In(LocalNames names, Language language) => Languages.Value.Has(language) ? names[language] : Both(names);

    /// <summary>A profile with what is public, everything else unknown; its notes say where the statements come from.</summary>
    /// <returns>The profile.</returns>
    public CommuneProfile ToProfile() => PublicProfile.Of(this);
}
