using System.Text;
using VifRecommender.Catalogues;
using VifRecommender.Diagnostics;
using VifRecommender.Explanation;
using VifRecommender.Facts;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Schemas;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Catalogues;

/// <summary>An overlay in one language says so; whoever asks in another gets the language that is there, and reads which it is.</summary>
public sealed class ServedLanguagesTests
{
    [Fact]
    public void Text_InOneLanguage_StandsInForTheOthersByName()
    {
        var catalogue = Read("[\"nl\"]", """{ "nl": "Eigen teken" }""").ValueOrThrow();
        Assert.Equal([Language.Dutch], catalogue.ServedLanguages);
        var name = catalogue.FindSignal("own")!.Name;
        Assert.Equal("Eigen teken", name.Dutch);
        foreach (var language in new[] { Language.French, Language.German, Language.English })
        {
            Assert.Equal("[nl] Eigen teken", name[language]);
            Assert.False(name.IsWritten(language));
            var explainer = new Explainer(catalogue, language);
            Assert.Equal("[nl] Eigen teken", explainer.Label(new Fact(FactKind.Signal, "own")));
        }

        Assert.True(name.IsWritten(Language.Dutch));
    }

    /// <summary>The first that was written of French, Dutch, German, English, whatever the order in the file.</summary>
    [Theory]
    [InlineData("""{ "en": "e", "de": "d" }""", "[de] d", "[de] d", "d", "e")]
    [InlineData("""{ "en": "e", "nl": "n" }""", "[nl] n", "n", "[nl] n", "e")]
    [InlineData("""{ "de": "d", "fr": "f" }""", "f", "[fr] f", "d", "[fr] f")]
    public void Text_InTwoLanguages_FallsBackInOneOrder(string text, params string[] expected)
    {
        var name = Read("[\"de\", \"en\", \"nl\"]", text).ValueOrThrow().FindSignal("own")!.Name;
        Assert.Equal(expected, new[] { name.French, name.Dutch, name.German, name.English });
    }

    [Theory]
    [InlineData("[\"nl\"]", """{ "fr": "Propre" }""", "VIF2003", "This file serves nl, and the text is in none of these: add nl.")]
    [InlineData("[\"nl\", \"de\"]", """{ "fr": "Propre" }""", "VIF2003",
        "This file serves nl, de, and the text is in none of these: add nl.")]
    [InlineData("[\"nl\"]", "7", "VIF2004", "Write a text in the languages that the file serves as an object { … }, not a number.")]
    [InlineData("[]", """{ "nl": "Eigen" }""", "VIF2003", "fr")]
    [InlineData(null, """{ "nl": "Eigen" }""", "VIF2003", "fr")]
    [InlineData("[\"es\"]", """{ "nl": "Eigen" }""", "VIF2006", "es")]
    [InlineData("[\"nl\"]", """{ "nl": " " }""", "VIF2007", "")]
    [InlineData("[\"nl\"]", """{ "nl": "Eigen", "es": "Propio" }""", "VIF2001", "es")]
    public void Text_InNoServedLanguage_IsRefused(string? languages, string text, string id, string message)
    {
        var faults = Read(languages, text).Diagnostics;
        Assert.Contains(faults, fault => fault.Id == id && fault.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Analysis_TextInTheServedLanguage_IsNoFault() =>
        Assert.DoesNotContain(Analysed.Of(Read("[\"nl\"]", """{ "nl": "Eigen teken" }""").ValueOrThrow()),
            each => each.Kind.Id == "VIF4124");

    [Fact]
    public void Write_Catalogue_KeepsWhatWasWrittenOnly()
    {
        var catalogue = Read("[\"nl\"]", """{ "nl": "Eigen teken" }""").ValueOrThrow();
        var written = CatalogueJson.Write(catalogue);
        Assert.Empty(SchemaVerdict.Schema("catalogue", written));
        Assert.DoesNotContain("[nl]", Encoding.UTF8.GetString(written), StringComparison.Ordinal);
        var back = CatalogueReader.Read([new CatalogueFile("written.json", written)]).ValueOrThrow();
        Assert.Equal(catalogue.FindSignal("own"), back.FindSignal("own"));
        Assert.Equal(CatalogueJson.VersionOf(catalogue), CatalogueJson.VersionOf(back));
        Assert.Equal([Language.Dutch], catalogue.With(own => own.Retire("visual-identity")).ServedLanguages);
        Assert.Empty(BuiltInCatalogue.Value.ServedLanguages);
    }

    private static LoadResult<Catalogue> Read(string? languages, string text)
    {
        var overlay = Encoding.UTF8.GetBytes($$"""
            {
              "schemaVersion": 1, "catalogue": { "id": "own", "version": "1" }, "extends": "vif-belgium",
              {{(languages is null ? "" : $"\"languages\": {languages},")}}
              "signals": [{ "id": "own", "domain": "victims", "name": {{text}}, "question": {{text}} }]
            }
            """);
        return CatalogueReader.ReadOverlays(BuiltInCatalogue.Value, [new CatalogueFile("own.json", overlay)]);
    }
}
