using System.Text.Json;
using VifRecommender.Cli.Streams;
using VifRecommender.Loading;

namespace VifRecommender.Cli.Tests.Communes;

public sealed class CommunesCommandTests
{
    [Theory]
    [InlineData("fr", "Zone de police : Secova 5283", "Qui appeler d’ici", "DIViCo Liège", "à confirmer ; source non datée")]
    [InlineData("nl", "Politiezone: Secova 5283", "Wie u van hieruit belt", "politiezone Secova", "te bevestigen; bron zonder datum")]
    [InlineData("de", "Polizeizone: Secova 5283", "Wen man von hier aus anruft", "Polizeizone Secova", "zu bestätigen; Quelle ohne Datum")]
    [InlineData("en", "Police zone: Secova 5283", "Who to call from here", "police zone Secova", "to be confirmed; undated source")]
    public void Run_OneCommune_SaysAllThatIsPublicWithItsCredits(string language, params string[] texts)
    {
        var result = Vif.Run("communes", "trooz", "--lang", language);
        Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
        var text = string.Join(' ', result.Output.Replace('\u202F', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.All(texts, each => Assert.Contains(each, text, StringComparison.Ordinal));
        Assert.Contains("Statbel", text, StringComparison.Ordinal);
        Assert.Contains("CC BY-SA 4.0", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NarrowTerminal_KeepsTo60Columns() =>
        Assert.All(Vif.Run(new Terminal(60, HasColour: false), Stream.Null, "communes", "Burg-Reuland").Output.Split('\n'),
            line => Assert.InRange(line.Length, 0, 60));

    [Fact]
    public void Run_WithoutSearch_ListsAll()
    {
        var result = Vif.Run("communes", "--format", "json");
        using var document = JsonDocument.Parse(result.Output);
        Assert.Equal(565, document.RootElement.GetProperty("communes").GetArrayLength());
        Assert.Contains("Statbel", document.RootElement.GetProperty("credits")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(565, Vif.Run("communes").Output.Split('\n').Count(line => line.Length > 5 && line[..5].All(char.IsAsciiDigit)));
    }

    [Fact]
    public void Run_Json_SaysHowItWasFoundAndWhatIsDerived()
    {
        using var document = JsonDocument.Parse(Vif.Run("communes", "Bertogne", "--format", "json").Output);
        var commune = document.RootElement.GetProperty("communes")[0];
        Assert.Equal(("82039", "former-name", "Bertogne"),
            (commune.GetProperty("nisCode").GetString(), commune.GetProperty("foundBy").GetString(),
                commune.GetProperty("found").GetString()));
        Assert.Contains("law", commune.GetProperty("judicialArrondissement").GetProperty("derived").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Saint-Nicolas",
        "names 2 communes: Sint-Niklaas (46021, Provincie Oost-Vlaanderen), Saint-Nicolas (62093, Province de Liège).")]
    [InlineData("Angleur", "is no commune, but a part of Liège (62063, Province de Liège).")]
    [InlineData("82003", "is a commune that merged in 2025, into Bastogne (82039, Province du Luxembourg).")]
    [InlineData("Borgloon", "is a commune that merged in 2025, into Tongeren-Borgloon (73111, Provincie Limburg).")]
    [InlineData("Secova", "is a police zone, of Aywaille (62009, Province de Liège), ")]
    [InlineData("Troz", "There is no commune 'Troz'. Did you mean Trooz (62122, Province de Liège)?")]
    [InlineData("braine", "is no whole name; these have it in theirs: ")]
    [InlineData("xqzwvk", "There is no commune 'xqzwvk' in the directory")]
    [InlineData("01000", "There is no commune '01000' in the directory")]
    public void New_NameThatIsNotOneCommune_GivesTheCandidates(string text, string message)
    {
        var result = Vif.Run("new", text);
        Assert.Equal((ExitCode.Bad, ""), (result.Code, result.Output));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NothingFound_SaysSoAndExitsWith1()
    {
        var result = Vif.Run("communes", "xqzwvk");
        Assert.Equal((ExitCode.Found, ""), (result.Code, result.Output));
        Assert.Contains("postal code", result.Error, StringComparison.Ordinal);
    }

    /// <summary>A profile is made for communes of all regions and languages, and every command takes it.</summary>
    [Theory]
    [InlineData("Trooz")]
    [InlineData("Gent")]
    [InlineData("Schaerbeek")]
    [InlineData("Sankt Vith")]
    [InlineData("Comines-Warneton")]
    public void New_Commune_IsAProfileThatRecommendTakes(string commune)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("new.json");
        var made = Vif.Run("new", commune, "--output", file);
        Assert.Equal((ExitCode.Done, "", ""), (made.Code, made.Output, made.Error));
        Assert.NotNull(ProfileReader.Read(File.ReadAllBytes(file), BuiltInCatalogue.Value).Value);
        var advice = Vif.Run("recommend", file);
        Assert.Equal((ExitCode.Done, ""), (advice.Code, advice.Error));
        Assert.Equal(advice.Output, Vif.Run("recommend", "--commune", commune).Output);
    }

    [Fact]
    public void New_FileThatIsThere_IsNotWrittenOver()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("trooz.json", "{}");
        var result = Vif.Run("new", "Trooz", "--output", file);
        Assert.Equal(ExitCode.Bad, result.Code);
        Assert.Contains("vif ask", result.Error, StringComparison.Ordinal);
        Assert.Equal("{}", File.ReadAllText(file));
    }
}
