using System.Collections.Immutable;
using VifRecommender.Belgium.Partners;
using VifRecommender.Loading.Compact;
using VifRecommender.Profiles;

namespace VifRecommender.Belgium.Reading.Compact;

/// <summary>Partners and what they are for, both ways.</summary>
internal sealed class PartnerTape(Tape tape)
{
    public FunctionFile Functions(FunctionFile? it) => new(tape.List(it?.Functions ?? default, Function));

    public PartnerDirectory Partners(PartnerDirectory? it) => new()
    {
        Partners = tape.List(it?.Partners ?? default, Partner),
        Removed = tape.Ids(it?.Removed ?? default),
    };

    private PartnerFunction Function(PartnerFunction? it) => new(Kind(it?.Kind ?? default), tape.Texts(it?.Name), tape.Texts(it?.Find));

    private Partner Partner(Partner? it) => new()
    {
        Id = tape.Required(it?.Id),
        Kind = Kind(it?.Kind ?? default),
        Names = new(tape.Text(it?.Names.French), tape.Text(it?.Names.Dutch), tape.Text(it?.Names.German)),
        Area = Area(it?.Area),
        IsSeatOnly = tape.Flag(it?.IsSeatOnly ?? false),
        Status = (PartnerStatus)tape.Number((int)(it?.Status ?? default)),
        Languages = Languages(it?.Languages ?? default),
        Phone = tape.Text(it?.Phone),
        PhoneAsOf = Date(it?.PhoneAsOf),
        IsDayAndNight = tape.Flag(it?.IsDayAndNight ?? false),
        Web = tape.Text(it?.Web),
        Callers = tape.List(it?.Callers ?? default, each => (PartnerCaller)tape.Number((int)each)),
        Referral = (PartnerReferral?)tape.Optional((int?)it?.Referral),
        AsOf = Date(it?.AsOf),
        ReadOn = new(tape.Number(it?.ReadOn.Year ?? 0), tape.Number(it?.ReadOn.Month ?? 0), tape.Number(it?.ReadOn.Day ?? 0)),
        Sources = tape.Ids(it?.Sources ?? default),
    };

    private PartnerArea Area(PartnerArea? it) => new()
    {
        Regions = tape.List(it?.Regions ?? default, each => (Region)tape.Number((int)each)),
        Provinces = tape.Ids(it?.Provinces ?? default),
        Arrondissements = tape.Ids(it?.Arrondissements ?? default),
        JudicialArrondissements = tape.Ids(it?.JudicialArrondissements ?? default),
        Zones = tape.Ids(it?.Zones ?? default),
        Communes = tape.Ids(it?.Communes ?? default),
        Communities = Languages(it?.Communities ?? default),
    };

    private PartnerKind Kind(PartnerKind value) => (PartnerKind)tape.Number((int)value);

    private ImmutableArray<Language> Languages(ImmutableArray<Language> values) =>
        tape.List(values, each => (Language)tape.Number((int)each));

    private PartialDate? Date(PartialDate? it) => PartialDate.TryParse(tape.Text(it?.ToString()), out var date) ? date : null;
}
