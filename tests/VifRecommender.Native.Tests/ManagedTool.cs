using System.Text;
using VifRecommender.Cli;
using VifRecommender.Cli.Streams;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Native.Tests;

/// <summary>The managed vif, run in this process: to start one for each command takes longer than all that the command does.</summary>
internal static class ManagedTool
{
    static ManagedTool() => Environment.CurrentDirectory = Repository.Root;

    /// <summary>Starts it as a person does.</summary>
    public static Task<Outcome> StartAsync(params string[] arguments) =>
        ChildProcess.Run("dotnet", "", [Path.Combine(AppContext.BaseDirectory, "vif.dll"), .. arguments]);

    public static Outcome Run(string input, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var streams = new StandardStreams
        {
            Input = new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Output = output,
            Error = error,
            Terminal = Terminal.Of(Environment.GetEnvironmentVariable, window: null),
            Today = CalendarDate.FromDateTime(DateTime.Today),
        };
        return new Outcome(Application.Run(arguments, streams), Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
