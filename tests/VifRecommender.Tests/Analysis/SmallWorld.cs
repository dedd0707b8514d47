using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Analysis;

/// <summary>
/// Small catalogues and profiles from a seed, dense enough that rules meet: few facts, conditions that repeat and vary each other,
/// numbers at
/// and beside their thresholds. It shares nothing with the analysis.
/// </summary>
internal sealed class SmallWorld
{
    private static readonly string[] Services = ["desk", "line", "tool"];
    private static readonly string[] Signals = ["busy", "far"];
    private static readonly string[] Practices = ["a", "b", "c"];
    private static readonly string[] Ways = ["slow", "fast", "none"];
    private static readonly MaturityDimension[] Dimensions = [MaturityDimension.Contact, MaturityDimension.Risk];
    private static readonly int[] Sizes = [0, 1, 250, 2_500, 2_999, 3_000, 9_999, 10_000, 49_999, 50_000, 90_000];

    private readonly Random _random;
    private readonly List<Condition> _made = [];
    private readonly List<Func<Condition>> _leaves;

    private SmallWorld(int seed)
    {
        _random = new Random(seed);
        // A catalogue of few kinds of fact: then its conditions speak of the same.
        _leaves = [.. AllLeaves().OrderBy(_ => _random.Next()).Take(_random.Next(2, 5))];
    }

    /// <summary>A catalogue; nothing where the draw is none that can be built.</summary>
    public static Catalogue? Catalogue(int seed) => new SmallWorld(seed).Build();

    public static CommuneProfile Profile(Random random)
    {
        var profile = new CommuneProfile
        {
            Name = "Small",
            Population = Sizes[random.Next(Sizes.Length)],
            Region = random.Next(4) switch { 0 => null, 1 => Region.Flanders, 2 => Region.Wallonia, _ => Region.Brussels },
            Languages = [.. new[] { Language.French, Language.Dutch, Language.German }.Where(_ => random.Next(2) == 0)],
            OtherServices = random.Next(3) == 0 ? Presence.Absent : Presence.Unknown,
            NetworkMaturity = Maturity(random),
            Partnership = random.Next(2) == 0 ? null : new Partnership
            {
                Kind = (PartnershipKind)random.Next(3),
                Communes = random.Next(3) == 0 ? null : random.Next(1, 6),
                Population = random.Next(3) == 0 ? null : Sizes[random.Next(Sizes.Length)],
                Maturity = Maturity(random),
            },
            RecordedIncidents = random.Next(2) == 0 ? null : random.Next(3) == 0 ? 0 : random.Next(1, 60),
            Capacity = random.Next(2) == 0 ? null
                : new Capacity
                {
                    StaffFte = random.Next(3) == 0 ? null : random.Next(0, 3) / 2m,
                    BudgetEur = random.Next(2) == 0 ? null : random.Next(0, 3) * 5_000,
                },
            Focus = random.Next(3) == 0 ? [Domain.Networks] : [],
            Wishes = random.Next(3) == 0 ? ["a"] : [],
        };
        foreach (var service in Services.Where(_ => random.Next(4) > 0))
        {
            profile = profile.WithService(service,
                random.Next(3) switch
                {
                    0 => Presence.Unknown,
                    1 => Presence.Absent,
                    _ =>
                    new ServiceState(Presence.Present, (Holder)random.Next(3))
                });
        }

        foreach (var signal in Signals.Where(_ => random.Next(3) > 0)) profile = profile.WithSignal(signal, (Presence)random.Next(3));
        if (random.Next(3) > 0) profile = profile.WithStructure("centre", (StructurePresence)random.Next(4));
        if (random.Next(2) == 0) profile = profile.WithLocal("part", LocalAnswer.Of(random.Next(0, 6) / 10m));
        if (random.Next(2) == 0) profile = profile.WithLocal("beds", LocalAnswer.Of(random.Next(2, 7)));
        if (random.Next(2) == 0) profile = profile.WithLocal("way", LocalAnswer.Of(Ways[random.Next(3)]));
        foreach (var practice in Practices.Where(_ => random.Next(3) == 0))
        {
            profile = profile.WithPractice(practice, (PracticeStatus)random.Next(4));
        }
        return profile;
    }

    private static NetworkMaturity Maturity(Random random) => Enum.GetValues<MaturityDimension>().Where(_ => random.Next(2) == 0)
        .Aggregate(default(NetworkMaturity), (maturity, dimension) => maturity.With(dimension, random.Next(1, 6)));

