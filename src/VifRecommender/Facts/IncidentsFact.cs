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
        situation.Population > 0 ? base.Open(situation, asked) : Facts([]);

    /// <summary>The first number of reports that reaches each threshold: who is asked knows the reports, and not the rate.</summary>
    public override IEnumerable<FactValue> Answers(string id, CommuneProfile profile, AskedFacts asked)
    {
        var edges = asked.Thresholds(Kind);
        if (profile.Population == 0 || edges.Length == 0) yield break;
        List<int> told = [0];
        yield return FactValue.OfNumber(0);
        foreach (var edge in edges)
        {
            if (Reports(edge, profile.Population) is not { } reports || told.Contains(reports)) continue;
            told.Add(reports);
            yield return FactValue.OfNumber(reports);
        }
    }

    /// <summary>The first number of reports whose rate among so many inhabitants passes a threshold; nothing beyond all counts.</summary>
    public static int? Reports(NumberEdge edge, int population)
    {
        if (edge.Number > int.MaxValue * 10_000m / population) return null;
        var reports = (edge with { Number = edge.Number * population / 10_000m }).FirstWhole();
        return reports < 0 ? 0 : reports <= int.MaxValue ? (int)reports : null;
    }

    protected override CommuneProfile? With(CommuneProfile profile, decimal? number) =>
        number is null ? profile with { RecordedIncidents = null }
        : number is >= 0 and <= int.MaxValue && decimal.Truncate(number.Value) == number ? profile with { RecordedIncidents = (int)number }
        : null;
}
