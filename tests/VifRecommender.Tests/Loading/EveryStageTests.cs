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

    [Fact]
    public void Read_OneFileThatIsNoJson_SaysNothingOfReferencesOfTheOthers() =>
        Assert.Equal(["VIF1004 $", "VIF3001 $.rules[1].id"],
            Said("{", File($$""" "rules": [{{Points("own-rule", "training", "own")}}, {{Points("own-rule", "training", "own")}}] """)));

    [Fact]
    public void Read_RuleThatCouldNotBeRead_MayBeReweightedAndRetired() =>
        Assert.Equal(["VIF2003 $.rules[0]", "VIF3002 $.reweight.nobody"],
            Faults(""" "rules": [{ "id": "own-rule", "kind": "priority" }], "reweight": { "own-rule": 3, "nobody": 2 } """));

    private static string Points(string id, string practice, string present) => $$"""
        { "id": "{{id}}", "kind": "priority", "points": 5, "for": { "practices": ["{{practice}}"] }, "when": { "present": "{{present}}" },
          "text": {{T}}, "provenance": "judgement" }
        """;

    private static string File(string members) =>
        $$"""{ "schemaVersion": 1, "catalogue": { "id": "own", "version": "1" }, "extends": "small", {{members}} }""";

    private static IEnumerable<string> Faults(string members) => Said(File(members));

    private static IEnumerable<string> Said(params string[] files) => CatalogueReader.ReadOverlays(SmallCatalogue.Value,
        [.. files.Select((text, place) => new CatalogueFile($"{place}.json", Encoding.UTF8.GetBytes(text)))])
        .Diagnostics.Select(fault => $"{fault.Id} {fault.Path}").Distinct(StringComparer.Ordinal);
}
