using System.Text;
using VifRecommender.Catalogues;
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

    /// <summary>Numbers are counted one by one: the last that is allowed, and the first that is not, also where two come at once.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Read_OneThresholdTooMany_IsNamed(int each)
    {
        string Rules(int count) => $"\"rules\":[{string.Join(',', Enumerable.Range(0, count).Select(n =>
            $$"""{"id":"r{{n}}",{{Rule}},"when":{"population":{{Bounds(n)}} } }"""))}]";
        string Bounds(int n) => each == 1 ? $$"""{"atLeast":{{n + 1}}}""" : $$"""{"atLeast":{{n + 1}},"below":{{1_000 + n}}}""";
        Assert.Empty(Thresholds(Rules(Limits.MaxThresholdsPerFact / each)));
        Assert.Equal([$"$.rules[{Limits.MaxThresholdsPerFact / each}].when.population: The conditions of the catalogue compare population "
            + "with more than 100 different numbers: keep those at which the advice changes."],
            Thresholds(Rules((Limits.MaxThresholdsPerFact / each) + 2)));
    }

    /// <summary>What a host makes in code is not limited.</summary>
    [Fact]
    public void Build_ManyHelplinesInCode_AreNotLimited()
    {
        var builder = new CatalogueBuilder("own", "1.0.0");
        for (var i = 0; i <= Limits.MaxHelplines; i++)
        {
            builder.Add(new Helpline { Id = $"h{i}", Number = "1", Name = new("un", "een", "eins", "one") });
        }

        Assert.Equal(Limits.MaxHelplines + 1, builder.Build().ValueOrThrow().Helplines.Length);
        var overlay = """{"schemaVersion":1,"extends":"own","sources":[]}"""u8.ToArray();
        Assert.Empty(CatalogueReader.ReadOverlays(builder.Build().ValueOrThrow(), [new CatalogueFile("o.json", overlay)]).Diagnostics);
    }

    private static IEnumerable<string> Faults(string members) => Faults(members, "VIF3008");

    private static IEnumerable<string> Thresholds(string members) => Faults(members, "VIF3009");

    private static IEnumerable<string> Faults(string members, string id) => CatalogueReader.Read(new CatalogueFile("c.json",
        Encoding.UTF8.GetBytes($$"""{"schemaVersion":1,"catalogue":{"id":"c","version":"1"},{{members}} }"""))).Diagnostics
        .Where(fault => fault.Id == id).Select(fault => $"{fault.Path}: {fault.Message}");
}
