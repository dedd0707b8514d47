using VifRecommender.Web.Tests.Memory;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace VifRecommender.Web.Tests;

/// <summary>The tests, as xunit starts them; or the writer that one of them kills, which has to be a process of its own.</summary>
internal static class EntryPoint
{
    public static Task<int> Main(string[] args)
    {
        if (args is [Writer.Verb, var provider, var connection]) return Writer.RunAsync(provider, connection);
        return args.Contains("--server") || args.Contains("--internal-msbuild-node")
            ? TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
            : ConsoleRunner.Run(args);
    }
}
