using VifRecommender.Catalogues;
using VifRecommender.Profiles;

namespace VifRecommender.Tests.Fixtures;

/// <summary>
/// Profiles of all kinds from a seed: sizes, holders, gaps, contradictions, wishes, dismissals. The same seed gives the same profile.
/// </summary>
internal static class RandomProfile
{
    private static readonly int[] Populations = [0, 900, 4_999, 5_000, 9_999, 10_000, 14_000, 19_999, 20_000, 49_000, 60_000, 99_999,
        100_000, 150_000, 500_000];

    public static CommuneProfile Make(int seed, Catalogue catalogue)
    {
        var random = new Random(seed);
        var known = random.NextDouble();
        var profile = new CommuneProfile
        {
            Name = "Commune " + seed,
            Population = Pick(random, Populations),
            Region = random.Next(4) switch { 0 => null, 1 => Region.Flanders, 2 => Region.Wallonia, _ => Region.Brussels },
            Languages = random.Next(4) switch { 0 => [], 1 => [Language.Dutch], 2 => [Language.German], _ => [Language.French] },
            OtherServices = random.Next(2) == 0 ? Presence.Unknown : Presence.Absent,
            NetworkMaturity = Maturity(random, known),
            Partnership = random.Next(3) == 0 ? null
                : new Partnership
                {
                    Kind = (PartnershipKind)random.Next(3),
                    Communes = random.Next(3) == 0 ? null : random.Next(1, 9),
                    Population = random.Next(3) == 0 ? null : Pick(random, Populations),
                    Maturity = Maturity(random, 0.4),
                },
            RecordedIncidents = random.Next(2) == 0 ? null : random.Next(0, 500),
            Capacity = random.Next(2) == 0 ? null
                : new Capacity
                {
                    StaffFte = random.Next(3) == 0 ? null : random.Next(0, 30) / 10m,
                    BudgetEur = random.Next(2) == 0 ? null : random.Next(0, 100_000),
                },
            Focus = random.Next(3) == 0 ? [(Domain)random.Next(6)] : [],
        };
        foreach (var service in catalogue.Services.Where(_ => random.NextDouble() < known))
        {
            profile = profile.WithService(service.Id,
                random.Next(3) == 0 ? Presence.Absent : new ServiceState(Presence.Present, (Holder)random.Next(3)));
        }

        foreach (var signal in catalogue.Signals.Where(_ => random.NextDouble() < known / 2))
        {
            profile = profile.WithSignal(signal.Id, (Presence)random.Next(3));
        }
        foreach (var structure in catalogue.Structures.Where(_ => random.NextDouble() < known))
        {
            profile = profile.WithStructure(structure.Id, (StructurePresence)random.Next(4));
        }
        // Only overlays declare such facts; without them the seeds give what they always gave.
        foreach (var fact in catalogue.LocalFacts.Where(_ => random.Next(3) > 0))
        {
            profile = profile.WithLocal(fact.Id, fact.Answers.IsEmpty ? LocalAnswer.Of(random.Next(0,
                6) / (fact.Kind == LocalFactKind.Count ? 1 : 10m))
                : LocalAnswer.Of(fact.Answers[random.Next(fact.Answers.Length)].Id));
        }
        foreach (var practice in catalogue.Practices.Where(_ => random.NextDouble() < 0.08))
        {
            profile = profile.WithPractice(practice.Id, State(random));
        }
        return profile with { Wishes = [.. catalogue.Practices.Where(_ => random.NextDouble() < 0.05).Select(practice => practice.Id)] };
    }

    private static PracticeState State(Random random) => random.Next(4) == 0
        ? new PracticeState(PracticeStatus.Dismissed, "out-of-scope",
            random.Next(2) == 0 ? null : new CalendarDate(2026, 1 + random.Next(12), 15))
        : (PracticeStatus)random.Next(3);

    private static NetworkMaturity Maturity(Random random, double known)
    {
        var maturity = default(NetworkMaturity);
        foreach (var dimension in Enum.GetValues<MaturityDimension>())
        {
            if (random.NextDouble() < known) maturity = maturity.With(dimension, random.Next(1, 6));
        }

        return maturity;
    }

    private static int Pick(Random random, int[] values) => values[random.Next(values.Length)];
}
