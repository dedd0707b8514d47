using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>Police-recorded reports in a year per 10 000 inhabitants. Where nobody lives there is no rate.</summary>
internal sealed class IncidentsFact : NumberFact
{
    public override FactKind Kind => FactKind.IncidentsPer10000;

    public override ChangeKind Change => ChangeKind.Given;

    public override int MostAsked => 1_000_000_000;

    public override string Name(string id) => "incidentsPer10000";

    public override decimal? Number(CommuneProfile profile) =>
        profile is { RecordedIncidents: { } incidents, Population: > 0 } ? incidents * 10_000m / profile.Population : null;

    public override IEnumerable<Fact> Open(Situation situation, AskedFacts asked) =>
        situation.Population > 0 ? base.Open(situation, asked) : [];

    /// <summary>The first number of reports that reaches each threshold: who is asked knows the reports, and not the rate.</summary>
    public override IEnumerable<FactValue> Answers(string id, CommuneProfile profile, AskedFacts asked)
    {
        if (profile.Population == 0) return [];
        var highest = int.MaxValue * 10_000m / profile.Population;
        return asked.Amounts(Kind).Where(number => number <= highest)
            .Select(number => FactValue.OfNumber(Math.Ceiling(number * profile.Population / 10_000m)));
    }

    protected override CommuneProfile? With(CommuneProfile profile, decimal? number) =>
        number is null ? profile with { RecordedIncidents = null }
        : number is >= 0 and <= int.MaxValue && decimal.Truncate(number.Value) == number ? profile with { RecordedIncidents = (int)number }
        : null;
}
