using NRules.Fluent;
using NRulesHost;
using VifRecommender.Explanation;
using VifRecommender.NRules;
using VifRecommender.Profiles;

// The catalogue's rules and two rules of this host, compiled into one session factory.
var catalogue = new CatalogueRules();
var own = new RuleRepository();
own.Load(rules => rules.From(typeof(CouncilVote), typeof(ZoneRunsIt)));
var factory = catalogue.Compile(own);

var commune = new CommuneProfile
{
    Name = "Condroz",
    Region = Region.Wallonia,
    Languages = [Language.French],
    Population = 8_200,
    Partnership = new Partnership { Kind = PartnershipKind.PoliceZone, Communes = 5, Population = 47_000 },
}.WithService("elected-mandate", Presence.Present).WithService("known-contact-point", Presence.Absent);

var session = factory.CreateSession();
session.InsertCommune(catalogue, commune);
session.Insert(new CouncilDecision("witness-guidance", "2026-10"));
session.Insert(new ZoneOffer("detection-training-two-days"));
session.Fire();
Print("At first");

// One fact changes: the session derives anew what follows from it, and nothing else.
session.UpdateCommune(commune.WithService("known-contact-point", Presence.Present));
session.Fire();
Print("With a contact point");

void Print(string title)
{
    var advice = session.ReadAdvice(catalogue);
    var explain = new Explainer(advice.Catalogue, Language.French);
    Console.WriteLine(title);
    foreach (var each in advice.Recommendations.Take(5))
    {
        Console.WriteLine($"  {each.Rank}. {explain.Title(each.Practice.Id)} ({each.Score})");
        foreach (var term in each.Terms.Where(term => term.Rule.Id == "council-vote")) Console.WriteLine($"     {term.Points:+0} {explain.Text(term, advice)} [{term.Rule.Id}]");
    }

    foreach (var each in advice.NotAdvised.Where(each => each.Reasons.Any(reason => reason.RuleId == "zone-runs-it")))
    {
        Console.WriteLine($"  – {explain.Title(each.Practice.Id)}: {explain.Text(each.Reasons.Single(reason => reason.RuleId == "zone-runs-it"), each)}");
    }
}
