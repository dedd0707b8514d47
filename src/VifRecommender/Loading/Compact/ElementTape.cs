using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Profiles;

namespace VifRecommender.Loading.Compact;

/// <summary>What practices and rules refer to, both ways.</summary>
internal sealed class ElementTape(Tape tape)
{
    public Source Source(Source? it) => new()
    {
        Id = tape.Required(it?.Id),
        Title = tape.Required(it?.Title),
        Url = tape.Required(it?.Url),
        Accessed = tape.Required(it?.Accessed),
    };

    public Service Service(Service? it) => new()
    {
        Id = tape.Required(it?.Id),
        Name = tape.Texts(it?.Name),
        Question = tape.Texts(it?.Question),
        FromOutside = tape.OptionalTexts(it?.FromOutside),
        HeldBy = tape.List(it?.HeldBy ?? default, each => (Holder)tape.Number((int)each)),
        Provenance = (Provenance)tape.Number((int)(it?.Provenance ?? default)),
        Sources = tape.Ids(it?.Sources ?? default),
    };

    public Signal Signal(Signal? it) => new()
    {
        Id = tape.Required(it?.Id),
        Domain = (Domain)tape.Number((int)(it?.Domain ?? default)),
        Name = tape.Texts(it?.Name),
        Question = tape.Texts(it?.Question),
    };

    public RegionalStructure Structure(RegionalStructure? it) => new()
    {
        Id = tape.Required(it?.Id),
        Name = tape.Texts(it?.Name),
        Question = tape.Texts(it?.Question),
        LocalNames = tape.List(it?.LocalNames ?? default, LocalName),
    };

    public Finding Finding(Finding? it) => new()
    {
        Id = tape.Required(it?.Id),
        Domain = (Domain)tape.Number((int)(it?.Domain ?? default)),
        Severity = tape.Number(it?.Severity ?? 0),
        Title = tape.Texts(it?.Title),
    };

    public Helpline Helpline(Helpline? it) => new()
    {
        Id = tape.Required(it?.Id),
        Number = tape.Required(it?.Number),
        Name = tape.Texts(it?.Name),
        Hours = tape.OptionalTexts(it?.Hours),
        IsEmergency = tape.Flag(it?.IsEmergency ?? false),
        IsDayAndNight = tape.Flag(it?.IsDayAndNight ?? false),
        Order = tape.Number(it?.Order ?? 0),
        Regions = tape.List(it?.Regions ?? default, each => (Region)tape.Number((int)each)),
        Languages = Languages(it?.Languages ?? default),
        Sources = tape.Ids(it?.Sources ?? default),
    };

    private LocalName LocalName(LocalName? it) =>
        new((Region)tape.Number((int)(it?.Region ?? default)), Languages(it?.Languages ?? default), tape.Required(it?.Name))
        {
            Arrondissements = tape.Ids(it?.Arrondissements ?? default),
        };

    private ImmutableArray<Language> Languages(ImmutableArray<Language> values) =>
        tape.List(values, each => (Language)tape.Number((int)each));
}
