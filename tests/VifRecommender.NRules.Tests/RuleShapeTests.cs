using System.Xml.Linq;
using NRules.Diagnostics.Dgml;
using NRules.RuleModel;
using VifRecommender.Catalogues;
using VifRecommender.NRules.Facts;
using VifRecommender.Tests.Personas;

namespace VifRecommender.NRules.Tests;

/// <summary>What a person who knows NRules sees of the rules: names, properties, the graph, and events.</summary>
public sealed class RuleShapeTests
{
    private static readonly ILookup<string, IRuleDefinition> Definitions =
        Compiled.Rules.GetRuleSets().Single().Rules.ToLookup(rule => rule.Name, StringComparer.Ordinal);

    [Fact]
    public void Names_AreUnique() => Assert.All(Definitions, group => Assert.Single(group));

    [Fact]
    public void RulesOfTheCatalogue_CarryNameDescriptionTagsAndThemselves()
    {
        foreach (var rule in Compiled.Rules.Catalogue.Rules)
        {
            var definition = Definitions[rule.Id].Single();
            Assert.Equal(rule.Text.English, definition.Description);
            Assert.Equal(["vif",
                rule switch { FindingRule => "finding", GuardRule => "guard", SuitabilityRule => "suitability", PriorityRule =>
                    "priority", BalanceRule => "balance", CautionRule => "caution", _ => "contradiction" }], definition.Tags);
            Assert.Same(rule, definition.Properties[nameof(CatalogueRule)]);
        }

        Assert.True(Definitions["finds-no-contact-point"].Single().Priority > Definitions["guard-couple-work"].Single().Priority);
        Assert.True(Definitions["guard-couple-work"].Single().Priority > Definitions["priority-quick-win"].Single().Priority);
    }

    [Fact]
    public void RulesOfAPractice_CarryThePractice()
    {
        foreach (var practice in Compiled.Rules.Catalogue.Practices)
        {
            Assert.Same(practice, Definitions[$"{practice.Id}.starts"].Single().Properties[nameof(Practice)]);
        }
    }

    /// <summary>No condition is a delegate or hides a value in a closure: what is compared stands in the expression.</summary>
    [Fact]
    public void Conditions_CanBeRead()
    {
        var expressions = Compiled.Factory.GetSchema().Nodes.SelectMany(node => node.Expressions).Where(each => each.Key == "Condition")
            .Select(each => each.Value.ToString()).ToList();
        Assert.NotEmpty(expressions);
        Assert.All(expressions, text => Assert.DoesNotContain("DisplayClass", text, StringComparison.Ordinal));
        Assert.All(expressions, text => Assert.DoesNotContain("Invoke(", text, StringComparison.Ordinal));
        Assert.Contains("service => (service.Service == \"known-contact-point\")", expressions);
        Assert.Contains("service => (service.IsThere == False)", expressions);
    }

    [Fact]
    public void Graph_OfAGuard_NamesTheFactsThatItAsksFor()
    {
        const string guard = "guard-couple-work";
        var requires = ((GuardRule)Compiled.Rules.Catalogue.FindRule(guard)!).Requires;
        var writer = new DgmlWriter(Compiled.Factory.GetSchema());
        writer.SetRuleFilter([guard]);
        var graph = XDocument.Parse(writer.GetContents());
        var text = string.Join('\n',
            graph.Descendants().Where(element => element.Name.LocalName == "Node").SelectMany(element => element.Attributes())
                .Select(attribute => attribute.Value));
        Assert.InRange(graph.Descendants().Count(element => element.Name.LocalName == "Node"), 5, 60);
        foreach (var test in requires.Tests.Where(
            test => test.Fact.Id.Length > 0 && test.Fact.Kind == VifRecommender.Facts.FactKind.Service))
        {
            Assert.Contains($"\"{test.Fact.Id}\"", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Events_NamePublicFacts_AndSayWhyARuleFired()
    {
        var session = Compiled.Factory.CreateSession();
        var matched = new List<(string Rule, IFactMatch[] Facts)>();
        session.Events.RuleFiredEvent += (_, fired) => matched.Add((fired.Rule.Name, [.. fired.Facts]));
        session.InsertCommune(Compiled.Rules, PersonaProfiles.Load("wa-hamlet-from-nothing"));
        session.Fire(TestContext.Current.CancellationToken);
        foreach (var type in matched.SelectMany(each => each.Facts).Select(fact => fact.Declaration.Type)
            .Where(type => !type.IsGenericType))
        {
            Assert.True(type.IsPublic, type.Name);
        }
        var why = matched.First(each => each.Rule == "finds-no-contact-point").Facts.Select(fact => fact.Value);
        Assert.Contains(why, fact => fact is ServiceFact { Service: "known-contact-point" });
    }
}
