extern alias cli;

using cli::VifRecommender.Cli;
using cli::VifRecommender.Cli.Streams;
using VifRecommender.Profiles;

namespace VifRecommender.Web.Tests.Fixtures;

/// <summary>Runs a command line in this process.</summary>
internal static class Vif
{
    public static readonly CalendarDate Today = new(2026, 11, 23);

    /// <summary>What a command writes to standard output. It must succeed.</summary>
    public static byte[] Run(params string[] args) => Run(Stream.Null, args);

    public static byte[] Run(Stream input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var code = Application.Run(args,
            new StandardStreams { Input = input, Output = output, Error = error, Terminal = Terminal.None, Today = Today });
        Assert.True(code == 0, $"vif {string.Join(' ', args)} ends with {code}: {error}");
        return output.ToArray();
    }

    public static string Sample(string name) => Repository.PathOf("samples", "profiles", name + ".json");
}
