using VifRecommender.Cli.Streams;
using VifRecommender.Loading;
using VifRecommender.Profiles;

namespace VifRecommender.Cli.Tests.Asking;

public sealed class AskCommandTests
{
    /// <summary>
    /// From nothing to an advice for a commune of each region and language: any line of zeros, levels and numbers answers.
    /// </summary>
    [Theory]
    [InlineData("Trooz", "trooz.json")]
    [InlineData("Gent", "gent.json")]
    [InlineData("Ixelles", "ixelles-elsene.json")]
    [InlineData("Eupen", "eupen.json")]
    [InlineData("Dinant", "dinant.json")]
    public void Run_NobodyKnowsAnything_EndsWithAnAdvice(string commune, string name)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File(name);
        var result = Run(Lines("?", 60) + "\n", "ask", commune, "--output", file);
        Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
        Assert.NotNull(Read(file));
        Assert.DoesNotContain("{", result.Output.Replace(ProfileOf(result.Output), "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "Question 1", "Noté.", "Les cinq premières pour votre commune")]
    [InlineData("nl", "Vraag 1", "Genoteerd.", "De eerste vijf voor uw gemeente")]
    [InlineData("de", "Frage 1", "Notiert.", "Die ersten fünf für Ihre Gemeinde")]
    [InlineData("en", "Question 1", "Noted.", "The first five for your commune")]
    public void Run_Answers_AreSavedAndToldInFourLanguages(string language, params string[] texts)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("trooz.json");
        var result = Run("0\n" + Lines("1", 40), "ask", "Trooz", "--lang", language, "--output", file);
        Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
        Assert.All(texts, text => Assert.Contains(text, result.Output, StringComparison.Ordinal));
        Assert.Contains(Read(file).Services.Values, state => state.Presence == Presence.Absent);
    }

    /// <summary>A line that is no answer is told, and how to give one; an empty line is reminded only.</summary>
    [Theory]
    [InlineData("fr", "«\u00A04 h\u00A0» n’est pas une réponse ici. Donnez des numéros", "Donnez le numéro d’une des réponses")]
    [InlineData("nl", "‘4 h’ is hier geen antwoord. Geef nummers", "Geef het nummer van één van de antwoorden")]
    [InlineData("de", "„4 h“ ist hier keine Antwort. Geben Sie Nummern ein", "Geben Sie die Nummer einer Antwort ein")]
    [InlineData("en", "\"4 h\" is no answer here. Give numbers", "Give the number of one of the answers")]
    public void Run_NoAnswer_SaysHowToAnswer(string language, string together, string one)
    {
        using var folder = new TemporaryFolder();
        var output = Run("4 h\n0\n0\n9\n\ns\n", "ask", "Stoumont", "--lang", language, "--output", folder.File("s.json")).Output
            .Replace("\n", " ", StringComparison.Ordinal);
        Assert.Contains(together, output, StringComparison.Ordinal);
        Assert.Equal(2, output.Split(one).Length - 1);
    }

    [Fact]
    public void Run_NarrowTerminal_KeepsTo60ColumnsWithoutColour()
    {
        using var folder = new TemporaryFolder();
        var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes("0\n1 3z\nw\n?\ns\n"));
        var result = Vif.Run(new Terminal(60, HasColour: false), input, "ask", "Trooz", "--output", folder.File("t.json"));
        Assert.DoesNotContain("\u001b", result.Output, StringComparison.Ordinal);
        Assert.All(result.Output.Split('\n').Where(line => !line.Contains(folder.Path, StringComparison.Ordinal)),
            line => Assert.InRange(line.Length, 0, 60));
    }

