using System.Collections.Immutable;
using System.Text;

namespace VifRecommender.Tests.Profiles;

/// <summary>
/// Ids that differ only in what joins their words, that look like a part of something else, or that systems keep for themselves; and an
/// overlay in which each of them is a service, a signal, a structure, a local fact and a practice of its own.
/// </summary>
internal static class CloseIds
{
    private const string Text = """{ "fr": "mot", "nl": "woord", "de": "Wort", "en": "word" }""";

    /// <summary>The longest of 64 characters: what a memory of the web application keeps.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "a", "a-b", "a.b", "a_b", "a.b.c", "a-b.c", "a.status", "a-hint", "a.fault", "con", "nul.json", "unknown", "decision", "2.14", "7",
        "maturity.risk", new('x', 64),
    ];

    /// <summary>The ids of the answers of each choice.</summary>
    public static ImmutableArray<string> Answers { get; } = ["b", "b-c", "b.c", "b_c", "unknown", "hint"];

    public static byte[] Overlay { get; } = Encoding.UTF8.GetBytes($$"""
        { "schemaVersion": 1, "catalogue": { "id": "close.ids_1", "version": "1" }, "extends": "vif-belgium",
          "services": [{{Each(id => $$"""{ "id": "{{id}}", "name": {{Text}}, "question": {{Text}}, "fromOutside": {{Text}} }""")}}],
          "signals": [{{Each(id => $$"""{ "id": "{{id}}", "domain": "inform", "name": {{Text}}, "question": {{Text}} }""")}}],
          "structures": [{{Each(id => $$"""{ "id": "{{id}}", "name": {{Text}}, "question": {{Text}} }""")}}],
          "facts": [{{Each(Fact)}}],
          "practices": [{{Each(Practice)}}],
          "rules": [{{Each(Rule)}}] }
        """);

    /// <summary>Whether the fact of an id is a choice; else it is a count.</summary>
    public static bool IsChoice(string id) => All.IndexOf(id) % 2 == 0;

    private static string Fact(string id) => IsChoice(id)
        ? $$"""{ "id": "{{id}}", "kind": "choice", "name": {{Text}}, "question": {{Text}}, "answers": [{{Choices}}] }"""
        : $$"""{ "id": "{{id}}", "kind": "count", "name": {{Text}}, "question": {{Text}} }""";

    private static string Choices => string.Join(", ", Answers.Select(id => $$"""{ "id": "{{id}}", "name": {{Text}} }"""));

    private static string Practice(string id) => $$"""
        { "id": "{{id}}", "domain": "inform", "dimension": "contact", "effort": "quick-win", "title": {{Text}}, "description": {{Text}},
          "because": {{Text}}, "firstStep": {{Text}}, "carrier": {{Text}}, "safety": {{Text}}, "needs": { "present": "{{id}}" } }
        """;

    private static string Rule(string id) => $$"""
        { "id": "up.{{id}}", "kind": "priority", "points": 5, "for": { "practices": ["{{id}}"] },
          "text": {{Text}}, "provenance": "judgement",
          "when": { "any": [{ "signal": "{{id}}" }, { "structure": { "{{id}}": "present" } },
            { "local": { "{{id}}": {{(IsChoice(id) ? "\"b.c\"" : "{ \"atLeast\": 3 }")}} } }] } }
        """;

    private static string Each(Func<string, string> element) => string.Join(",\n", All.Select(element));
}
