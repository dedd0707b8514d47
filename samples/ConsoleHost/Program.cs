using VifRecommender;
using VifRecommender.Explanation;
using VifRecommender.Profiles;

// Trooz, one of the five communes of the project STOPP VIF; where the facts come from: samples/profiles/trooz.json
var profile = new CommuneProfile
{
    Name = "Trooz",
    Population = 8_290,
    Region = Region.Wallonia,
    Languages = [Language.French],
    Partnership = new() { Kind = PartnershipKind.PoliceZone, Name = "Secova", Communes = 5, Population = 69_679 },
    NetworkMaturity = new() { Contact = 2, People = 2, Evaluation = 1 },
}
.WithService("referents", Presence.Present)
.WithService("directory", Presence.Present)
.WithService("police-link", new(Presence.Present, Holder.Zone));

var advice = Recommender.Default.Recommend(profile, new CalendarDate(2026, 11, 23));
var words = new Explainer(advice.Catalogue, Language.French);
foreach (var practice in advice.First)
{
    Console.WriteLine($"{practice.Rank}. {practice.Practice.Title[Language.French]} ({practice.Score} points)");
    Console.WriteLine($"   Parce que : {words.Because(practice.Practice)}");
    Console.WriteLine($"   Lundi : {words.FirstStep(practice)}");
    Console.WriteLine($"   Pilote : {words.Carrier(practice)} ({string.Join(", ", words.Takes(practice))})");
}

Console.WriteLine($"Question utile : {words.Text(advice.Questions[0], advice)}");