    /// <summary>When the input ends, it is saved and ends; the next run goes on from there.</summary>
    [Fact]
    public void Run_InputEnds_IsSavedAndGoesOnLater()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("trooz.json");
        Run("", "ask", "Trooz", "--output", file);
        Assert.Empty(Read(file).Services);
        var first = Run("0\n", "ask", "Trooz", "--output", file);
        Assert.Equal(ExitCode.Done, first.Code);
        var known = Read(file).Services.Count;
        Assert.True(known > 0);
        Run("0\n", "ask", file);
        Assert.True(Read(file).Services.Count + Read(file).Signals.Count > known);
    }

    [Fact]
    public void Run_Back_TakesTheLastAnswerBack()
    {
        using var folder = new TemporaryFolder();
        var (file, other) = (folder.File("a.json"), folder.File("b.json"));
        Run("0\nb\ns\n", "ask", "Trooz", "--lang", "en", "--output", file);
        Run("b\ns\n", "ask", "Trooz", "--lang", "en", "--output", other);
        Assert.Equal(File.ReadAllText(other), File.ReadAllText(file));
        Assert.Empty(Read(file).Services);
    }

    [Fact]
    public void Run_Why_SaysWhatTheAnswersDecide()
    {
        using var folder = new TemporaryFolder();
        var result = Run("why\ns\n", "ask", "Trooz", "--lang", "en", "--output", folder.File("a.json"));
        Assert.Matches("Of 160 communes imagined like yours \\(estimates, a\\s+judgement\\), \\d+ have", result.Output);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("1 1")]
    [InlineData("1x")]
    [InlineData("maybe")]
    [InlineData("")]
    [InlineData("99999999999999999999")]
    public void Run_LineThatIsNoAnswer_IsAskedAgainAndChangesNothing(string line)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("a.json");
        var result = Run(line + "\ns\n", "ask", "Trooz", "--lang", "en", "--output", file);
        Assert.Contains("Give numbers, such as 1 3", result.Output, StringComparison.Ordinal);
        Assert.Empty(Read(file).Services);
    }

    /// <summary>What is named is there, what is marked is not known, what is not named is not there.</summary>
    [Fact]
    public void Run_LineForSeveralQuestions_SaysOfEachWhatItIs()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("a.json");
        var result = Run("1 2?\ns\n", "ask", "Trooz", "--lang", "en", "--output", file);
        Assert.Contains(": not known", string.Join(' ', result.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal);
        var services = Read(file).Services;
        Assert.Single(services, each => each.Value.Presence == Presence.Present);
        Assert.Equal(2, services.Count(each => each.Value.Presence == Presence.Absent));
        Assert.DoesNotContain(services, each => each.Value.Presence == Presence.Unknown);
    }

    [Fact]
    public void Run_NameThatIsNotOneCommune_GivesTheCandidatesAndAsksAgain()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("a.json");
        var result = Run("Angleur\n62122\ns\n", "ask", "Saint-Nicolas", "--output", file);
        Assert.Contains("46021", result.Output, StringComparison.Ordinal);
        Assert.Contains("une partie de Liège", result.Output, StringComparison.Ordinal);
        Assert.Equal("Trooz", Read(file).Name);
    }

    [Theory]
    [InlineData("{ \"not\": \"a profile\" }", "it is no profile")]
    [InlineData("{ \"schemaVersion\": 1, \"name\": \"Namur\", \"nisCode\": \"92094\", \"population\": 115457 }",
        "of Namur and not of Trooz")]
    public void Run_FileThatIsNotItsOwn_IsNotWrittenOver(string content, string message)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("trooz.json", content);
        var result = Run("0\n", "ask", "Trooz", "--output", file);
        Assert.Equal(ExitCode.Bad, result.Code);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(file));
    }

    [Fact]
    public void Run_Offer_ShowsAdviceNoteAndProfile()
    {
        using var folder = new TemporaryFolder();
        var result = Run("s\n1\n2\n3\n\n", "ask", "Trooz", "--lang", "fr", "--output", folder.File("a.json"));
        Assert.Contains("DIViCo Liège", result.Output, StringComparison.Ordinal);
        Assert.Contains("# ", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"nisCode\": \"62122\"", result.Output, StringComparison.Ordinal);
    }

    /// <summary>Whatever stands in the lines, the file is a profile and nothing is thrown.</summary>
    [Fact]
    public void Run_ArbitraryLines_NeverThrow()
    {
        var random = new Random(7);
        string[] parts = ["1", "2", "3z", "4r", "0", "?", "b", "w", "x", "1 2", "oui", "non", "-5", "12,5", "20000", "\t", "é", "1?", "9"];
        for (var run = 0; run < 8; run++)
        {
            using var folder = new TemporaryFolder();
            var lines = string.Join('\n', Enumerable.Range(0, 40).Select(_ => parts[random.Next(parts.Length)]));
            var result = Run(lines, "ask", "Esneux", "--output", folder.File("a.json"));
            Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
            Assert.Equal("Esneux", Read(folder.File("a.json")).Name);
        }
    }

    private static string Lines(string line, int count) => string.Concat(Enumerable.Repeat(line + "\n", count));

    // Only the profile that may be shown at the end holds braces.
    private static string ProfileOf(string output) =>
        output.IndexOf("{\n", StringComparison.Ordinal) is >= 0 and var at ? output[at..] : "\0";

    private static VifResult Run(string input, params string[] args) => Vif.RunWithInput(input, args);

    private static CommuneProfile Read(string file) => ProfileReader.Read(File.ReadAllBytes(file), BuiltInCatalogue.Value).ValueOrThrow();
}
