using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.NRules.Tests;

/// <summary>
/// Small catalogues at random, with every kind of condition, rule and selector; findings that build on each other, and needs with choices
/// in choices.
/// </summary>
internal sealed class RandomCatalogue(Random random)
{
    private static readonly string[] Services = ["s0", "s1", "s2", "s3", "s4"];

    private static readonly string[] Findings = ["f0", "f1", "f2", "f3"];

    private static readonly string[] Practices = ["p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7"];

    /// <summary>
    /// A catalogue; <see langword="null"/> where the rules that were drawn contradict each other, as findings that rest on their own
    /// absence do.
    /// </summary>
    public static Catalogue? Make(int seed)
    {
        try
        {
            return new RandomCatalogue(new Random(seed)).Build();
        }
        catch (DiagnosticException)
        {
            return null;
        }
    }

    private Catalogue Build()
    {
        var tiny = new TinyCatalogue().Services("s0", "s1", "s2").Service("s3", Holder.Commune, Holder.Zone).Service("s4", Holder.Region)
            .Signal("a").Signal("b").Structure("x").Local("part", LocalFactKind.Share).Local("way", LocalFactKind.Choice, "slow", "fast");
        foreach (var finding in Findings) tiny.Finding(finding, Static(3, Findings), random.Next(1, 4));
        if (random.Next(2) == 0)
        {
            tiny.Rule(
                new FindingRule { Id = "also", Text = TinyCatalogue.Text("also"), Finding = Any(Findings), When = Static(2, Findings) });
        }
        foreach (var practice in Practices) tiny.Practice(practice, Practice);
        for (var i = 0; i < 3; i++) tiny.Guard($"g{i}", Monotone(3), Some(Practices));
        for (var i = 0; i < 2; i++) tiny.Suitability($"u{i}", Static(2, Findings), Any(Practices), Any(Practices));
        for (var i = 0; i < 6; i++)
        {
            tiny.Points($"w{i}", random.Next(-9, 10), Selector(), random.Next(2) == 0 ? When.Always : Static(2, Findings),
                Maybe((PointsPer)random.Next(5)), Maybe(random.Next(1, 4)));
        }
        tiny.Rule(
            new CautionRule { Id = "c0", Text = TinyCatalogue.Text("c0"), Practices = [.. Some(Practices)], When = Static(2, Findings) });
        if (random.Next(2) == 0)
        {
            tiny.Rule(new BalanceRule
            {
                Id = "b0",
                Text = TinyCatalogue.Text("b0"),
                Among = BalanceGroup.Domain,
                Keep = random.Next(1, 3),
                Points = -random.Next(1, 9)
            });
        }
        if (random.Next(2) == 0)
        {
            tiny.Rule(new BalanceRule
            {
                Id = "b1",
                Text = TinyCatalogue.Text("b1"),
                Among = BalanceGroup.Theme,
                Keep = 1,
                Points = -random.Next(1, 9)
            });
        }
        return tiny.Build();
    }

    private Practice Practice(Practice practice) => practice with
    {
        Domain = (Domain)random.Next(6),
        Dimension = (MaturityDimension)random.Next(6),
        Effort = (Effort)random.Next(3),
        Level = random.Next(1, 6),
        Theme = random.Next(2) == 0 ? null : $"t{random.Next(2)}",
        Scales = random.Next(2) == 0 ? []
            : [new PracticeScale(Scale.Commune, random.Next(3) * 9_000),
                new PracticeScale((Scale)random.Next(1, 3), random.Next(3) * 30_000)],
        Needs = random.Next(3) == 0 ? null : Monotone(3),
        ServedBy = random.Next(4) == 0 ? Static(2, []) : null,
        ReopenedBy = random.Next(3) == 0 ? Static(1, []) : null,
        Helps = [.. Some(Services)],
        Delivers = random.Next(2) == 0 ? [] : [.. Some(Services)],
        Raises = random.Next(3) == 0 ? [new RaisedLevel((MaturityDimension)random.Next(6), random.Next(2, 6))] : [],
        Answers = [.. Some(Findings)],
    };

    private PracticeSelector Selector() => new()
    {
        Practices = random.Next(2) == 0 ? [] : [.. Some(Practices)],
        Domain = random.Next(6) == 0 ? (Domain)random.Next(6) : null,
        Effort = random.Next(6) == 0 ? (Effort)random.Next(3) : null,
        InFocus = random.Next(6) == 0,
        OfLowestDimension = random.Next(6) == 0,
        Wished = random.Next(8) == 0,
        Planned = random.Next(8) == 0,
        Shared = random.Next(6) == 0,
    };

