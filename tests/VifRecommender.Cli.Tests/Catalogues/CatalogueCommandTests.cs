using System.Text.Json;
using VifRecommender.Loading;

namespace VifRecommender.Cli.Tests.Catalogues;

public sealed class CatalogueCommandTests
{
    public static TheoryData<string> Elements =>
        [.. new[] { BuiltInCatalogue.Value.Practices[0].Id, "guard-couple-work", "finds-no-contact-point", "priority-quick-win",
            "balance-domains", "police-link", "no-contact-point", "shelter-overflow", "danger-unit" }];

    [Fact]
    public void List_Text_HasEveryPractice()
    {
        var output = Vif.Run("catalogue", "list").Output;
        Assert.Equal(output, Vif.Run("catalogue").Output);
        Assert.All(BuiltInCatalogue.Value.Practices, practice => Assert.Contains(practice.Id, output, StringComparison.Ordinal));
    }

    [Fact]
    public void List_Json_HasEveryPractice()
    {
        using var document = JsonDocument.Parse(Vif.Run("catalogue", "list", "--format", "json", "--lang", "de").Output);
        Assert.Equal(BuiltInCatalogue.Value.Practices.Length, document.RootElement.GetProperty("practices").GetArrayLength());
    }

    [Fact]
    public void Rules_Text_HasEveryRule()
    {
        var output = Vif.Run("catalogue", "rules", "--lang", "nl").Output;
        Assert.All(BuiltInCatalogue.Value.Rules, rule => Assert.Contains($"• {rule.Id}\n", output, StringComparison.Ordinal));
        Assert.DoesNotContain("{", output, StringComparison.Ordinal);
    }

    [Fact]
    public void List_Html_GoesToAFile()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("catalogue.html");
        var result = Vif.Run("catalogue", "--format", "html", "--lang", "en", "--output", file);
        Assert.Equal((0, "", ""), (result.Code, result.Output, result.Error));
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(file), Vif.Run("catalogue", "list", "--format", "html", "--lang", "en").Output);
    }

    [Fact]
    public void Show_IdOfAPracticeAndAStructure_ShowsBoth()
    {
        var output = Vif.Run("catalogue", "show", "multidisciplinary-centre", "--lang", "en").Output;
        Assert.Contains("multidisciplinary-centre · practice\n", output, StringComparison.Ordinal);
        Assert.Contains("multidisciplinary-centre · regional structure\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Elements))]
    public void Show_Element_IsShownInFourLanguages(string id)
    {
        var shown = new[] { "fr", "nl", "de", "en" }.Select(lang => Vif.Run("catalogue", "show", id, "--lang", lang)).ToList();
        Assert.All(shown, result => Assert.Equal(0, result.Code));
        Assert.All(shown, result => Assert.Contains(id + " · ", result.Output, StringComparison.Ordinal));
        Assert.Equal(4, shown.Select(result => result.Output).Distinct().Count());
    }

    [Fact]
    public void Show_Unknown_ExitsWith2()
    {
        var result = Vif.Run("catalogue", "show", "polic-link");
        Assert.Equal(2, result.Code);
        Assert.Contains("did you mean 'police-link'?", result.Error, StringComparison.Ordinal);
    }
}
