using System.Text;
using VifRecommender.Loading;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Loading;

/// <summary>What the elements of a catalogue may say, at the edges: accepted up to there, refused with its place beyond.</summary>
public sealed class ElementFaultTests
{
    private const string T = """{ "fr": "t", "nl": "t", "de": "t", "en": "t" }""";
    private const string Whole = "The number is not a whole number from";
    private const string Asks = "Write the fact to ask again as service:ID or maturity:DIMENSION.";
    private const string Read = "Write when it was read as yyyy, yyyy-MM or yyyy-MM-dd.";
    private const string Address = "Write the whole address, beginning with https:// or http:// and without spaces.";
    private const string Arrondissement =
        "Write an arrondissement as the first two digits of the NIS codes of its communes, such as \"62\".";

    /// <summary>The member, values that are accepted, one that is not, and what is said of it.</summary>
    public static TheoryData<string, string, string[], string, string?> Members => new()
    {
        { "practices", "level", ["1", "5"], "0", $"VIF2005 level: {Whole} 1 to 5." },
        { "practices", "level", [], "6", $"VIF2005 level: {Whole} 1 to 5." },
        { "practices", "scales", ["""{ "commune": { "from": 100000000 } }""", """{ "supralocal": {} }"""], "{}",
            "VIF2003 scales: Name at least one scale: commune, police-zone, intercommunal, supralocal." },
        { "practices", "scales", [], """{ "commune": { "from": -1 } }""", $"VIF2005 scales.commune.from: {Whole} 0 to 100000000." },
        { "practices", "raises", ["""{ "risk": 2 }""", """{ "risk": 5 }"""], """{ "risk": 1 }""", $"VIF2005 raises.risk: {Whole} 2 to 5." },
        { "practices", "months", ["""{ "from": 3, "to": 3 }""", """{ "from": 0, "to": 1000000000 }"""], """{ "from": 3, "to": 2.9 }""",
            "VIF2010 months: The range ends before it begins: 'from' is at most 'to'." },
        { "practices", "months", [], """{ "from": 0, "to": 1000000001 }""", "VIF2005 months.to: The number is not from 0 to 1000000000." },
        { "practices", "evidence", ["""{ "strength": "analogous", "effect": { "direction": "not-studied" } }"""],
            """{ "strength": "analogous", "effect": { "direction": "not-studied", "zzzz": 1 } }""",
            "VIF2001 evidence.effect.zzzz: There is no member 'zzzz' here: correct or remove it." },
        { "practices", "evidence", [], Studied("[]", "[\"study\"]"),
            "VIF2003 evidence.effect.measuredOn: Name at least one outcome that was measured: violence, safety, referral, "
            + "identification, knowledge, wellbeing, housing." },
        { "practices", "evidence", [Studied("[\"safety\"]", "[\"study\"]")], Studied("[\"safety\"]", "[]"),
            "VIF2003 evidence.effect.sources: Name at least one source in which the effect was read." },
        { "practices", "firstStep", ["""[{ "below": 1, "text": T }]"""], """[{ "below": 0, "text": T }]""",
            $"VIF2005 firstStep[0].below: {Whole} 1 to 100000000." },
        { "findings", "severity", ["1", "3"], "0", $"VIF2005 severity: {Whole} 1 to 3." },
        { "findings", "severity", [], "4", $"VIF2005 severity: {Whole} 1 to 3." },
        { "helplines", "order", ["0", "1000"], "-1", $"VIF2005 order: {Whole} 0 to 1000." },
        { "helplines", "order", [], "1001", $"VIF2005 order: {Whole} 0 to 1000." },
        { "sources", "accessed", ["\"2026\"", "\"2026-12\"", "\"2026-02-28\""], "\"2026-13\"", $"VIF2007 accessed: {Read}" },
        { "sources", "accessed", [], "\"2026-02-29\"", $"VIF2007 accessed: {Read}" },
        { "sources", "accessed", [], "\"May 2026\"", $"VIF2007 accessed: {Read}" },
        { "sources", "url", ["\"https://example.org/a\"", "\"http://example.org\""], "\"ftp://example.org\"", $"VIF2007 url: {Address}" },
        { "sources", "url", [], "\"https://example.org/a b\"", $"VIF2007 url: {Address}" },
        { "structures", "localNames", ["""[{ "region": "wallonia", "name": "n", "arrondissements": ["09", "62"] }]"""],
            """[{ "region": "wallonia", "name": "n", "arrondissements": ["9"] }]""",
            $"VIF2007 localNames[0].arrondissements[0]: {Arrondissement}" },
        { "structures", "localNames", [], """[{ "region": "wallonia", "name": "n", "arrondissements": [62] }]""",
            "VIF2004 localNames[0].arrondissements[0]: Write an id (text such as 'night-shelter') here, not a number." },
        { "structures", "localNames", [], """[{ "region": "wallonia", "name": "n", "arrondissements": ["6 2"] }]""",
            "VIF2007 localNames[0].arrondissements[0]: '6 2' is not an id: use lower-case letters and digits, joined by single hyphens, "
            + "underscores or full stops, at most 80 characters." },
        { "structures", "localNames", [], """[{ "region": "wallonia", "name": "n", "arrondissements": ["6a"] }]""",
            $"VIF2007 localNames[0].arrondissements[0]: {Arrondissement}" },
        { "rules", "points", ["1000", "-1000"], "1001", $"VIF2005 points: {Whole} -1000 to 1000." },
        { "rules", "points", [], "-1001", $"VIF2005 points: {Whole} -1000 to 1000." },
        { "rules", "atMost", [], "2", "VIF2003 atMost: 'atMost' limits what 'per' counts: add 'per', one of unlocked-practice, "
            + "finding-severity, missing-help, level-short, level-ahead." },
        { "balances", "points", ["-1", "-1000"], "0", $"VIF2005 points: {Whole} -1000 to -1." },
        { "balances", "keep", ["1", "1000"], "0", $"VIF2005 keep: {Whole} 1 to 1000." },
        { "balances", "keep", [], "1001", $"VIF2005 keep: {Whole} 1 to 1000." },
        { "contradictions", "asks", ["\"service:contact\"", "\"maturity:risk\""], "\"maturity:rsk\"", $"VIF2007 asks: {Asks}" },
        { "contradictions", "asks", [], "\"service:No Id\"", $"VIF2007 asks: {Asks}" },
        { "contradictions", "asks", [], "\"service:contact:more\"", $"VIF2007 asks: {Asks}" },
        { "contradictions", "asks", [], "\"population\"", $"VIF2007 asks: {Asks}" },
        { "facts", "answers", ["""[{ "id": "a", "name": T }, { "id": "b", "name": T }]"""], """[{ "id": "a", "name": T }]""",
            "VIF2003 answers: A choice has two answers or more: add 'answers', each with id and name." },
        { "facts", "answers", [], """[{ "id": "a", "name": T }, { "id": "a", "name": T }]""",
            "VIF3003 answers[1].id: 'a' stands in this list already: keep one of the two." },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public void Read_Member_IsAcceptedUpToTheEdge(string kind, string member, string[] accepted, string refused, string? fault)
    {
        Assert.All(accepted, value => Assert.Empty(Faults(kind, member, value)));
        Assert.Equal([fault!], Faults(kind, member, refused));
    }

    /// <summary>A practice says of each of its fields where it comes from, and of nothing else.</summary>
    [Fact]
    public void Read_ProvenanceByField_KnowsEachField()
    {
        string[] fields =
        [
            "title", "description", "because", "firstStep", "carrier", "helper", "audience", "safety", "lighter", "indicators", "scale",
            "level", "effort", "cost", "staff", "months", "needs", "delivers", "evidence",
        ];
        Assert.All(fields, field => Assert.Empty(Faults("practices", "provenanceByField", $$"""{ "{{field}}": "judgement" }""")));
        Assert.Single(Faults("practices", "provenanceByField", """{ "id": "judgement" }"""));
    }

    private static string Studied(string measuredOn, string sources) => $$"""
        { "strength": "analogous", "effect": { "direction": "improves", "measuredOn": {{measuredOn}}, "certainty": "low",
          "design": "before-after", "text": T, "sources": {{sources}} } }
        """;

    private static IEnumerable<string> Faults(string kind, string member, string value)
    {
        var element = kind switch
        {
            "practices" => $$""" "domain": "inform", "dimension": "risk", "title": T, "description": T, "safety": T, "effort": "medium" """,
            "findings" => """ "domain": "inform", "severity": 1, "title": T """,
            "helplines" => """ "number": "1", "name": T """,
            "sources" => """ "title": "t", "url": "https://example.org", "accessed": "2026" """,
            "structures" => """ "name": T, "question": T """,
            "facts" => """ "kind": "choice", "name": T, "question": T """,
            "balances" => """ "kind": "balance", "among": "theme", "keep": 2, "points": -1, "text": T, "provenance": "judgement" """,
            "contradictions" =>
                """ "kind": "contradiction", "when": { "present": "contact" }, "text": T, "provenance": "judgement" """,
            _ => """ "kind": "priority", "points": 1, "text": T, "provenance": "judgement" """,
        };
        var others = string.Join(", ", Members(element).Where(each => !each.Contains($"\"{member}\":", StringComparison.Ordinal)));
        var list = kind is "balances" or "contradictions" ? "rules" : kind;
        var own = $"\"id\": \"own\", {others}, \"{member}\": {value}".Replace(" T", " " + T, StringComparison.Ordinal);
        var more = kind == "findings"
            ? $$""" , "rules": [{ "id": "finds", "kind": "finding", "finding": "own", "when": { "present": "contact" }, "text": {{T}}, """
                + "\"provenance\": \"judgement\" }]" : "";
        var overlay = $$"""{ "schemaVersion": 1, "extends": "small", "{{list}}": [{ {{own}} }]{{more}} }""";
        return CatalogueReader.ReadOverlays(SmallCatalogue.Value, [new CatalogueFile("o.json", Encoding.UTF8.GetBytes(overlay))])
            .Diagnostics.Select(fault => $"{fault.Id} {fault.Path![(list.Length + 6)..]}: {fault.Message}");

        static IEnumerable<string> Members(string text) => text.Split(", \"").Select((each, n) => n == 0 ? each : "\"" + each);
    }
}
