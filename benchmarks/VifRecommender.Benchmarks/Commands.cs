using System.Diagnostics;
using System.Globalization;
using VifRecommender.Benchmarks.Report;
using VifRecommender.Benchmarks.Rivals;
using VifRecommender.Writing;

namespace VifRecommender.Benchmarks;

/// <summary>
/// What the program does beside benchmarks: writes the report, checks the rivals, emits the straight code, and serves the comparison of
/// whole processes.
/// </summary>
internal static class Commands
{
    /// <summary>The seed of all communes that are measured.</summary>
    public const int Seed = 20261123;

    /// <summary>Runs the command that the arguments name; null where they name none.</summary>
    public static int? TryRun(string[] args) => args switch
    {
        ["emit"] => Emit(),
        ["communes", .. var rest] => Communes(Number(rest, 0, 1000), Number(rest, 1, Seed)),
        ["check", .. var rest] => Check(Number(rest, 0, 1000)),
        ["export" or "rank", ..] => EngineCommands.Run(args),
        ["report"] => ReportCommand.Run(folder: null),
        ["report", var folder] => ReportCommand.Run(folder),
        ["load"] => ReportCommand.Load(),
        _ => null,
    };

    private static int Check(int profiles)
    {
        foreach (var (copies, count) in new[] { (1, profiles), (10, profiles / 20), (100, profiles / 500) })
        {
            var clock = Stopwatch.StartNew();
            var catalogue = ScaledCatalogue.Of(copies);
            Say($"x{copies}: {catalogue.Rules.Length} rules, {catalogue.Practices.Length} practices, ",
                $"built in {clock.ElapsedMilliseconds} ms");
            clock.Restart();
            var model = new RankingModel(catalogue);
            Say($"x{copies}: {model.Questions.Length} questions in {model.Stages.Count()} stages, ",
                $"laid out in {clock.ElapsedMilliseconds} ms");
            clock.Restart();
            var microsoft = new MicrosoftRules(model);
            Say($"x{copies}: Microsoft RulesEngine compiled in {clock.ElapsedMilliseconds} ms");
            clock.Restart();
            (string, Equality.Ranker)[] rivals = [("Microsoft RulesEngine", microsoft.Rank),
                ("Straight flow", new CompiledRules(model).Rank),
                .. copies == 1 ? [("Straight code", new StraightCode().Rank)] : Array.Empty<(string, Equality.Ranker)>()];
            var compared = Equality.Check(catalogue, Equality.Profiles(count, Seed, catalogue), rivals);
            Say($"x{copies}: {compared} rankings are equal ({clock.ElapsedMilliseconds} ms)");
        }

        return 0;
    }

    /// <summary>Writes the conditions of the built-in catalogue as straight code, to be compiled with the next build.</summary>
    private static int Emit()
    {
        var file = Path.Combine(Equality.Repository(), "benchmarks", "VifRecommender.Benchmarks", "Rivals", "StraightCode.Emitted.cs");
        File.WriteAllText(file, StraightCodeEmitter.Emit(new RankingModel(ScaledCatalogue.Of(1))));
        Say($"{file} is written.");
        return 0;
    }

    /// <summary>Prints communes as JSON Lines, for <c>vif batch</c>: the same seed gives the same bytes.</summary>
    private static int Communes(int count, int seed)
    {
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        foreach (var commune in CommuneGenerator.Generate(count, seed)) output.Write(ProfileWriter.WriteCompact(commune));
        return 0;
    }

    private static int Number(string[] args, int at, int otherwise) =>
        at < args.Length ? int.Parse(args[at], CultureInfo.InvariantCulture) : otherwise;

    private static void Say(params FormattableString[] parts) =>
        Console.WriteLine(string.Concat(parts.Select(part => part.ToString(CultureInfo.InvariantCulture))));
}
