using System.Collections.Immutable;
using VifRecommender.Belgium.Places;
using VifRecommender.Loading.Compact;
using VifRecommender.Profiles;

namespace VifRecommender.Belgium.Reading.Compact;

/// <summary>Communes and police zones, both ways.</summary>
internal sealed class PlaceTape(Tape tape)
{
    public PlaceFile Places(PlaceFile? it)
    {
        var credit = tape.Required(it?.Credit);
        var date = new CalendarDate(tape.Number(it?.PopulationDate.Year ?? 0), tape.Number(it?.PopulationDate.Month ?? 0),
            tape.Number(it?.PopulationDate.Day ?? 0));
        var population = tape.Number(it?.Population ?? 0);
        var areas = tape.List(it?.Areas ?? default, Area);
        return new PlaceFile(credit, date, population, areas, tape.List(it?.Communes ?? default, each => Commune(each, areas)));
    }

    public ZoneFile Zones(ZoneFile? it) => new(tape.Required(it?.Credit), tape.List(it?.Zones ?? default, Zone));

    private Commune Commune(Commune? it, ImmutableArray<Area> areas) => new()
    {
        NisCode = tape.Required(it?.NisCode),
        Names = Names(it?.Names),
        Region = (Region)tape.Number((int)(it?.Region ?? default)),
        Province = AreaIn(areas, it?.Province),
        Arrondissement = AreaIn(areas, it?.Arrondissement) ?? throw new InvalidDataException("A commune has no arrondissement."),
        JudicialArrondissement = new(tape.Required(it?.JudicialArrondissement.Value), tape.Required(it?.JudicialArrondissement.Basis)),
        Languages = new(tape.List(it?.Languages.Value ?? default, each => (Language)tape.Number((int)each)),
            tape.Required(it?.Languages.Basis)),
        Facilities = new((Language?)tape.Optional((int?)it?.Facilities.Value), tape.Required(it?.Facilities.Basis)),
        Population = tape.Number(it?.Population ?? 0),
        PostalCodes = new(tape.Ids(it?.PostalCodes.Value ?? default), tape.Required(it?.PostalCodes.Basis)),
        Former = tape.List(it?.Former ?? default, Former),
    };

    /// <summary>One of the areas, by its place among them.</summary>
    private Area? AreaIn(ImmutableArray<Area> areas, Area? it)
    {
        var place = tape.Number(it is null ? -1 : areas.IndexOf(it));
        return place < 0 ? null : areas[place];
    }

    private Area Area(Area? it) => new(tape.Required(it?.NisCode), Names(it?.Names));

    private FormerCommune Former(FormerCommune? it) => new(tape.Required(it?.NisCode), Names(it?.Names), tape.Required(it?.Became));

    private PoliceZone Zone(PoliceZone? it) => new()
    {
        Name = tape.Required(it?.Name),
        Names = Names(it?.Names),
        Code = tape.Text(it?.Code),
        Members = tape.Ids(it?.Members ?? default),
        Basis = (ZoneBasis)tape.Number((int)(it?.Basis ?? default)),
        Population = tape.Number(it?.Population ?? 0),
    };

    private LocalNames Names(LocalNames? it) => new(tape.Required(it?.French), tape.Required(it?.Dutch), tape.Required(it?.German));
}
