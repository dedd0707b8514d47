using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>Police-recorded reports in a year per 10 000 inhabitants. Where nobody lives there is no rate.</summary>
internal sealed class IncidentsFact : NumberFact
{
    public override FactKind Kind => FactKind.IncidentsPer10000;

    public override ChangeKind Change => ChangeKind.Given;

    public override string Name(string id) => "incidentsPer10000";

    public override decimal? Number(CommuneProfile profile) =>
        profile is { RecordedIncidents: { } incidents, Population: > 0 } ? incidents * 10_000m / profile.Population : null;

    public override IEnumerable<Fact> Open(Situation situation, AskedFacts asked) =>
        situation.Population > 0 ? base.Open(situation, asked) : [];

    /// <summary>The first number of reports that reaches each threshold.</summary>
    public override IEnumerable<CommuneProfile> Answers(string id, CommuneProfile profile, AskedFacts asked)
    {
        if (profile.Population == 0) return [];
        var highest = int.MaxValue * 10_000m / profile.Population;
        return asked.Amounts(Kind).Where(number => number <= highest)
            .Select(number => profile with { RecordedIncidents = (int)Math.Ceiling(number * profile.Population / 10_000m) });
    }
}
