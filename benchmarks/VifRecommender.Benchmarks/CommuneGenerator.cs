using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Loading;
using VifRecommender.Profiles;

namespace VifRecommender.Benchmarks;

/// <summary>
/// Makes profiles with a spread like that of Belgian communes: many small ones, few cities; services the more the larger; some state
/// nearly everything, some little, as the samples do that were put together from public sources. Every kind of fact occurs, so that most
/// rules matter. The same seed gives the same profiles, whatever the order in which a catalogue lists its ids.
/// </summary>
internal static class CommuneGenerator
{
    /// <param name="count">The number of profiles.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="catalogue">Whose services, signals, structures and practices the profiles name; <see langword="null"/>: the
    /// built-in one.</param>
    public static IEnumerable<CommuneProfile> Generate(int count, int seed, Catalogue? catalogue = null)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++) yield return Generate(random, i, catalogue ?? BuiltInCatalogue.Value);
    }

    private static CommuneProfile Generate(Random random, int index, Catalogue catalogue)
    {
        // Log-normal around 12 000 inhabitants: about half of the Belgian communes have fewer, about one in fifty more than 100 000.
        var normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        var population = (int)Math.Clamp(12_000 * Math.Exp(1.0 * normal), 1_000, 600_000);
        var region = random.Next(10) switch { < 5 => Region.Flanders, < 9 => Region.Wallonia, _ => Region.Brussels };
        var ambition = Math.Clamp((Math.Log10(population) - 3) / 2.5 + (random.NextDouble() - 0.5) * 0.5, 0.05, 0.95);
        var dice = new Dice((ulong)random.NextInt64());
        // The share of all possible statements that this commune makes.
        var told = 0.1 + (0.9 * dice.Of("told", 0));
        return new CommuneProfile
        {
            Name = $"Commune {index + 1}",
            Population = population,
            Region = random.NextDouble() < 0.95 ? region : null,
            Languages = random.NextDouble() < 0.95 ? Languages(random, region) : [],
            Partnership = random.NextDouble() < 0.9 ? Partnership(random, population, ambition) : null,
            RecordedIncidents = random.NextDouble() < 0.7 ? (int)(population * (5 + (random.NextDouble() * 50)) / 10_000) : null,
            NetworkMaturity = Maturity(random, ambition, 0.1),
            OtherServices = random.NextDouble() < 0.2 ? Presence.Absent : Presence.Unknown,
            Capacity = random.NextDouble() < 0.7 ? Capacity(random) : null,
            Focus = [.. Enum.GetValues<Domain>().Where(_ => random.NextDouble() < 0.15)],
            Services = FactDictionary<ServiceState>.Of(catalogue.Services.Select(
                service => (service.Id, State: dice.Of(service.Id, 4) < told ? Service(dice, service.Id, ambition) : null))
                .Where(each => each.State is not null).Select(each => KeyValuePair.Create(each.Id, each.State!.Value))),
            Signals = FactDictionary<Presence>.Of(catalogue.Signals.Where(signal => dice.Of(signal.Id, 1) < 0.75 * told)
                .Select(signal => KeyValuePair.Create(signal.Id, dice.Of(signal.Id, 2) < 0.35 ? Presence.Present : Presence.Absent))),
            RegionalStructures =
                FactDictionary<StructurePresence>.Of(catalogue.Structures.Where(structure => dice.Of(structure.Id, 1) < told)
                .Select(structure => KeyValuePair.Create(structure.Id,
                    dice.Of(structure.Id, 2) switch
                    {
                        < 0.45 => StructurePresence.Present,
                        < 0.6 => StructurePresence.Announced,
                        _ =>
                        StructurePresence.Absent
                    }))),
            Practices = FactDictionary<PracticeState>.Of(catalogue.Practices.Select(
                practice => (practice.Id, State: dice.Of(practice.Id, 4) < told ? Status(dice, practice.Id, ambition) : null))
                .Where(each => each.State is not null).Select(each => KeyValuePair.Create(each.Id, each.State!))),
            Wishes = [.. catalogue.Practices.Where(practice => dice.Of(practice.Id, 3) < 0.03 * told).Select(practice => practice.Id)],
        };
    }

    private static ImmutableArray<Language> Languages(Random random, Region region) => region switch
    {
        Region.Flanders => [Language.Dutch],
        Region.Brussels => [Language.French, Language.Dutch],
        _ => random.NextDouble() < 0.08 ? [Language.German] : [Language.French],
    };

    private static Partnership Partnership(Random random, int population, double ambition) => new()
    {
        Kind = random.Next(10) switch
        {
            < 7 => PartnershipKind.PoliceZone,
            < 9 => PartnershipKind.Intercommunal,
            _ =>
            PartnershipKind.Supralocal
        },
        Communes = random.NextDouble() < 0.9 ? random.Next(1, 8) : null,
        Population = random.NextDouble() < 0.85 ? population + (int)(random.NextDouble() * random.NextDouble() * 250_000) : null,
        Maturity = random.NextDouble() < 0.4 ? Maturity(random, ambition, 0.5) : default,
    };

    private static Capacity Capacity(Random random) => new()
    {
        StaffFte = random.NextDouble() < 0.85 ? random.Next(0, 25) / 10m : null,
        BudgetEur = random.NextDouble() < 0.85 ? random.Next(0, 120) * 1_000m : null,
    };

    private static NetworkMaturity Maturity(Random random, double ambition, double unknown) => new()
    {
        Contact = Level(random, ambition, unknown),
        Coordination = Level(random, ambition, unknown),
        People = Level(random, ambition, unknown),
        Risk = Level(random, ambition, unknown),
        Offer = Level(random, ambition, unknown),
        Evaluation = Level(random, ambition, unknown),
    };

    private static int? Level(Random random, double ambition, double unknown) =>
        random.NextDouble() < unknown ? null : Math.Clamp(1 + (int)(ambition * 4 + random.NextDouble() - 0.5), 1, 5);

    private static ServiceState? Service(Dice dice, string id, double ambition)
    {
        if (dice.Of(id, 1) < 0.15) return null;
        if (dice.Of(id, 2) >= ambition) return dice.Of(id, 3) < 0.1 ? Presence.Unknown : Presence.Absent;
        return new ServiceState(Presence.Present,
            dice.Of(id, 3) switch { < 0.75 => Holder.Commune, < 0.9 => Holder.Zone, _ => Holder.Region });
    }

    private static PracticeState? Status(Dice dice, string id, double ambition) => dice.Of(id, 1) switch
    {
        var draw when draw < 0.12 * ambition => PracticeStatus.InPlace,
        < 0.13 => null,
        < 0.16 => PracticeStatus.InProgress,
        < 0.18 => PracticeStatus.Planned,
        < 0.19 => new PracticeState(PracticeStatus.Dismissed, Until: new CalendarDate(2027, 6, 30)),
        < 0.2 => PracticeStatus.Dismissed,
        _ => null,
    };

    /// <summary>Draws for named things: the same seed, name and throw give the same number, whatever else is drawn.</summary>
    private readonly record struct Dice(ulong Seed)
    {
        public double Of(string id, int thrown)
        {
            unchecked
            {
                // FNV-1a over the name, then the finalizer of SplitMix64.
                var hash = (14_695_981_039_346_656_037UL ^ Seed) * 1_099_511_628_211UL;
                foreach (var c in id) hash = (hash ^ c) * 1_099_511_628_211UL;
                hash += (ulong)thrown * 0x9E3779B97F4A7C15UL;
                hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
                hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBUL;
                return ((hash ^ (hash >> 31)) >> 11) * (1.0 / (1UL << 53));
            }
        }
    }
}
