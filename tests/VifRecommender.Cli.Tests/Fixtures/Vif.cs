using System.Text;
using VifRecommender.Cli.Streams;
using VifRecommender.Profiles;

namespace VifRecommender.Cli.Tests.Fixtures;

/// <summary>Runs a command line in this process.</summary>
internal static class Vif
{
    /// <summary>The day on which the commands of the tests run.</summary>
    public static readonly CalendarDate Today = new(2026, 11, 23);

    public static VifResult Run(params string[] args) => Run(Terminal.None, Stream.Null, args);

    public static VifResult RunWithInput(string input, params string[] args) =>
        Run(Terminal.None, new MemoryStream(Encoding.UTF8.GetBytes(input)), args);

    public static VifResult Run(Terminal terminal, Stream input, params string[] args) => Run(terminal, input, toTerminal: false, args);

    /// <summary>Runs it where standard output is a terminal, of the usual width and without colours.</summary>
    public static VifResult RunAtTerminal(params string[] args) => Run(Terminal.None, Stream.Null, toTerminal: true, args);

    private static VifResult Run(Terminal terminal, Stream input, bool toTerminal, string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var streams = new StandardStreams
        {
            Input = input,
            Output = output,
            Error = error,
            Terminal = terminal,
            Today = Today,
            OutputIsTerminal = toTerminal,
        };
        var code = Application.Run(args, streams);
        return new VifResult(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public static string Sample(string name) => Repository.PathOf("samples", "profiles", name + ".json");
}
