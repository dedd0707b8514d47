using System.Text;
using VifRecommender.Loading;

namespace VifRecommender.Tests.Loading;

/// <summary>How many elements of each kind a catalogue may have, and how many facts it may ask for: up to there, and one over.</summary>
public sealed class SizeLimitsTests
{
    private const string T = """{"fr":"t","nl":"t","de":"t","en":"t"}""";
    private const string Rule = $$""" "kind":"priority","points":1,"text":{{T}},"provenance":"judgement" """;
    private const string Practice = $$""" "domain":"inform","dimension":"risk","title":{{T}},"description":{{T}},"safety":{{T}} """;

    [Theory]
    [InlineData("practices", Limits.MaxPractices, Practice + ",\"effort\":\"medium\"")]
    [InlineData("rules", Limits.MaxRules, Rule)]
    [InlineData("findings", Limits.MaxFindings, $$""" "domain":"inform","severity":1,"title":{{T}} """)]
    [InlineData("services", Limits.MaxServices, $$""" "name":{{T}},"question":{{T}} """)]
    [InlineData("signals", Limits.MaxSignals, $$""" "domain":"inform","name":{{T}},"question":{{T}} """)]
    [InlineData("structures", Limits.MaxStructures, $$""" "name":{{T}},"question":{{T}} """)]
    [InlineData("sources", Limits.MaxSources, """ "title":"t","url":"https://example.org","accessed":"2026" """)]
    [InlineData("helplines", Limits.MaxHelplines, $$""" "number":"1","name":{{T}} """)]
    public void Read_OneElementTooMany_IsNamed(string kind, int most, string members)
    {
        string Elements(int count) =>
            $"\"{kind}\":[{string.Join(',', Enumerable.Range(0, count).Select(n => $$"""{"id":"e{{n}}",{{members}} }"""))}]";
        Assert.Empty(Faults(Elements(most)));
        Assert.Equal([$"$.{kind}[{most}]: The catalogue with all its files has {most + 1} {kind}, and may have {most}: leave out what is "
            + "not used."], Faults(Elements(most + 1)));
    }

    /// <summary>Every test of a fact counts, those of needs as those of rules; what is one over is named.</summary>
    [Fact]
    public void Read_OneFactTooMany_IsNamed()
    {
        static string Conditions(int count) => $$"""
            "signals":[{"id":"s","domain":"inform","name":{{T}},"question":{{T}} }],
            "services":[{"id":"v","name":{{T}},"question":{{T}},"fromOutside":{{T}} }],
            "practices":[{"id":"p",{{Practice}},"effort":"medium","needs":{"present":"v"},"servedBy":{"present":"v"} }],
            "rules":[{"id":"r",{{Rule}},"when":{"any":[{{string.Join(',', Enumerable.Repeat("{\"signal\":\"s\"}", count))}}] } }]
            """;
        Assert.Empty(Faults(Conditions(Limits.MaxTests - 2)));
        Assert.Equal(["$.rules[0].when.any[19998].signal: The conditions of the catalogue with all its files ask for more than 20000 "
            + "facts: leave out what is not used."], Faults(Conditions(Limits.MaxTests - 1)));
    }

    private static IEnumerable<string> Faults(string members) => CatalogueReader.Read(new CatalogueFile("c.json",
        Encoding.UTF8.GetBytes($$"""{"schemaVersion":1,"catalogue":{"id":"c","version":"1"},{{members}} }"""))).Diagnostics
        .Where(fault => fault.Id == "VIF3008").Select(fault => $"{fault.Path}: {fault.Message}");
}
