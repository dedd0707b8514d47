using System.Globalization;

namespace VifRecommender.Benchmarks.Report;

/// <summary>The tables of the report.</summary>
internal sealed class ReportPage(Figures figures, double coldLoad, Figures? nrules)
{
    private const string Straight = "EngineBenchmarks.StraightCode";
    private const string Ranks = "EngineBenchmarks.RanksOnly";
    private const string Advice = "EngineBenchmarks.FullAdvice";
    private const string Reasons = "EngineBenchmarks.EveryReasonRead";
    private const string Load = "LoadBenchmarks.LoadAndLayOut";

    public IEnumerable<(string Name, string Table)> Tables() =>
    [
        ("goals", "| | Goal | Measured | |\n|---|---|---|---|\n" + string.Concat(Goals())),
        ("engines", figures.Table(
            "One commune",
            "to straight code",
            "EngineBenchmarks",
            ("Straight code, ranks only", "StraightCode"),
            ("Ours, ranks only", "RanksOnly"),
            ("Ours, full advice", "FullAdvice"),
            ("Ours, full advice, every reason and term read", "EveryReasonRead"),
            ("Microsoft RulesEngine, ranks only", "MicrosoftRulesEngine"))),
        ("judging", figures.Table(
            "All questions once",
            "to ours",
            "JudgingBenchmarks",
            ("Ours", "Ours"),
            ("Straight code", "StraightCode"),
            ("Microsoft RulesEngine, set up for speed", "MicrosoftRulesEngine"),
            ("Microsoft RulesEngine, default settings", "MicrosoftRulesEngineByDefault"),
            ("The expressions that it compiles, called without it", "MicrosoftExpressions"))),
        ("growth", Growth(
            ("Ours, ranks only", "RanksOnly"),
            ("Ours, full advice", "FullAdvice"),
            ("Straight flow over compiled conditions, ranks only", "StraightFlow"),
            ("Microsoft RulesEngine, ranks only", "MicrosoftRulesEngine"))),
        ("load", LoadTable()),
        ("nrules", nrules?.Table(
            "One commune",
            "to ours",
            "EngineBenchmarks",
            ("Ours, full advice", "FullAdvice"),
            ("Ours, ranks only", "RanksOnly"),
            ("NRules, all rules fired, no advice read", "NRulesFiring"),
            ("NRules, full advice", "NRulesAdvice")) ?? "Not measured this time: only `report.sh` measures NRules."),
    ];

    private IEnumerable<Goal> Goals()
    {
        yield return Goal.AtMost("Ranks only, to straight code", 2, figures.Ratio(Ranks, Straight), Text.Ratio);
        yield return Goal.AtMost("Full advice, to straight code", 6, figures.Ratio(Advice, Straight), Text.Ratio);
        yield return Goal.AtMost("The same, every reason and term read", 8, figures.Ratio(Reasons, Straight), Text.Ratio);
        yield return Goal.AtLeast("Judging the rules, quicker than Microsoft RulesEngine", 10,
            figures.Ratio("JudgingBenchmarks.MicrosoftRulesEngine", "JudgingBenchmarks.Ours"), Text.Ratio);
        yield return Goal.AtLeast("Ranks only, quicker than straight code with Microsoft RulesEngine as its judge", 10,
            figures.Ratio("EngineBenchmarks.MicrosoftRulesEngine", Ranks), Text.Ratio);
        if (nrules is not null)
        {
            yield return Goal.AtLeast("Full advice, quicker than by NRules", 50, nrules.Ratio("EngineBenchmarks.NRulesAdvice", Advice),
                Text.Ratio);
            yield return Goal.AtLeast("Ranks only, quicker than NRules fires", 50, nrules.Ratio("EngineBenchmarks.NRulesFiring", Ranks),
                Text.Ratio);
        }

        yield return Goal.AtMost("Allocated for ranks only", 1024, figures[Ranks].Bytes, Text.Bytes);
        yield return Goal.AtMost("Allocated for the full advice", 16 * 1024, figures[Advice].Bytes, Text.Bytes);
        foreach (var (copies, limit) in new[] { (10, 11), (100, 150) })
        {
            yield return Goal.AtMost(string.Create(CultureInfo.InvariantCulture, $"Ranks only, catalogue x{copies}"), limit,
                figures.Growth("ScaleBenchmarks.RanksOnly", copies), Text.Ratio);
            yield return Goal.AtMost(string.Create(CultureInfo.InvariantCulture, $"Full advice, catalogue x{copies}"), limit,
                figures.Growth("ScaleBenchmarks.FullAdvice", copies), Text.Ratio);
        }

        yield return Goal.AtMost("Catalogue loaded and laid out, warm", 40e6, figures[Load].Nanoseconds, Text.Time);
        yield return Goal.AtMost("The same, first thing in a fresh process", 40e6, coldLoad, Text.Time);
    }

    private string Growth(params (string Name, string Method)[] lines) =>
        "| One commune | x1 | x10 | to x1 | x100 | to x1 |\n|---|--:|--:|--:|--:|--:|\n"
        + string.Concat(lines.Select(line => $"| {line.Name} | {TimeAt(line.Method, 1)} | {TimeAt(line.Method, 10)} | "
        + $"{GrowthAt(line.Method, 10)} | {TimeAt(line.Method, 100)} | {GrowthAt(line.Method, 100)} |\n"));

    private string TimeAt(string method, int copies) => Text.Time(figures.At($"ScaleBenchmarks.{method}", copies).Nanoseconds);

    private string GrowthAt(string method, int copies) => Text.Ratio(figures.Growth($"ScaleBenchmarks.{method}", copies));

    private string LoadTable() =>
        $"""
        | The built-in catalogue | Time | Allocated |
        |---|--:|--:|
        | Read and checked, warm | {LoadCells("Load")} |
        | Laid out, warm | {LoadCells("LayOut")} |
        | Both, warm | {Text.Time(figures[Load].Nanoseconds)} | {Text.Bytes(figures[Load].Bytes)} |
        | Both, first thing in a fresh process | {Text.Time(coldLoad)} | |
        """;

    private string LoadCells(string method) =>
        $"{Text.Time(figures[$"LoadBenchmarks.{method}"].Nanoseconds)} | {Text.Bytes(figures[$"LoadBenchmarks.{method}"].Bytes)}";
}
