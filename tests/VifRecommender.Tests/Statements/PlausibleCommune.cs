using VifRecommender.Profiles;

namespace VifRecommender.Tests.Statements;

/// <summary>
/// Communes as they could be, from a seed: sizes and languages by region, services that go with the level of the network, and answers
/// that nobody gave. Unlike <see cref="Fixtures.RandomProfile"/> it makes no impossible pair; the same seed gives the same commune.
/// </summary>
internal static class PlausibleCommune
{
    private static readonly string[] Foundations =
        ["elected-mandate", "directory", "police-link", "known-contact-point", "steering-group", "referents", "trained-staff",
            "specialist-partner", "youth-partner", "data-baseline",
         "coordination-time", "housing-partner", "intake-capacity", "confidentiality-protocol", "risk-tool", "prosecutor-link",
            "perp-partner", "accommodation-followup", "victim-safety-contact"];

    private static readonly string[] Signals =
        ["shelter-overflow", "letter-only-after-police-call", "other-languages", "residence-bans-unfollowed", "children-in-files",
            "staff-exhausted", "grant-ending", "grave-incident",
         "calls-out-of-hours", "insecure-residence", "digital-surveillance", "no-transport", "survivors-unheard"];

    private static readonly string[] Wishes =
        ["visual-identity", "household-brochure", "multidisciplinary-centre", "emergency-flat-pooled", "red-shoes-memorial-events",
            "voluntary-perpetrator-group", "comfort-dog-hearing", "child-space-in-services"];

    /// <param name="seed">Any number.</param>
    /// <param name="maturity">From 0, nothing is there, to 1, all is there; left out: drawn.</param>
    /// <param name="answered">The part of the questions that are answered, 0 to 1; left out: drawn.</param>
    public static CommuneProfile Make(int seed, double? maturity = null, double? answered = null)
    {
        var random = new Random(seed);
        var stage = maturity ?? random.NextDouble();
        var known = answered ?? (random.Next(6) == 0 ? 0 : random.NextDouble());
        var region = random.Next(20) switch { < 9 => Region.Flanders, < 18 => Region.Wallonia, _ => Region.Brussels };
        var population = region == Region.Brussels ? random.Next(25_000, 200_000)
            : (int)Math.Round(Math.Exp(7.6 + (random.NextDouble() * random.NextDouble() * 4.6)));
        var profile = new CommuneProfile
        {
            Name = "Commune " + seed,
            Region = region,
            Languages = LanguagesOf(region, random),
            Population = population,
            OtherServices = random.Next(3) == 0 ? Presence.Absent : Presence.Unknown,
            Partnership = PartnershipOf(region, population, stage, random),
            NetworkMaturity = LevelsOf(stage, known, random),
            Capacity = CapacityOf(population, random),
            RecordedIncidents = random.Next(2) == 0 ? null : (int)Math.Round(population * (20 + random.Next(50)) / 10_000m),
        };
        foreach (var (service, place) in Foundations.Select((service, place) => (service, place)))
        {
            if (random.NextDouble() >= known) continue;
            var chance = (stage * 1.25) - (place / 40.0);
            profile = profile.WithService(service,
                random.NextDouble() < chance ? new ServiceState(Presence.Present, HolderOf(service, random)) : Presence.Absent);
        }

        foreach (var signal in Signals.Where(_ => random.NextDouble() < known))
        {
            profile = profile.WithSignal(signal, random.Next(5) == 0 ? Presence.Present : Presence.Absent);
        }
        if (population < 20_000 && random.NextDouble() < known)
        {
            profile = profile.WithSignal("welcome-known-too-small", (Presence)random.Next(1, 3));
        }
        if (random.Next(4) == 0) profile = profile with { Wishes = [Wishes[random.Next(Wishes.Length)]] };
        if (random.Next(4) == 0) profile = profile with { Focus = [(Domain)random.Next(6)] };
        return profile;
    }

    private static System.Collections.Immutable.ImmutableArray<Language> LanguagesOf(Region region, Random random) => region switch
    {
        Region.Flanders => random.Next(12) == 0 ? [Language.Dutch, Language.French] : [Language.Dutch],
        Region.Brussels => [Language.French, Language.Dutch],
        _ => random.Next(12) switch { 0 => [Language.German], 1 => [Language.French, Language.Dutch], _ => [Language.French] },
    };

    private static Partnership? PartnershipOf(Region region, int population, double stage, Random random)
    {
        if (random.Next(6) == 0) return null;
        var communes = population > 70_000 ? 1 : random.Next(2, 7);
        var kind = region == Region.Flanders && random.Next(3) == 0 ? PartnershipKind.Intercommunal : PartnershipKind.PoliceZone;
        var ahead = random.Next(3) == 0;
        return new Partnership
        {
            Kind = kind,
            Communes = random.Next(3) == 0 ? null : communes,
            Population = random.Next(6) == 0 ? null : population + ((communes - 1) * random.Next(4_000, 25_000)),
            Maturity = ahead
                ? new NetworkMaturity().With(MaturityDimension.Coordination, LevelOf(stage + 0.2, random))
                    .With(MaturityDimension.Risk, LevelOf(stage + 0.2, random)) : default,
        };
    }

    private static NetworkMaturity LevelsOf(double stage, double known, Random random)
    {
        var levels = default(NetworkMaturity);
        foreach (var dimension in Enum.GetValues<MaturityDimension>())
        {
            if (random.NextDouble() < known) levels = levels.With(dimension, LevelOf(stage, random));
        }

        return levels;
    }

    private static int LevelOf(double stage, Random random) =>
        Math.Max(1, Math.Min(5, (int)Math.Round(1 + (stage * 4) + ((random.NextDouble() - 0.5) * 1.6))));

    private static Capacity? CapacityOf(int population, Random random)
    {
        if (random.Next(3) == 0) return null;
        var staff = population < 10_000 ? random.Next(1, 5) / 10m : random.Next(2, 25) / 10m;
        return new Capacity { StaffFte = staff, BudgetEur = random.Next(3) == 0 ? null : random.Next(1, 60) * 1_000 };
    }

    private static Holder HolderOf(string service, Random random) =>
        service is "steering-group" or "police-link" or "prosecutor-link" or "risk-tool" or "coordination-time" or "data-baseline"
            && random.Next(3) == 0 ? Holder.Zone : Holder.Commune;
}
