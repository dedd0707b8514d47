using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Tests.Fixtures;

/// <summary>
/// A catalogue in which a small commune meets a reason of every kind. Each name is its id and the language: <c>door fr</c>.
/// </summary>
internal static class WordsCatalogue
{
    public static readonly CalendarDate Date = new(2026, 11, 23);

    /// <summary>8 290 inhabitants, nothing else known.</summary>
    public static readonly CommuneProfile Profile = new() { Name = "Petit", Population = 8_290, NetworkMaturity = new() { Contact = 2 } };

    public static readonly Catalogue Value = Make();

    public static Explainer In(Language language) => new(Value, language);

    public static Advice Advise(CommuneProfile? profile = null) => new Recommender(Value).Recommend(profile ?? Profile, Date);

    /// <summary>The text of the first reason of a kind that is given for a practice.</summary>
    public static string Text(Language language, string practice, ReasonKind kind, CommuneProfile? profile = null)
    {
        var about = Advise(profile).Find(practice)!;
        return In(language).Text(about.Reasons.First(reason => reason.Kind == kind), about);
    }

    public static LocalizedText Named(string id) => new($"{id} fr", $"{id} nl", $"{id} de", $"{id} en");

    private static Catalogue Make()
    {
        var builder = new CatalogueBuilder("words", "1.2.3");
        foreach (var id in new[] { "door", "staff", "tool", "police" })
        {
            builder.Add(new Service
            {
                Id = id,
                Name = Named(id),
                Question = Named(id + "?"),
                FromOutside = Named("Ask for " + id),
                HeldBy = id == "police" ? [Holder.Commune, Holder.Zone] : [Holder.Commune]
            });
        }

        builder.Add(new Finding { Id = "no-sheet", Domain = Domain.Professionals, Severity = 2, Title = Named("no sheet") });
        builder.Add(new FindingRule
        {
            Id = "finds-no-sheet",
            Finding = "no-sheet",
            When = When.Maturity(MaturityDimension.Contact).Below(3),
            Text = Named("Level {level} is under {threshold}")
        });
        builder.Add(Practice("sheet") with
        {
            Answers = ["no-sheet"],
            Helps = ["staff", "tool"],
            Lighter = Named("Begin small"),
            Delivers = ["door"],
            Scales = [new(Scale.Commune, 10_000), new(Scale.PoliceZone)]
        });
        builder.Add(Practice("brochure") with
        {
            Title = Named("Brochure: to every house"),
            Needs = When.All(When.Service("door").IsPresent, When.Any(When.Service("door").IsPresent, When.Service("tool").IsPresent))
        });
        builder.Add(Practice("group"));
        builder.Add(
            Practice("choice") with { Needs = When.Any(When.Service("tool").IsPresent, When.Maturity(MaturityDimension.Risk).AtLeast(3)) });
        builder.Add(Practice("desk") with { ServedBy = When.Service("staff").IsPresent });
        builder.Add(Practice("village"));
        builder.Add(Practice("platform") with { Scales = [new(Scale.PoliceZone, 50_000)] });
        builder.Add(new GuardRule
        {
            Id = "guard-group",
            Practices = ["group"],
            Requires = When.Service("tool").IsPresent,
            Text = Named("danger is not seen")
        });
        builder.Add(new SuitabilityRule
        {
            Id = "suits-village",
            Practices = ["village"],
            When = When.Population.Below(10_000),
            Instead = ["sheet", "brochure"],
            Text = Named("under {threshold} all know each other.")
        });
        builder.Add(new CautionRule
        {
            Id = "caution-sheet",
            Practices = ["sheet"],
            When = When.Population.Below(10_000),
            Text = Named("Only {population} people.")
        });
        builder.Add(new PriorityRule
        {
            Id = "push",
            Points = 5,
            For = new() { Practices = ["sheet"] },
            Per = PointsPer.UnlockedPractice,
            Text = Named("{n, plural, one{one more} other{{n} more}}.")
        });
        return builder.Build().ValueOrThrow();
    }

    private static Practice Practice(string id) => new()
    {
        Id = id,
        Domain = Domain.Professionals,
        Dimension = MaturityDimension.People,
        Title = Named(id),
        Description = Named(id + " is done."),
        Safety = Named(id + " is safe."),
        Effort = Effort.QuickWin,
    };
}
