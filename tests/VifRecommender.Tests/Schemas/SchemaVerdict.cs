using System.Collections.Immutable;
using System.Text;
using NJsonSchema;
using VifRecommender.Diagnostics;
using VifRecommender.Profiles;
using VifRecommender.Schemas;
using VifRecommender.Tests.Loading;

namespace VifRecommender.Tests.Schemas;

/// <summary>What a schema and the reader each say of the form of a document.</summary>
internal static class SchemaVerdict
{
    private static readonly ImmutableDictionary<string, JsonSchema> Schemas = SchemaFiles.Names.ToImmutableDictionary(
        name => name,
        name => JsonSchema.FromJsonAsync(Encoding.UTF8.GetString(SchemaFiles.Read(name)!)).GetAwaiter().GetResult(),
        StringComparer.Ordinal);

    /// <summary>What the schema finds wrong; nothing: valid.</summary>
    public static ImmutableArray<string> Schema(string name, byte[] json)
    {
        try
        {
            return [.. Schemas[name].Validate(Encoding.UTF8.GetString(json)).Select(error => error.ToString())];
        }
        catch (InvalidCastException)
        {
            // The validator cannot compare a number of more digits than a decimal holds. Every number of ours has an upper bound.
            return ["a number beyond every bound"];
        }
    }

    /// <summary>Throws where schema and reader disagree on the form of a document.</summary>
    public static void AssertAgree(string kind, byte[] json)
    {
        var found = Reading.Diagnostics(kind, "document.json", json);
        if (found.Any(IsOfALimit)) return;
        var faults = found.Where(IsOfForm).ToList();
        var errors = Schema(kind switch { "overlay" => "catalogue", "stored" => "profile", _ => kind }, json);
        if (faults.All(OnlyTheReaderKnows) && faults.Count > 0) return;
        Assert.True(
            errors.IsEmpty == (faults.Count == 0),
            $"schema: {string.Join("; ", errors)}\nreader: {string.Join("; ", faults)}\n{Encoding.UTF8.GetString(json)}");
    }

    // What is too deep, too large or too many is not read to its end, and a schema has no such limits.
    private static bool IsOfALimit(Diagnostic fault) => fault.Id is "VIF1002" or "VIF1003" or "VIF1006" or "VIF1007" or "VIF1009";

    // What is JSON has no fault of syntax. Repeats in a list are a matter of form for a schema (uniqueItems).
    private static bool IsOfForm(Diagnostic fault) =>
        fault.Id.StartsWith("VIF1", StringComparison.Ordinal) || fault.Id.StartsWith("VIF2", StringComparison.Ordinal)
            || fault.Id == "VIF3003";

    private static bool OnlyTheReaderKnows(Diagnostic fault) => fault.Id switch
    {
        // A validator sees what its JSON parser left of two members of the same name.
        "VIF2002" => true,
        // Which languages a text needs hangs on the languages that the whole file says it serves.
        "VIF2003" => ProfileWords.Languages.All.Any(word => fault.Message.StartsWith($"The member '{word}' is missing",
            StringComparison.Ordinal))
            || fault.Message.StartsWith("This file serves", StringComparison.Ordinal),
        // Two answers with one id: a schema sees whether two things are the same, and not whether they are called the same.
        "VIF3003" => fault.Path!.EndsWith(".id", StringComparison.Ordinal),
        // A schema cannot compare two numbers.
        "VIF2010" => true,
        // Which answers a local fact takes hangs on the catalogue that declares it.
        _ when fault.Path!.StartsWith("$.local.", StringComparison.Ordinal) || fault.Path.EndsWith(".local", StringComparison.Ordinal) =>
            true,
        // A schema sees how an address begins, not whether it is one.
        "VIF2007" => fault.Path!.EndsWith(".url", StringComparison.Ordinal),
        _ => false,
    };
}
