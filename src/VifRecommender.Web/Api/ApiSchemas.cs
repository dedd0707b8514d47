using System.Text.Json.Nodes;
using VifRecommender.Schemas;

namespace VifRecommender.Web.Api;

/// <summary>
/// The library's JSON Schemas as components of the OpenAPI document, whose definitions stand side by side: <c>profile</c>,
/// <c>profile.date</c>.
/// </summary>
internal static class ApiSchemas
{
    private const string Definitions = "definitions";

    /// <summary>The schemas that endpoints refer to.</summary>
    public static IReadOnlyList<string> Shown { get; } = ["profile", "advice"];

    public static void Add(string name, JsonObject components)
    {
        var schema = JsonNode.Parse(SchemaFiles.Read(name)!)!.AsObject();
        Point(schema, name);
        if (schema[Definitions] is JsonObject definitions)
        {
            foreach (var (key, definition) in definitions) components[$"{name}.{key}"] = definition!.DeepClone();
        }

        foreach (var own in new[] { Definitions, "$schema", "$id" }) schema.Remove(own);
        components[name] = schema;
    }

    /// <summary>Lets each reference inside a schema point to where its definition stands in the document.</summary>
    private static void Point(JsonNode? node, string name)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list) Point(item, name);
        }

        if (node is not JsonObject schema) return;
        if (schema["$ref"]?.GetValue<string>() is { } reference)
        {
            schema["$ref"] = reference.Replace($"#/{Definitions}/", $"#/components/schemas/{name}.", StringComparison.Ordinal);
        }
        foreach (var (_, member) in schema) Point(member, name);
    }
}
