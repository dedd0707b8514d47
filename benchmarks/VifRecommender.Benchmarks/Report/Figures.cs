using System.Globalization;

namespace VifRecommender.Benchmarks.Report;

/// <summary>The figures of one run, which may be compared with each other.</summary>
internal sealed class Figures(IEnumerable<Figure> figures)
{
    private readonly Dictionary<string, Figure> _figures =
        figures.ToDictionary(figure => figure.Benchmark + figure.Parameters, StringComparer.Ordinal);

    public Figure this[string benchmark] => _figures[benchmark];

    public Figure At(string benchmark, int copies) =>
        _figures[string.Create(CultureInfo.InvariantCulture, $"{benchmark}[Copies={copies}]")];

    /// <summary>How many times as long the first takes as the second.</summary>
    public double Ratio(string benchmark, string to) => this[benchmark].Nanoseconds / this[to].Nanoseconds;

    public double Growth(string benchmark, int copies) => At(benchmark, copies).Nanoseconds / At(benchmark, 1).Nanoseconds;

    /// <summary>A table of times, ratios to the first line and allocations.</summary>
    public string Table(string what, string ratio, string group, params (string Name, string Method)[] lines) =>
        $"| {what} | Time | {ratio} | Allocated |\n|---|--:|--:|--:|\n"
        + string.Concat(lines.Select(
            line => Line(line.Name, this[$"{group}.{line.Method}"], Ratio($"{group}.{line.Method}", $"{group}.{lines[0].Method}"))));

    private static string Line(string name, Figure figure, double ratio) =>
        $"| {name} | {Text.Time(figure.Nanoseconds)} | {Text.Ratio(ratio)} | {Text.Bytes(figure.Bytes)} |\n";
}
