using System.Text;
using VifRecommender.Loading;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Loading;

/// <summary>One run says the faults of form and those of reference, and nothing that a fault of form only makes look wrong.</summary>
public sealed class EveryStageTests
{
    private const string T = """{ "fr": "t", "nl": "t", "de": "t", "en": "t" }""";

    private const string Broken = $$"""{ "id": "own-broken", "name": {{T}} }""";

    [Fact]
    public void Read_FaultOfFormAndDanglingReference_AreSaidTogether() =>
        Assert.Equal(["VIF2003 $.signals[0]", "VIF3002 $.rules[0].for.practices[0]"],
            Faults($$""" "signals": [{{Broken}}], "rules": [{{Points("own-rule", "nobody", "trained-staff")}}] """));

    [Fact]
    public void Read_ReferenceToAnElementThatCouldNotBeRead_IsRight() =>
        Assert.Equal(["VIF2003 $.services[0]"],
            Faults($$""" "services": [{{Broken}}], "rules": [{{Points("own-rule", "training", "own-broken")}}] """));

    [Fact]
    public void Read_ElementWithoutAnId_SaysNothingOfReferences() =>
        Assert.Equal(["VIF2003 $.services[0]"],
            Faults($$""" "services": [{ "name": {{T}}, "question": {{T}} }], "rules": [{{Points("own-rule", "training", "own")}}] """));

    [Fact]
    public void Read_ListOfAnotherName_SaysNothingOfReferences() =>
        Assert.Equal(["VIF2001 $.sevices"],
            Faults($$""" "sevices": [{{Broken}}], "rules": [{{Points("own-rule", "training", "own-broken")}}] """));

    /// <summary>Whatever else is wrong, and in whatever order.</summary>
    [Theory]
    [InlineData($$""" "sevices": [{{Broken}}], "signals": [{{Broken}}], """, "VIF2001 $.sevices", "VIF2003 $.signals[0]")]
    [InlineData($$""" "signals": [{ "name": {{T}}, "question": {{T}} }], "sevices": [{{Broken}}], """, "VIF2001 $.sevices",
        "VIF2003 $.signals[0]")]
    public void Read_ListOfAnotherNameBesideOtherFaults_SaysNothingOfReferences(string faulty, params string[] expected) =>
        Assert.Equal(expected, Faults($"{faulty} \"rules\": [{Points("own-rule", "training", "own-broken")}]").Order());

    [Fact]
    public void Read_OneFileThatIsNoJson_SaysNothingOfReferencesOfTheOthers() =>
        Assert.Equal(["VIF1004 $", "VIF3001 $.rules[1].id"],
            Said("{", File($$""" "rules": [{{Points("own-rule", "training", "own")}}, {{Points("own-rule", "training", "own")}}] """)));

    [Fact]
    public void Read_RuleThatCouldNotBeRead_MayBeReweightedAndRetired() =>
        Assert.Equal(["VIF2003 $.rules[0]", "VIF3002 $.reweight.nobody"],
            Faults(""" "rules": [{ "id": "own-rule", "kind": "priority" }], "reweight": { "own-rule": 3, "nobody": 2 } """));

    /// <summary>A fault of each stage but the first and those that need the whole: none hides another.</summary>
    [Fact]
    public void Read_FaultsOfEveryStage_AreSaidTogether() =>
        Assert.Equal(
            [
                "VIF2003 $.signals[0]", "VIF3001 $.rules[1].id", "VIF3002 $.retire[0]", "VIF3002 $.rules[0].for.practices[0]",
                "VIF3002 $.rules[2].when", "VIF4002 $.rules[3].requires.absent", "VIF4006 $.rules[4].text.de",
            ],
            Faults(Signals, """ "retire": ["nobody"] """, Rules(Points("own-rule", "nobody", "contact"),
                Points("own-rule", "training", "contact"), Otherwise("own-rule", "own-nothing"), Guard, Misspelt)));

    [Fact]
    public void Read_DanglingReferenceBesideAGuardThatProgressUndoes_AreSaidTogether() =>
        Assert.Equal(["VIF3002 $.rules[0].for.practices[0]", "VIF4002 $.rules[1].requires.absent"],
            Faults(Rules(Points("own-rule", "nobody", "contact"), Guard)));

