using System.Text;
using VifRecommender.Loading;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Loading;

/// <summary>What a condition in a file may ask, at the edges of it. Each operator as it should be: see CatalogueReaderTests.</summary>
public sealed class ConditionReaderTests
{
    [Theory]
    [InlineData("""{ "population": { "atMost": 0 } }""")]
    [InlineData("""{ "population": { "below": 1 } }""")]
    [InlineData("""{ "population": { "atLeast": 5, "atMost": 5 } }""")]
    [InlineData("""{ "population": { "above": 4.5, "below": 4.6 } }""")]
    [InlineData("""{ "maturity": { "risk": { "atMost": 1 } } }""")]
    [InlineData("""{ "maturity": { "risk": { "atLeast": 5 } } }""")]
    [InlineData("""{ "maturity": { "overall": { "above": 4 } } }""")]
    [InlineData("""{ "maturity": { "overall": { "above": 1, "below": 3 } } }""")]
    [InlineData("""{ "local": { "night-beds": { "atLeast": 1000000000 } } }""")]
    [InlineData("""{ "local": { "night-beds": { "above": 0 } } }""")]
    [InlineData("""{ "population": { "above": 100000000 } }""")]
    [InlineData("""{ "otherwise": ["points-some", "points-always"] }""")]
    [InlineData("""{ "not": { "all": [{ "signal": "overflow" }, { "absent": "contact" }] } }""")]
    public void Read_ConditionAtTheEdge_IsAccepted(string when) => Assert.Empty(Faults(when));

    [Theory]
    [InlineData("""{ "structure": { "danger-unit": "unknown" } }""",
        "VIF2006 structure.danger-unit: A condition asks for present, announced or absent; unknown is the answer, never the question.")]
    [InlineData("""{ "maturity": { "rsk": { "atLeast": 2 } } }""",
        "VIF2006 maturity.rsk: 'rsk' is none of contact, coordination, people, risk, offer, evaluation, overall (did you mean 'risk'?).")]
    [InlineData("""{ "maturity": { "overal": { "atLeast": 2 } } }""",
        "VIF2006 maturity.overal: 'overal' is none of contact, coordination, people, risk, offer, evaluation, overall "
        + "(did you mean 'overall'?).")]
    [InlineData("""{ "otherwise": [] }""", "VIF2003 otherwise: 'otherwise' needs at least one rule that comes before.")]
    [InlineData("""{ "otherwise": ["points-some", "points-some"] }""",
        "VIF3003 otherwise[1]: 'points-some' stands in this list already: keep one of the two.")]
    [InlineData("""{ "otherwise": "points-some" }""", "VIF2004 otherwise: Write a list [ … ] here, not a text.")]
    [InlineData("""{ "any": [] }""", "VIF2003 any: 'any' needs at least one condition.")]
    [InlineData("""{ "any": { "signal": "overflow" } }""", "VIF2004 any: Write a list of conditions [ … ] here, not an object.")]
    [InlineData("""{ "maturity": { "overall": { "above": 5 } } }""",
        "VIF2005 maturity.overall.above: The number is not a whole number from 1 to 4.")]
    [InlineData("""{ "maturity": { "risk": { "atLeast": 0 } } }""",
        "VIF2005 maturity.risk.atLeast: The number is not a whole number from 1 to 5.")]
    [InlineData("""{ "maturity": { "risk": { "atMost": 2.5 } } }""",
        "VIF2005 maturity.risk.atMost: The number is not a whole number from 1 to 5.")]
    [InlineData("""{ "population": { "atLeast": -1 } }""", "VIF2005 population.atLeast: The number is not from 0 to 100000000.")]
    [InlineData("""{ "local": { "night-beds": { "atMost": 1000000001 } } }""",
        "VIF2005 local.night-beds.atMost: The number is not from 0 to 1000000000.")]
    [InlineData("""{ "population": { "below": 0 } }""",
        "VIF2010 population.below: No number is at least 0 and below 0: put the lower bound first.")]
    [InlineData("""{ "population": { "above": 5, "atMost": 5 } }""",
        "VIF2010 population.atMost: No number is above 5 and at most 5: put the lower bound first.")]
    [InlineData("""{ "population": { "below": 5, "atLeast": 5 } }""",
        "VIF2010 population.below: No number is at least 5 and below 5: put the lower bound first.")]
    [InlineData("""{ "maturity": { "risk": { "below": 1 } } }""",
        "VIF2010 maturity.risk.below: No level is at least 1 and below 1: put the lower bound first.")]
    [InlineData("""{ "maturity": { "risk": { "above": 2, "below": 3 } } }""",
        "VIF2010 maturity.risk.below: No level is above 2 and below 3: put the lower bound first.")]
    [InlineData("""{ "population": { "atLeast": 1, "above": 1 } }""",
        "VIF2002 population.above: The same bound is given twice: keep 'atLeast' or 'above'.")]
    [InlineData("""{ "population": { "above": 1, "atLeast": 1 } }""",
        "VIF2002 population.atLeast: The same bound is given twice: keep 'atLeast' or 'above'.")]
    [InlineData("""{ "population": { "atMost": 1, "below": 1 } }""",
        "VIF2002 population.below: The same bound is given twice: keep 'below' or 'atMost'.")]
    [InlineData("""{ "population": { "atLeast": 5, "above": 5, "below": 5 } }""",
        "VIF2002 population.above: The same bound is given twice: keep 'atLeast' or 'above'.")]
    [InlineData("""{ "practice": { "contact-point": "in-place", "training": "in-place" } }""",
        "VIF2009 practice: This operator takes an object with exactly one member: a practice with its status.")]
    [InlineData("""{ "all": [{ "signal": "overflow" }, { "signal": 7 }] }""",
        "VIF2004 all[1].signal: Write an id (text such as 'night-shelter') here, not a number.")]
    [InlineData("""{ "local": { "night-beds": 7 } }""", "VIF2004 local.night-beds: Write the bounds as an object { … }, not a number.")]
    public void Read_ConditionBeyondTheEdge_SaysWhatAndWhere(string when, string fault) => Assert.Equal([fault], Faults(when));

    [Theory]
    [InlineData("structure")]
    [InlineData("practice")]
    [InlineData("local")]
    public void Read_NameThatIsNoId_IsRefused(string name) => Assert.Equal(
        [$"VIF2007 {name}[\"No Id\"]: 'No Id' is not an id: use lower-case letters and digits, joined by single hyphens, underscores or "
            + "full stops, at most 80 characters."],
        Faults($$"""{ "{{name}}": { "No Id": "present" } }"""));

    private static IEnumerable<string> Faults(string when)
    {
        var overlay = $$"""
            { "schemaVersion": 1, "extends": "small", "rules": [{ "id": "own", "kind": "priority", "points": 1, "when": {{when}},
              "text": { "fr": "t", "nl": "t", "de": "t", "en": "t" }, "provenance": "judgement" }] }
            """;
        return CatalogueReader.ReadOverlays(SmallCatalogue.Value, [new CatalogueFile("o.json", Encoding.UTF8.GetBytes(overlay))])
            .Diagnostics.Select(fault => $"{fault.Id} {fault.Path!["$.rules[0].when".Length..].TrimStart('.')}: {fault.Message}");
    }
}
