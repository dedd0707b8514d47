using System.Text;
using FsCheck.Xunit;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Schemas;

namespace VifRecommender.Tests.Loading;

/// <summary>Whatever the bytes, the readers answer with a value or with diagnostics, each with its place; they never throw.</summary>
public sealed class ArbitraryInputTests
{
    private static readonly (string Kind, byte[] Json)[] Valid =
    [
        ("profile", SmallCatalogue.Read("full.profile.json").Utf8),
        ("catalogue", SmallCatalogue.File.Utf8),
        ("overlay", SmallCatalogue.Read("full.overlay.json").Utf8),
        ("case", SmallCatalogue.Read("full.case.json").Utf8),
    ];

    [Property(MaxTest = 500)]
    public void Read_ArbitraryBytes_NeverThrows(byte[] bytes)
    {
        foreach (var (kind, _) in Valid) AssertPlaced(kind, bytes);
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(JsonChange)])]
    public void Read_ChangedDocument_NeverThrows(JsonChange[] changes)
    {
        foreach (var (kind, json) in Valid) AssertPlaced(kind, JsonMutation.Apply(json, changes));
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(JsonChange)])]
    public void Read_DamagedBytes_NeverThrows(JsonChange damage)
    {
        foreach (var (kind, json) in Valid)
        {
            byte[] bytes = [.. json];
            bytes[damage.Place % bytes.Length] = (byte)(damage.Value % 256);
            AssertPlaced(kind, bytes);
            AssertPlaced(kind, bytes[..(damage.Name % bytes.Length)]);
        }
    }

    [Property(MaxTest = 300)]
    public void Read_ArbitraryText_NeverThrows(string? text)
    {
        var json =
            Encoding.UTF8.GetBytes(System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, string?> { [text ?? ""] = text }));
        foreach (var (kind, _) in Valid) AssertPlaced(kind, json);
    }

    private static void AssertPlaced(string kind, byte[] bytes)
    {
        foreach (var fault in Reading.Diagnostics(kind, "f.json", bytes))
        {
            // A fault of the base catalogue, to which an overlay led, has no place in a file.
            if (fault.File is null) continue;
            Assert.True(fault.Line >= 1 && fault.Column >= 1);
            Assert.StartsWith("$", fault.Path, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', fault.ToString());
        }
    }
}
