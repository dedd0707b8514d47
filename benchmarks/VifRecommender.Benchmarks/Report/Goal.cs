using System.Globalization;

namespace VifRecommender.Benchmarks.Report;

/// <summary>A goal beside what was measured; an excess above 1 misses it.</summary>
internal sealed record Goal(string What, string Limit, string Measured, double Excess)
{
    public static Goal AtMost(string what, double limit, double measured, Func<double, string> text) =>
        new(what, $"at most {text(limit)}", text(measured), measured / limit);

    public static Goal AtLeast(string what, double limit, double measured, Func<double, string> text) =>
        new(what, $"at least {text(limit)}", text(measured), limit / measured);

    public override string ToString() =>
        $"| {What} | {Limit} | {Measured} | "
        + $"{(Excess <= 1 ? "met" : string.Create(CultureInfo.InvariantCulture, $"**missed**, {Excess:0.00} times the limit"))} |\n";
}
