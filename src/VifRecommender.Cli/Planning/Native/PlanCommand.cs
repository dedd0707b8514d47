using System.CommandLine;
using VifRecommender.Cli.Streams;

namespace VifRecommender.Cli.Planning;

/// <summary>
/// <c>vif plan</c> in the native tool: the solver is OR-Tools, a hundred megabytes of native libraries beside what is one small file
/// otherwise.
/// So it is left out, and says how to get it whatever it is asked.
/// </summary>
internal static class PlanCommand
{
    public static Command Make(StandardStreams streams)
    {
        var command = new Command("plan",
            "The roadmap: left out of this native vif; the managed vif has it.") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction(_ =>
        {
            streams.Say(
                "vif: 'plan' is left out of this native vif, since its solver would bring a hundred megabytes of libraries: use the "
                + "managed one, 'dotnet tool install --global VifRecommender.Cli' or, in a checkout, 'dotnet run --project "
                + "src/VifRecommender.Cli -- plan'.");
            return ExitCode.Bad;
        });
        return command;
    }
}
