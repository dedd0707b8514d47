using VifRecommender.Sheets;

namespace VifRecommender.Cli.Tests.Sheets;

public sealed class SheetCommandTests
{
    private static readonly string Trooz = Vif.Sample("trooz");

    public static TheoryData<string> Ids => [.. SheetLibrary.BuiltIn.Sheets.Select(sheet => sheet.Id)];

    [Theory]
    [InlineData("fr", "Fiche d’action pour l’accueil")]
    [InlineData("nl", "Actiefiche voor het onthaal")]
    [InlineData("de", "Merkblatt für den Schalter")]
    [InlineData("en", "Action sheet for the counter")]
    public void Sheet_WithoutId_ListsThemAll(string lang, string name)
    {
        var result = Vif.Run("sheet", "--lang", lang);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains(name, result.Output, StringComparison.Ordinal);
        Assert.All(SheetLibrary.BuiltIn.Sheets, sheet => Assert.Contains(sheet.Id, result.Output, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Sheet_EachId_IsWrittenWithAndWithoutACommune(string id)
    {
        Assert.StartsWith("# ", Vif.Run("sheet", id).Output, StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", Vif.Run("sheet", id, Trooz, "--format", "html").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sheet_Profile_FillsInNameZoneAndDate()
    {
        var letter = Vif.Run("sheet", "letter-police-zone", Trooz).Output;
        Assert.Contains("Trooz, le 23 novembre 2026", letter, StringComparison.Ordinal);
        Assert.Contains("zone de police Secova", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void Sheet_NoProfile_LeavesBlanks() =>
        Assert.Contains("\\_\\_\\_\\_, le \\_\\_\\_\\_", Vif.Run("sheet", "letter-police-zone").Output, StringComparison.Ordinal);

    [Fact]
    public void Sheet_ProfileAlone_ListsInItsLanguage() =>
        Assert.Contains("Actiefiche voor het onthaal", Vif.Run("sheet", Vif.Sample("genk")).Output, StringComparison.Ordinal);

    [Fact]
    public void Sheet_TwoLanguages_GivesBothTextsOnce()
    {
        var result = Vif.Run("sheet", "number-card", Vif.Sample("brussel-bruxelles"), "--lang", "fr,nl,fr").Output;
        Assert.Equal(2, result.Split("\n# ").Length);
        Assert.Contains("# Nood aan een gesprek?", result, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("numbr-card", "did you mean 'number-card'")]
    [InlineData("nothing-of-this-name.json", "no file of that name")]
    public void Sheet_UnknownWord_ExitsWith2AndNamesTheSheets(string word, string message)
    {
        var result = Vif.Run("sheet", word);
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains(message, Assert.Single(result.Faults), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr,", "--lang is one of fr, nl, de, en, not ''")]
    [InlineData("fr,ln", "not 'ln'. Did you mean")]
    public void Sheet_BadLanguages_ExitWith2(string lang, string message)
    {
        var result = Vif.Run("sheet", "number-card", "--lang", lang);
        Assert.Equal(2, result.Code);
        Assert.Contains(message, Assert.Single(result.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Sheet_OwnFile_TakesThePlaceOfOurs()
    {
        using var folder = new TemporaryFolder();
        var own = folder.File("own.json", """
            { "schemaVersion": 1, "sheets": [ { "id": "number-card", "use": "public", "name": WORDS, "purpose": WORDS, "title": WORDS,
              "safety": [WORDS], "blocks": [ { "text": WORDS } ] } ] }
            """.Replace("WORDS", """{ "fr": "À nous", "nl": "Van ons", "de": "Von uns", "en": "Our own" }""", StringComparison.Ordinal));
        Assert.StartsWith("# Our own", Vif.Run("sheet", "number-card", "--lang", "en", "--sheets", own).Output, StringComparison.Ordinal);
        var bad = folder.File("bad.json", "{ \"schemaVersion\": 1 }");
        Assert.Contains("bad.json:1:1: VIF2003", Assert.Single(Vif.Run("sheet", "--sheets", bad).Faults), StringComparison.Ordinal);
    }
}