    private static IEnumerable<Func<Condition>> AllLeaves() =>
    [
        () => When.Service("desk").IsPresent, () => When.Service("line").IsPresent, () => When.Service("tool").IsPresent,
        () => When.Service("tool").IsHeldBy(Holder.Zone), () => When.Signal("busy"), () => When.Signal("far"),
        () => When.Structure("centre", StructurePresence.Present), () => When.Structure("centre", StructurePresence.Announced),
        () => When.InRegion(Region.Flanders), () => When.InRegion(Region.Wallonia), () => When.InRegion(Region.Brussels),
        () => When.InLanguage(Language.French), () => When.InLanguage(Language.Dutch), () => When.InLanguage(Language.German),
        () => When.Population.AtLeast(3_000), () => When.Population.Below(10_000), () => When.PartnershipPopulation.AtLeast(50_000),
        () => When.PartnershipCommunes.AtLeast(3), () => When.StaffFte.AtLeast(0.5m), () => When.BudgetEur.Below(10_000),
        () => When.IncidentsPer10000.AtLeast(40), () => When.IncidentsPer10000.Below(80),
        () => When.Maturity(MaturityDimension.Contact).AtLeast(2), () => When.Maturity(MaturityDimension.Contact).Below(4),
        () => When.Maturity(MaturityDimension.Risk).AtLeast(3), () => When.Maturity(MaturityDimension.Risk).AtLeast(4),
        () => When.Local("part").AtLeast(0.2m), () => When.Local("part").Above(0.2m), () => When.Local("beds").AtMost(4),
        () => When.Local("way").Is("slow"), () => When.Local("way").Is("none"),
        () => When.Population.Above(2_999), () => When.Population.AtMost(10_000), () => When.StaffFte.Above(0.5m),
        () => When.BudgetEur.AtMost(5_000), () => When.IncidentsPer10000.Above(40), () => When.IncidentsPer10000.AtMost(0),
        () => When.Maturity(MaturityDimension.Risk).Above(3), () => When.Maturity(MaturityDimension.Contact).AtMost(3),
        () => When.OverallMaturity.AtLeast(2), () => When.Practice("a", PracticeStatus.InPlace),
        () => When.Practice("b", PracticeStatus.Planned),
    ];

    private Catalogue? Build()
    {
        var builder = new CatalogueBuilder("small", "1") { AllowGuardRemoval = true };
        foreach (var service in Services)
        {
            builder.Add(new Service
            {
                Id = service,
                Name = Text(service),
                Question = Text(service),
                FromOutside = Text(service),
                HeldBy = service == "tool" ? [Holder.Commune, Holder.Zone] : [Holder.Commune]
            });
        }

        foreach (var signal in Signals)
        {
            builder.Add(new Signal { Id = signal, Domain = Domain.Victims, Name = Text(signal), Question = Text(signal) });
        }
        builder.Add(new LocalFact { Id = "part", Kind = LocalFactKind.Share, Name = Text("part"), Question = Text("part") });
        builder.Add(new LocalFact { Id = "beds", Kind = LocalFactKind.Count, Name = Text("beds"), Question = Text("beds") });
        builder.Add(new LocalFact
        {
            Id = "way",
            Kind = LocalFactKind.Choice,
            Name = Text("way"),
            Question = Text("way"),
            Answers = [.. Ways.Select(way => new LocalChoice { Id = way, Name = Text(way) })]
        });
        builder.Add(new RegionalStructure { Id = "centre", Name = Text("centre"), Question = Text("centre") });
        string[] findings = ["f", "g"];
        foreach (var finding in findings)
        {
            builder.Add(new Finding { Id = finding, Domain = Domain.Networks, Severity = 1, Title = Text(finding) });
        }
        foreach (var practice in Practices) builder.Add(Practice(practice, findings));
        foreach (var rule in Rules()) builder.Add(rule);
        return builder.Build().Value;
    }

    private Practice Practice(string id, string[] findings) => new()
    {
        Id = id,
        Domain = _random.Next(2) == 0 ? Domain.Networks : Domain.Victims,
        Dimension = Dimensions[_random.Next(2)],
        Title = Text(id),
        Description = Text(id),
        Safety = Text(id),
        Effort = (Effort)_random.Next(3),
        Needs = _random.Next(2) == 0 ? Demand() : null,
        ServedBy = _random.Next(3) == 0 ? Any() : null,
        ReopenedBy = _random.Next(3) == 0 ? Any() : null,
        Delivers = _random.Next(2) == 0 ? [Services[_random.Next(3)]] : [],
        Raises = _random.Next(3) == 0 ? [new RaisedLevel(Dimensions[_random.Next(2)], _random.Next(2, 5))] : [],
        Helps = _random.Next(3) == 0 ? [Services[_random.Next(3)]] : [],
        Answers = [.. findings.Where(_ => _random.Next(3) > 0)],
        Scales = _random.Next(3) switch
        {
            0 => [new PracticeScale(Scale.Commune, 3_000), new PracticeScale(Scale.PoliceZone, 50_000)],
            1 => [new PracticeScale(Scale.Commune, 10_000)],
            _ => [],
        },
    };

