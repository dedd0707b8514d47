using System.Text.Json;
using System.Text.Json.Nodes;
using VifRecommender.Diagnostics;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Loading;
using VifRecommender.Tests.Running;
using VifRecommender.Tests.Schemas;

namespace VifRecommender.Tests.Fuzzing;

/// <summary>Whatever the input, a reader answers in time, throws nothing, and agrees with its schema on the form.</summary>
public sealed class ReaderFuzzTests
{
    // A schema that is asked about every input would take nearly all of the time.
    private const int OneInSoMany = 16;

    private static readonly string[] Words =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "1e999", "-0", "1.0", "0.1", "99999999999999999999", "\"\\ud800\"",
        "\"\\u0000\"", "\uFEFF", "\u2028", "//", "/*",
        "\"id\":", "\"when\":", "\"schemaVersion\":", "{\"not\":", "{\"all\":[", "{\"any\":[", "[[[[[[[[[[[[[[[[",
        "{\"a\":{\"a\":{\"a\":{\"a\":",
    ];

    [Theory]
    [InlineData("profile")]
    [InlineData("catalogue")]
    [InlineData("overlay")]
    [InlineData("case")]
    public void Read_MutatedInput_EndsWithoutAFaultAndAsItsSchema(string kind)
    {
        var count = 0;
        FuzzRun.Over(kind, [.. Kept(kind)], Words, Shape, input =>
        {
            var faults = Reading.Diagnostics(kind, "f.json", input);
            if (count++ % OneInSoMany == 0 && IsJson(input)) SchemaVerdict.AssertAgree(kind, input);
            return faults.Select(WhatItSays);
        });
    }

    private static IEnumerable<byte[]> Kept(string kind) =>
    [
        SmallCatalogue.Read(kind == "catalogue" ? "small.json" : $"full.{kind}.json").Utf8,
        .. BadInput.Names.Where(name => BadInput.Kind(name) == kind).Select(BadInput.Bytes),
        .. FuzzRun.Files(Repository.PathOf("tests", "VifRecommender.Tests", "Fuzzing", "Kept")),
    ];

    private static byte[] Shape(Random random, byte[] input)
    {
        if (!IsJson(input)) return input;
        var changes = new JsonChange[random.Next(1, 4)];
        for (var i = 0; i < changes.Length; i++)
        {
            changes[i] = new JsonChange(random.Next(100_000), random.Next(100_000), random.Next(100_000), random.Next(100_000));
        }
        return JsonMutation.Apply(input, changes);
    }

    /// <summary>The id and the members on the way, without the places in lists.</summary>
    private static string WhatItSays(Diagnostic fault) =>
        $"{fault.Id} {string.Concat(fault.Path?.Where(each => !char.IsAsciiDigit(each)) ?? [])}";

    private static bool IsJson(byte[] input)
    {
        try
        {
            // What has two members of the same name, or half a surrogate, is JSON, and no tree can be made of it.
            return JsonNode.Parse(input, null, new() { AllowDuplicateProperties = false })?.ToJsonString() is not null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }
}
