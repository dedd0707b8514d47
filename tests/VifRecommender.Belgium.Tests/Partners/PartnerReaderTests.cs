using System.Text;
using VifRecommender.Belgium.Partners;
using VifRecommender.Profiles;

namespace VifRecommender.Belgium.Tests.Partners;

public sealed class PartnerReaderTests
{
    private const string Good = """
        {
          "schemaVersion": 1,
          "readOn": "2026-11-29",
          "partners": [
            { "id": "own-unit", "kind": "danger-unit", "name": { "fr": "Cellule" }, "area": { "communes": ["52011"] },
              "phone": "071 00 00 00", "asOf": "2026-10", "sources": ["https://example.org"] }
          ],
          "remove": ["danger-unit-divico-brabant-wallon"]
        }
        """;

    [Fact]
    public void With_Overlay_AddsAndRemoves()
    {
        var directory = PartnerDirectory.BuiltIn.With(PartnerReader.Read(Encoding.UTF8.GetBytes(Good)).ValueOrThrow());
        Assert.Equal("Cellule", Assert.Single(Units(directory, "52011")).Names[Language.Dutch]);
        Assert.Empty(Units(directory, "25014"));
        Assert.Equal(171, directory.Partners.Length);
    }

    [Theory]
    [InlineData("\"danger-unit\"", "\"shelter\"", "VIF2006", "$.partners[0].kind")]
    [InlineData("[\"52011\"]", "[\"52012345\"]", "VIF2006", "$.partners[0].area.communes[0]")]
    [InlineData("\"communes\": [\"52011\"]", "\"communes\": []", "VIF2003", "$.partners[0].area")]
    [InlineData("\"asOf\": \"2026-10\", ", "", "VIF2003", "$.partners[0]")]
    [InlineData("2026-10", "lately", "VIF2007", "$.partners[0].asOf")]
    [InlineData("[\"https://example.org\"]", "[]", "VIF2003", "$.partners[0]")]
    [InlineData("\"fr\": \"Cellule\"", "", "VIF2003", "$.partners[0].name")]
    [InlineData("2026-11-29", "today", "VIF2007", "$.readOn")]
    [InlineData("\"sources\"", "\"street\": \"x\", \"sources\"", "VIF2001", "$.partners[0].street")]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 2", "VIF2008", "$.schemaVersion")]
    public void Read_Fault_IsADiagnosticWithItsPlace(string good, string bad, string id, string path)
    {
        var text = Good.Replace(good, bad, StringComparison.Ordinal);
        Assert.NotEqual(Good, text);
        var loaded = PartnerReader.Read(Encoding.UTF8.GetBytes(text), "own.json");
        Assert.Null(loaded.Value);
        Assert.Contains(loaded.Diagnostics, each => each.Id == id && each.Path == path && each is { File: "own.json", Line: > 0 });
    }

    private static IEnumerable<Partner> Units(PartnerDirectory directory, string code) =>
        directory.For(Communes.Find(code)!).Where(each => each.Function.Kind == PartnerKind.DangerUnit).SelectMany(each => each.Known);
}