    /// <summary>A condition of any kind.</summary>
    private Condition Static(int depth, string[] findings) => depth == 0 || random.Next(3) == 0 ? Leaf(findings) : random.Next(3) switch
    {
        0 => When.All(Parts(() => Static(depth - 1, findings))),
        1 => When.Any(Parts(() => Static(depth - 1, findings))),
        _ => When.Not(Static(depth - 1, findings)),
    };

    private Condition Leaf(string[] findings) => random.Next(findings.Length == 0 ? 11 : 14) switch
    {
        0 => When.Service(Any(Services)).IsPresent,
        1 => When.Service(Any(Services)).IsAbsent,
        2 => When.Service(Any(Services)).IsHeldBy((Holder)random.Next(3)),
        3 => When.Signal(random.Next(2) == 0 ? "a" : "b"),
        4 => When.Structure("x", (StructurePresence)random.Next(1, 4)),
        5 => When.Maturity((MaturityDimension)random.Next(6)).AtLeast(random.Next(1, 6)),
        6 => When.Maturity((MaturityDimension)random.Next(6)).Below(random.Next(2, 6)),
        7 => random.Next(2) == 0 ? When.OverallMaturity.Below(random.Next(2, 6)) : When.OverallMaturity.AtLeast(random.Next(1, 6)),
        8 => Number(),
        9 => random.Next(2) == 0 ? When.InRegion((Region)random.Next(3)) : When.InLanguage((Language)random.Next(3)),
        10 => When.Practice(Any(Practices), (PracticeStatus)random.Next(4)),
        _ => When.Finding(Any(findings)),
    };

    private Condition Number() => random.Next(13) switch
    {
        10 => When.Local("part").AtLeast(random.Next(0, 6) / 10m),
        11 => When.Not(When.Local("part").Above(0.2m)),
        12 => When.Local("way").Is(random.Next(2) == 0 ? "slow" : "fast"),
        6 => When.All(When.Population.Above(2_999), When.Population.AtMost(15_000)),
        7 => random.Next(2) == 0 ? When.StaffFte.Above(0.5m) : When.StaffFte.AtMost(0.5m),
        8 => random.Next(2) == 0 ? When.BudgetEur.AtMost(10_000) : When.IncidentsPer10000.Above(40),
        9 => random.Next(2) == 0 ? When.OverallMaturity.Above(random.Next(1, 5)) : When.OverallMaturity.AtMost(random.Next(1, 6)),
        0 => When.Population.Between(3_000, 15_000),
        1 => When.PartnershipPopulation.AtLeast(40_000),
        2 => When.PartnershipCommunes.Below(4),
        3 => When.StaffFte.Below(0.5m),
        4 => When.BudgetEur.AtLeast(10_000),
        _ => When.IncidentsPer10000.AtLeast(40),
    };

    /// <summary>A condition that only becomes truer as services arrive and levels rise.</summary>
    private Condition Monotone(int depth) => depth == 0 || random.Next(3) == 0 ? Rising() : random.Next(4) switch
    {
        0 => When.All(Parts(() => Monotone(depth - 1))),
        1 or 2 => When.Any(Parts(() => Monotone(depth - 1))),
        _ =>
            When.Not(
                When.Any(When.Service(Any(Services)).IsAbsent, When.Maturity((MaturityDimension)random.Next(6)).Below(random.Next(2, 5)))),
    };

    private Condition Rising() => random.Next(10) switch
    {
        < 5 => When.Service(Any(Services)).IsPresent,
        5 => random.Next(2) == 0 ? When.Maturity((MaturityDimension)random.Next(6)).AtLeast(random.Next(1, 6))
            : When.Maturity((MaturityDimension)random.Next(6)).Above(random.Next(1, 5)),
        6 => When.OverallMaturity.AtLeast(random.Next(1, 5)),
        7 => When.Not(When.Signal("a")),
        8 => Number(),
        _ => When.Structure("x", StructurePresence.Present),
    };

    private Condition[] Parts(Func<Condition> part) => [.. Enumerable.Range(0, random.Next(0, 4)).Select(_ => part())];

    private string Any(string[] ids) => ids[random.Next(ids.Length)];

    private string[] Some(string[] ids) => [.. ids.Where(_ => random.Next(4) == 0).DefaultIfEmpty(Any(ids))];

    private T? Maybe<T>(T value)
        where T : struct => random.Next(2) == 0 ? value : null;
}
