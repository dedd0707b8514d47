using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.NRules.Facts;

/// <summary>A commune: who it is, how many people live there, and with whom it works.</summary>
/// <remarks>Immutable. What the profile does not say is <see langword="null"/> or empty: unknown.</remarks>
public sealed record CommuneFact : Statement
{
    internal CommuneFact(string commune, CommuneProfile profile)
        : base(commune, "")
    {
        Name = profile.Name;
        Population = profile.Population;
        Region = profile.Region;
        Languages = profile.Languages.IsDefault ? [] : profile.Languages;
        PartnershipKind = profile.Partnership?.Kind;
        PartnershipPopulation = profile.Partnership?.Population;
        PartnershipCommunes = profile.Partnership?.Communes;
        Focus = profile.Focus.IsDefault ? [] : profile.Focus;
        IncidentsPer10000 = profile is { RecordedIncidents: { } incidents, Population: > 0 } ? incidents * 10_000m / profile.Population
            : null;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its inhabitants.</summary>
    public decimal Population { get; }

    /// <summary>Its Region.</summary>
    public Region? Region { get; }

    /// <summary>The languages of its administration; empty: not known.</summary>
    public ImmutableArray<Language> Languages { get; }

    /// <summary>The kind of its partnership; <see langword="null"/>: none is known.</summary>
    public PartnershipKind? PartnershipKind { get; }

    /// <summary>The inhabitants of its partnership.</summary>
    public decimal? PartnershipPopulation { get; }

    /// <summary>How many communes its partnership has.</summary>
    public decimal? PartnershipCommunes { get; }

    /// <summary>The domains that the commune puts first.</summary>
    public ImmutableArray<Domain> Focus { get; }

    /// <summary>Police-recorded incidents in a year for each 10 000 inhabitants.</summary>
    public decimal? IncidentsPer10000 { get; }

    /// <summary>Whether its administration works in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>True or false; unknown where no language is known.</returns>
    public Truth Uses(Language language) => Languages.IsEmpty ? Truth.Unknown : Languages.Contains(language) ? Truth.True : Truth.False;

    /// <summary>Whether a scale at which the commune can work reaches so many inhabitants.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="from">The inhabitants that it takes.</param>
    /// <returns>True or false; unknown where the size of the partnership is not known.</returns>
    public Truth Reaches(Scale scale, int from)
    {
        // The commune is part of every group that it works in, and a province or region is always large enough.
        if (Population >= from || scale == Scale.Supralocal) return Truth.True;
        if (scale == Scale.Commune) return Truth.False;
        var group = scale == Scale.PoliceZone && PartnershipKind != Profiles.PartnershipKind.PoliceZone ? null : PartnershipPopulation;
        return group is not { } people ? Truth.Unknown : people >= from ? Truth.True : Truth.False;
    }

    /// <inheritdoc/>
    public bool Equals(CommuneFact? other) =>
        other is not null && Commune == other.Commune && Name == other.Name && Population == other.Population && Region == other.Region
        && Languages.SequenceEqual(other.Languages) && Focus.SequenceEqual(other.Focus) && PartnershipKind == other.PartnershipKind
        && PartnershipPopulation == other.PartnershipPopulation && PartnershipCommunes == other.PartnershipCommunes
            && IncidentsPer10000 == other.IncidentsPer10000;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Commune, Name, Population);
}