    private IEnumerable<CatalogueRule> Rules()
    {
        for (var i = 0; i < 3; i++)
        {
            var (practices, others) = (Some(), Some());
            yield return new GuardRule
            {
                Id = $"guard-{i}",
                Text = Text("g"),
                Practices = _random.Next(2) == 0 ? ["a"] : practices,
                Requires = Demand(),
            };
            yield return new SuitabilityRule
            {
                Id = $"suit-{i}",
                Text = Text("s"),
                Practices = practices,
                Instead = [.. others.Except(practices)],
                When = Any(),
            };
            yield return new FindingRule
            {
                Id = $"find-{i}",
                Text = Text("f"),
                Finding = i == 2 ? "g" : "f",
                When = i == 2 ? Any() : Finding(),
            };
            yield return new FindingRule
            {
                Id = $"find-more-{i}",
                Text = Text("f"),
                Finding = i == 0 ? "g" : "f",
                When = i == 0 ? Any() : Finding(),
            };
            yield return new CautionRule
            {
                Id = $"caution-{i}",
                Text = Text(_random.Next(2) == 0 ? "c" : "d"),
                Practices = others,
                When = Any(),
            };
            yield return new PriorityRule
            {
                Id = $"points-{i}",
                Text = Text("p"),
                Points = _random.Next(-2, 4),
                When = _random.Next(4) == 0 ? When.Always : Finding(),
                For = Selector(),
            };
            yield return new ContradictionRule
            {
                Id = $"odd-{i}",
                Text = Text("o"),
                Asks = new Fact(FactKind.Service, Services[_random.Next(2)]),
                When = Any(),
            };
        }

        yield return new PriorityRule { Id = "unlock", Text = Text("u"), Points = 2, Per = PointsPer.UnlockedPractice };
        yield return new PriorityRule { Id = "severity", Text = Text("u"), Points = 3, Per = PointsPer.FindingSeverity };
    }

    private PracticeSelector Selector() => _random.Next(6) switch
    {
        0 => new PracticeSelector { Practices = Some() },
        1 => new PracticeSelector { Domain = Domain.Networks },
        2 => new PracticeSelector { Dimension = Dimensions[_random.Next(2)] },
        3 => new PracticeSelector { Practices = [.. Practices] },
        4 => new PracticeSelector { InFocus = true },
        _ => new PracticeSelector(),
    };

    private ImmutableArray<string> Some() => [.. Practices.Where(_ => _random.Next(2) == 0).DefaultIfEmpty("a")];

    private static LocalizedText Text(string text) => TinyCatalogue.Text(text);

    private Condition Leaf() => _leaves[_random.Next(_leaves.Count)]();

    /// <summary>What needs and guards may ask for: nothing that progress undoes, as far as a draw can see to it.</summary>
    private Condition Demand() => Vary(_made.Count > 0 && _random.Next(2) == 0 ? _made[_random.Next(_made.Count)] : Leaf());

    private Condition Any() => _random.Next(4) == 0 ? When.Not(Demand()) : Demand();

    private Condition Finding() => _random.Next(5) switch
    {
        0 => When.All(When.Finding("g"), Any()),
        1 => When.Any(When.Finding("g"), Leaf()),
        2 => When.Not(When.Finding("g")),
        _ => Any(),
    };

    private Condition Vary(Condition condition)
    {
        var varied = _random.Next(9) switch
        {
            0 => When.All(condition, Leaf()),
            1 => When.Any(condition, Leaf()),
            2 => When.All(condition, When.Any(Leaf(), When.Not(Leaf()))),
            3 => When.Any(condition, When.All(Leaf(), When.Not(Leaf()))),
            4 => When.Any([.. _leaves.Select(leaf => leaf())]),
            5 => When.Any([.. _leaves.Select(leaf => When.Not(leaf()))]),
            _ => condition,
        };
        _made.Add(varied);
        return varied;
    }
}
