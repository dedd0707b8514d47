using NRules.Fluent;
using NRulesHost;
using VifRecommender.Explanation;
using VifRecommender.NRules;
using VifRecommender.Profiles;

var catalogue = new CatalogueRules();
var own = new RuleRepository();
own.Load(rules => rules.From(typeof(WaitForCouncil), typeof(NeighbourHasDoor), typeof(TrainBeforeTool)));
var session = catalogue.Compile(own).CreateSession();

var trooz = new CommuneProfile { Name = "Trooz", Population = 8_290, Languages = [Language.French], NetworkMaturity = new() { People = 1 } }
    .WithService("known-contact-point", Presence.Absent).WithService("risk-tool", Presence.Present);
var neupre = new CommuneProfile { Name = "Neupré", Population = 10_018, Languages = [Language.French] }
    .WithService("known-contact-point", Presence.Present);
session.InsertCommune(catalogue, trooz);
session.InsertCommune(catalogue, neupre);
session.Insert(new CouncilItem("single-contact-point"));
session.Fire();
Print("Before the vote:");

session.Insert(new CouncilVote("single-contact-point"));
session.Fire();
Print("After it:");

void Print(string title)
{
    var advice = session.ReadAdvice(catalogue, "Trooz");
    var words = new Explainer(advice.Catalogue, Language.French);
    Console.WriteLine(title);
    foreach (var each in advice.Recommendations.Take(3))
    {
        var added = each.Terms.Where(term => advice.Catalogue.FindRule(term.Rule.Id) is null)
            .Select(term => $" [{words.Text(term, advice)}]");
        Console.WriteLine($"  {each.Rank}. {words.Title(each.Practice.Id)}{string.Concat(added)}");
    }

    foreach (var each in advice.NotAdvised.Where(each => each.Practice.Id == "single-contact-point"))
    {
        Console.WriteLine($"  – {words.Title(each.Practice.Id)}. {words.Text(each.Reasons[0], each)}");
    }
}
