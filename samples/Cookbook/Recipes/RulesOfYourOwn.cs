using NRules.Fluent;
using VifRecommender.Catalogues;
using VifRecommender.NRules;
using VifRecommender.NRules.Facts;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using Rule = NRules.Fluent.Dsl.Rule;

namespace Cookbook.Recipes;

internal static class RulesOfYourOwn
{
    public static void Cook()
    {
        var own = new RuleRepository();
        own.Load(rules => rules.From(typeof(ContactPointIsOurYear)));
        var profile = new CommuneProfile { Name = "Trooz", Population = 8_290 }.WithService("known-contact-point", Presence.Absent);
        foreach (var recommender in new[] { new NRulesRecommender(), new NRulesRecommender(null, own) })
        {
            var door = recommender.Recommend(profile).Recommendations.Single(each => each.Practice.Id == "single-contact-point");
            Console.WriteLine($"rank {door.Rank}, {door.Score} points: {string.Join(" + ", door.Terms.Select(term => term.Rule.Id))}");
        }
    }
}

/// <summary>Ten points for a contact point where there is none: the theme of the zone's year. No rule of a host lifts a guard.</summary>
public sealed class ContactPointIsOurYear : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ServiceFact door = null!;
        When().Match(() => door, service => service.Service == "known-contact-point", service => service.IsThere != Truth.True);
        Then().Yield(_ => new PriorityTerm(
            door.Commune, "single-contact-point", "our-year", 10, LocalizedText.Same("The theme of our zone this year.")));
    }
}
