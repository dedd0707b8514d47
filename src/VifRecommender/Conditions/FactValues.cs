using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>Reads the value of any fact in a situation.</summary>
internal static class FactValues
{
    /// <summary>What is known of a fact; unknown where the profile says nothing.</summary>
    public static FactValue Of(Fact fact, Situation situation) => fact.Kind switch
    {
        FactKind.Service => Word(situation.Service(fact.Id)),
        FactKind.Signal => Word(situation.Signal(fact.Id)),
        FactKind.Structure => situation.Structure(fact.Id) is var presence and not StructurePresence.Unknown ? FactValue.OfWord(presence.ToWord()) : FactValue.Unknown,
        FactKind.Maturity => Words.Dimensions.TryGet(fact.Id, out var dimension) && situation.Level(dimension) is var level && level != LevelRange.Unknown ? FactValue.OfRange(level.From, level.To) : FactValue.Unknown,
        FactKind.Population => FactValue.OfNumber(situation.Population),
        FactKind.PartnershipPopulation => Number(situation.Profile.Partnership?.Population),
        FactKind.PartnershipCommunes => Number(situation.Profile.Partnership?.Communes),
        FactKind.Region => situation.Profile.Region is { } region ? FactValue.OfWord(region.ToWord()) : FactValue.Unknown,
        FactKind.Language => situation.Profile.Languages is { IsDefaultOrEmpty: false } languages ? FactValue.OfWord(languages[0].ToWord()) : FactValue.Unknown,
        FactKind.StaffFte => Number(situation.Profile.Capacity?.StaffFte),
        FactKind.BudgetEur => Number(situation.Profile.Capacity?.BudgetEur),
        FactKind.IncidentsPer10000 => situation.Population > 0 && situation.Profile.RecordedIncidents is { } reports ? Number(Math.Round(reports * 10_000m / situation.Population, 1)) : FactValue.Unknown,
        FactKind.Practice => situation.Practice(fact.Id) is { } status ? FactValue.OfWord(status.ToWord()) : FactValue.Unknown,
        _ => FactValue.Unknown,
    };

    private static FactValue Word(Truth truth) => truth switch { Truth.True => FactValue.OfWord("present"), Truth.False => FactValue.OfWord("absent"), _ => FactValue.Unknown };

    private static FactValue Number(decimal? number) => number is { } known ? FactValue.OfNumber(known) : FactValue.Unknown;
}