    [Fact]
    public void Read_UnknownPlaceholderBesideAFindingThatNothingEstablishes_AreSaidTogether() =>
        Assert.Equal(["VIF4005 $.findings[0].id", "VIF4006 $.rules[0].text.de"],
            Faults($$""" "findings": [{ "id": "own-found", "domain": "inform", "severity": 1, "title": {{T}} }] """, Rules(Misspelt)));

    /// <summary>Only steps and carriers name what differs by place; every other text of a practice is printed as it is written.</summary>
    [Theory]
    [InlineData("title")]
    [InlineData("description")]
    [InlineData("because")]
    [InlineData("audience")]
    [InlineData("safety")]
    [InlineData("lighter")]
    public void Read_PlaceholderWhereNothingIsFilled_IsAFault(string member)
    {
        string Text(string name) => $"\"{name}\": {(name == member ? Naming("cpas") : T)}";
        string[] texts = ["title", "description", "because", "audience", "safety", "lighter", "carrier"];
        Assert.Equal([$"VIF4006 $.practices[0].{member}.de"], Faults($$"""
            "practices": [{ "id": "own", "domain": "inform", "dimension": "contact", "effort": "quick-win",
              {{string.Join(", ", texts.Select(Text))}} }]
            """));
    }

    [Fact]
    public void Read_BranchAfterARuleThatCouldNotBeRead_IsRight() =>
        Assert.Equal(["VIF2003 $.rules[0]"],
            Faults(Rules("""{ "id": "own-rule", "kind": "priority" }""", Otherwise("own-rule"))));

    /// <summary>What a misspelt list holds may be what the rest names: a fault within an element does not change that.</summary>
    [Fact]
    public void Read_ListThatIsMisspelt_LeavesWhatItMayHoldUnjudged() =>
        Assert.Equal(["VIF2001 $.sgnals", "VIF2003 $.rules[0]"],
            Faults(""" "sgnals": [] """, Rules("""{ "id": "own-rule", "kind": "priority" }""", Rule("own-other",
                """ "kind": "priority", "points": 1, "when": { "signal": "own-lost" } """))));

    [Fact]
    public void Read_TextThatNamesAStructureThatCouldNotBeRead_IsRight() =>
        Assert.Equal(["VIF2003 $.structures[0]"],
            Faults($$""" "structures": [{{Broken}}] """, $$"""
                "practices": [{ "id": "own", "domain": "inform", "dimension": "contact", "title": {{T}}, "description": {{T}},
                  "safety": {{T}}, "effort": "quick-win", "carrier": {{Naming("own-broken")}} }]
                """));

    private const string Signals = $$""" "signals": [{{Broken}}] """;

    private static string Guard => Rule("own-guard",
        """ "kind": "guard", "practices": ["training"], "requires": { "absent": "contact" } """);

    private static string Misspelt =>
        $$"""{ "id": "own-text", "kind": "priority", "points": 1, "text": {{Naming("poplation")}}, "provenance": "judgement" }""";

    private static string Naming(string name) => $$"""{ "fr": "t", "nl": "t", "de": "{{name}}", "en": "t" }""".Replace(
        name, $"{{{name}}}", StringComparison.Ordinal);

    private static string Otherwise(params string[] rules) => Rule("own-last",
        $$""" "kind": "priority", "points": 1, "when": { "otherwise": ["{{string.Join("\", \"", rules)}}"] } """);

    private static string Rules(params string[] rules) => $$""" "rules": [{{string.Join(", ", rules)}}] """;

    private static string Rule(string id, string members) =>
        $$"""{ "id": "{{id}}", {{members}}, "text": {{T}}, "provenance": "judgement" }""";

    private static string Points(string id, string practice, string present) => $$"""
        { "id": "{{id}}", "kind": "priority", "points": 5, "for": { "practices": ["{{practice}}"] }, "when": { "present": "{{present}}" },
          "text": {{T}}, "provenance": "judgement" }
        """;

    private static string File(string members) =>
        $$"""{ "schemaVersion": 1, "catalogue": { "id": "own", "version": "1" }, "extends": "small", {{members}} }""";

    private static IEnumerable<string> Faults(params string[] members) =>
        Said(File(string.Join(", ", members))).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Said(params string[] files) => CatalogueReader.ReadOverlays(SmallCatalogue.Value,
        [.. files.Select((text, place) => new CatalogueFile($"{place}.json", Encoding.UTF8.GetBytes(text)))])
        .Diagnostics.Select(fault => $"{fault.Id} {fault.Path}").Distinct(StringComparer.Ordinal);
}
