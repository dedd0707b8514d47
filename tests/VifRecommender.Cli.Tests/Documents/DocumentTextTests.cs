using System.Text.RegularExpressions;
using VifRecommender.Sheets;

namespace VifRecommender.Cli.Tests.Documents;

/// <summary>Who reads a note or a sheet at a terminal reads text; a file and a pipe get Markdown.</summary>
public sealed partial class DocumentTextTests
{
    private static readonly string Trooz = Vif.Sample("trooz");

    public static TheoryData<string, string> Documents =>
        [.. from lang in new[] { "fr", "nl", "de", "en", "fr,nl" }
            from command in SheetLibrary.BuiltIn.Sheets.Select(sheet => $"sheet {sheet.Id}").Prepend("note")
            select (command, lang)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_OnATerminal_IsText(string command, string lang)
    {
        string[] args = [.. command.Split(' '), Trooz, "--lang", lang];
        var text = RunAtTerminal(args);
        Assert.DoesNotMatch(MarkdownSigns(), text);
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 80, line));
        // It says the same: word for word, but for the names of columns, which stand before each cell.
        var markdown = Words(MarkdownOnly().Replace(Vif.Run(args).Output, " "));
        Assert.Empty(markdown.Except(Words(text)));
        Assert.Equal(text, Vif.Run([.. args, "--format", "text"]).Output);
    }

    /// <summary>Who asks for a form by its name gets it, wherever it goes.</summary>
    [Theory]
    [InlineData("markdown")]
    [InlineData("html")]
    public void Document_FormAskedFor_IsTheSameOnATerminal(string format) =>
        Assert.Equal(Vif.Run("note", Trooz, "--format", format).Output, RunAtTerminal("note", Trooz, "--format", format));

    [Fact]
    public void Document_InAFileOrAPipe_IsMarkdown()
    {
        using var folder = new TemporaryFolder();
        var markdown = Vif.Run("note", Trooz, "--format", "markdown").Output;
        Assert.Equal(markdown, Vif.Run("note", Trooz).Output);
        Assert.Equal("", RunAtTerminal("note", Trooz, "--output", folder.File("note.md")));
        Assert.Equal(markdown, File.ReadAllText(folder.File("note.md")));
        Assert.Contains("\\_", markdown, StringComparison.Ordinal);
    }

    private static string RunAtTerminal(params string[] args)
    {
        var result = Vif.RunAtTerminal(args);
        Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
        return result.Output;
    }

    private static HashSet<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\\[_*.#\[\]()<>|`\\-]|\*\*|^#+ |^> |^\| |<br>|&[a-z]+;", RegexOptions.Multiline)]
    private static partial Regex MarkdownSigns();

    [GeneratedRegex(@"\\|\*\*|<br>|^[#>|-]+|\|", RegexOptions.Multiline)]
    private static partial Regex MarkdownOnly();

    [GeneratedRegex(@"\p{L}{2,}|\d+")]
    private static partial Regex Word();
}
