using VifRecommender.Belgium.Checking;
using VifRecommender.Belgium.Partners;
using VifRecommender.Belgium.Places;
using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Belgium;

/// <summary>What is publicly known of the communes of Belgium, for an advice: <c>advice.At(BelgianPlaces.Default)</c>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class BelgianPlaces : IPlaceDirectory
{
    private readonly Lazy<PartnerDirectory> _partners;

    /// <summary>Makes a directory with partners of your own.</summary>
    /// <param name="partners">The partner services.</param>
    /// <exception cref="ArgumentNullException"><paramref name="partners"/> is null.</exception>
    public BelgianPlaces(PartnerDirectory partners)
    {
        if (partners is null) throw new ArgumentNullException(nameof(partners));
        _partners = new(() => partners);
    }

    private BelgianPlaces(Lazy<PartnerDirectory> partners) => _partners = partners;

    /// <summary>The communes with the built-in partners.</summary>
    public static BelgianPlaces Default { get; } = new(new Lazy<PartnerDirectory>(() => PartnerDirectory.BuiltIn));

    /// <inheritdoc/>
    public Surroundings Describe(CommuneProfile profile, CalendarDate? date)
    {
        if (profile is null) throw new ArgumentNullException(nameof(profile));
        var cautions = DirectoryCheck.Of(profile);
        if (profile.NisCode is not { } code || Communes.Find(code) is not { } commune) return new Surroundings { Cautions = cautions };
        // Most of the partners' data is about other places, and is read only where somebody asks whom to call.
        return Surroundings.OnDemand(cautions, () => new Surroundings
        {
            Contacts = [.. _partners.Value.For(commune).SelectMany(each => Contacts(each, commune, date))],
            Credits = Credits.All,
        });
    }

    private static IEnumerable<LocalContact> Contacts(LocalPartners partners, Commune commune, CalendarDate? date)
    {
        var kind = PartnerWords.Kinds[partners.Function.Kind];
        // Where the zone's own service is known, the general line on zones says nothing more.
        var known = partners.Function.Kind == PartnerKind.PoliceVictimAssistance && partners.Known.Length > 1
            ? partners.Known.RemoveAt(partners.Known.Length - 1) : partners.Known;
        if (known.IsEmpty) return [new LocalContact { Kind = kind, Function = partners.Function.Name, Find = partners.Function.Find }];
        return known.Select(partner => new LocalContact
        {
            Kind = kind,
            Function = partners.Function.Name,
            Name = Name(partner, commune),
            Phone = partner.Phone,
            IsDayAndNight = partner.IsDayAndNight,
            IsAnnounced = partner.Status == PartnerStatus.Announced,
            AsOf = partner.AsOf?.ToString(),
            IsToBeConfirmed = partner.IsToBeConfirmed(date ?? partner.ReadOn),
            Sources = partner.Sources,
        });
    }

    private static LocalizedText Name(Partner partner, Commune commune)
    {
        // The service of a zone goes by the zone's name.
        var zone = partner is { Kind: PartnerKind.PoliceVictimAssistance, Area.Zones.IsEmpty: true } ? commune.Zone.Names : null;
        return new LocalizedText(Of(Language.French), Of(Language.Dutch), Of(Language.German), Of(Language.English));

        string Of(Language language) => zone is null ? partner.Names[language] : $"{CheckWords.Of(language).Zone} {zone[language]}";
    }
}
