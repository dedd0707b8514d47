using VifRecommender.Belgium.Places;
using VifRecommender.Cli.Streams;
using VifRecommender.Profiles;
using VifRecommender.Tests.Names;
using VifRecommender.Writing;

namespace VifRecommender.Cli.Tests.Names;

/// <summary>Whatever <c>vif</c> says of a commune of two languages, it names it in the language in which it speaks.</summary>
public sealed class CommandNamesTests
{
    private static readonly Dictionary<string, string[][]> Told = new()
    {
        ["recommend"] = [["FILE"], ["FILE", "--all"], ["FILE", "--format", "markdown"], ["FILE", "--format", "html"]],
        ["explain"] = [["FILE", "1"]],
        ["plan"] = [["FILE", "--budget", "20000", "--staff", "1", "--quarters", "4"],
            ["FILE", "--budget", "20000", "--staff", "1", "--quarters", "4", "--format", "markdown"]],
        ["pool"] = [["FILE", "NEIGHBOUR"], ["FILE", "NEIGHBOUR", "--format", "markdown"]],
        ["compare"] = [["FILE", "LATER"], ["FILE", "LATER", "--format", "markdown"]],
        ["batch"] = [["--communes", "Brussel-Hoofdstad Elsene", "--format", "csv"]],
        ["communes"] = [["Ixelles"], ["1050"], ["Brussel"]],
        ["ask"] = [["FILE", "--output", "ANSWERS"]],
        ["note"] = [["FILE", "--format", "html"]],
        ["sheet"] = [["counter-action-sheet", "FILE"], ["number-card", "FILE", "--format", "html"]],
    };

    private static readonly StandardStreams Streams = new()
    {
        Input = Stream.Null,
        Output = Stream.Null,
        Error = TextWriter.Null,
        Terminal = Terminal.None,
        Today = Vif.Today,
    };

    // Of no commune, or a file for programs.
    private static readonly string[] OfNoCommune = ["catalogue", "overlay", "check", "test", "schema", "new"];

    [Fact]
    public void Commands_AllOfThem_StandInTheTable() =>
        Assert.Equal(VifCommand.Make(Streams).Subcommands.Select(each => each.Name).Order(StringComparer.Ordinal),
            Told.Keys.Concat(OfNoCommune).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.Dutch)]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Command_OnACommuneOfTwoLanguages_NamesItInItsOwn(Language language)
    {
        using var folder = new TemporaryFolder();
        Write(folder.File("FILE"), BrusselsNames.Commune, profile => profile);
        Write(folder.File("NEIGHBOUR"), BrusselsNames.Neighbour, profile => profile);
        Write(folder.File("LATER"), BrusselsNames.Commune, profile => profile.WithService("police-link", Presence.Present));
        string[] files = ["FILE", "NEIGHBOUR", "LATER", "ANSWERS"];
        Assert.All(Told.SelectMany(command => command.Value.Select(args => (command.Key, Args: args))), told =>
        {
            string[] args = [told.Key, .. told.Args.Select(arg => files.Contains(arg) ? folder.File(arg) : arg),
                "--lang", JsonWords.Of(language)];
            var result = Vif.RunWithInput("0\ns\n", args);
            Assert.True(result.Code == ExitCode.Done, result.Error);
            Assert.Empty(BrusselsNames.Faults(result.Output + result.Error, language));
            if (told.Key is not ("explain" or "sheet"))
            {
                Assert.Contains(BrusselsNames.NameIn(language), Lined(result.Output), StringComparison.Ordinal);
            }
        });
    }

    private static string Lined(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void Write(string file, Commune commune, Func<CommuneProfile, CommuneProfile> change) =>
        File.WriteAllBytes(file, ProfileWriter.Write(change(commune.ToProfile())));
}
