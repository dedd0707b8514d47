using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Evaluation;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Situations;

namespace VifRecommender.Tests.Fixtures;

/// <summary>A catalogue of a few lines for one test: what is named comes into being, and everything else stays at its default.</summary>
internal sealed class TinyCatalogue
{
    private readonly CatalogueBuilder _builder = new("tiny", "1");

    /// <summary>Services that the commune holds itself and can also get from outside.</summary>
    public TinyCatalogue Services(params string[] ids)
    {
        foreach (var id in ids) Service(id, Holder.Commune);
        return this;
    }

    public TinyCatalogue Service(string id, params Holder[] heldBy)
    {
        _builder.Add(new Service { Id = id, Name = Text(id), Question = Text(id + "?"), FromOutside = Text("ask"), HeldBy = [.. heldBy] });
        return this;
    }

    public TinyCatalogue Signal(string id)
    {
        _builder.Add(new Signal { Id = id, Domain = Domain.Victims, Name = Text(id), Question = Text(id + "?") });
        return this;
    }

    public TinyCatalogue Structure(string id)
    {
        _builder.Add(new RegionalStructure { Id = id, Name = Text(id), Question = Text(id + "?") });
        return this;
    }

    /// <summary>A fact that an overlay declares; of a choice with its answers.</summary>
    public TinyCatalogue Local(string id, LocalFactKind kind, params string[] answers)
    {
        _builder.Add(new LocalFact
        {
            Id = id,
            Kind = kind,
            Name = Text(id),
            Question = Text(id + "?"),
            Answers = [.. answers.Select(answer => new LocalChoice { Id = answer, Name = Text(answer) })]
        });
        return this;
    }

    /// <summary>A finding with the rule "finds-…" that establishes it.</summary>
    public TinyCatalogue Finding(string id, Condition when, int severity = 1, Domain domain = Domain.Networks)
    {
        _builder.Add(new Finding { Id = id, Domain = domain, Severity = severity, Title = Text(id) });
        return Rule(new FindingRule { Id = "finds-" + id, Text = Text(id), Finding = id, When = when });
    }

    public TinyCatalogue Practice(string id, Func<Practice, Practice>? with = null)
    {
        var practice = new Practice
        {
            Id = id,
            Domain = Domain.Networks,
            Dimension = MaturityDimension.Contact,
            Title = Text(id),
            Description = Text(id),
            Because = Text("why"),
            FirstStep = [new PlacedText(Text("first"))],
            Carrier = [new PlacedText(Text("who"))],
            Safety = Text("safe"),
            Effort = Effort.Medium,
        };
        _builder.Add(with?.Invoke(practice) ?? practice);
        return this;
    }

    public TinyCatalogue Guard(string id, Condition requires, params string[] practices) =>
        Rule(new GuardRule { Id = id, Text = Text(id), Practices = [.. practices], Requires = requires });

    public TinyCatalogue Suitability(string id, Condition when, string practice, params string[] instead) =>
        Rule(new SuitabilityRule { Id = id, Text = Text(id), Practices = [practice], When = when, Instead = [.. instead] });

    public TinyCatalogue Points(string id, int points, PracticeSelector? practices = null, Condition? when = null, PointsPer? per = null,
        int? atMost = null) =>
        Rule(new PriorityRule
        {
            Id = id,
            Text = Text(id),
            Points = points,
            For = practices ?? new(),
            When = when ?? When.Always,
            Per = per,
            AtMost = atMost
        });

    public TinyCatalogue Rule(CatalogueRule rule)
    {
        _builder.Add(rule);
        return this;
    }

    public TinyCatalogue Line(Helpline line)
    {
        _builder.Add(line);
        return this;
    }

    public Catalogue Build() => _builder.Build().ValueOrThrow();

    public EvaluationPlan Plan() => new(Build());

    public Advice Recommend(CommuneProfile profile, CalendarDate? date = null) => new Recommender(Build()).Recommend(profile, date);

    public EvaluationResult Run(CommuneProfile profile) => Pipeline.Run(Plan(), profile, date: null);

    public Situation Situation(CommuneProfile profile) => Recommend(profile).Situation;

    public static LocalizedText Text(string text) => LocalizedText.Same(text);

    /// <summary>A commune of ten thousand inhabitants of which nothing else is known.</summary>
    public static CommuneProfile Commune(int population = 10_000) => new() { Name = "Tiny", Population = population };

    /// <summary>A commune whose services are as named; the others are unknown.</summary>
    public static CommuneProfile With(params (string Service, Presence Presence)[] services) =>
        services.Aggregate(Commune(), (profile, each) => profile.WithService(each.Service, each.Presence));

    public static ImmutableArray<string> Ids(IEnumerable<PracticeAdvice> list) => [.. list.Select(each => each.Practice.Id)];

    public static ImmutableArray<string> Names(IEnumerable<Fact> facts) => [.. facts.Select(fact => fact.ToString())];
}
