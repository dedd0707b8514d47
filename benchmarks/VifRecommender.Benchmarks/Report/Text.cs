using System.Globalization;

namespace VifRecommender.Benchmarks.Report;

/// <summary>Numbers as a reader wants them: three digits and a unit.</summary>
internal static class Text
{
    public static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => $"{Digits(nanoseconds)} ns",
        < 1e6 => $"{Digits(nanoseconds / 1e3)} µs",
        < 1e9 => $"{Digits(nanoseconds / 1e6)} ms",
        _ => $"{Digits(nanoseconds / 1e9)} s",
    };

    public static string Bytes(double bytes) => bytes switch
    {
        < 1024 => $"{Digits(bytes)} B",
        < 1024 * 1024 => $"{Digits(bytes / 1024)} KB",
        _ => $"{Digits(bytes / 1024 / 1024)} MB",
    };

    public static string Ratio(double ratio) => $"{Digits(ratio)}x";

    private static string Digits(double number) =>
        number.ToString(number switch { 0 => "0", < 10 => "0.00", < 100 => "0.0", _ => "0" }, CultureInfo.InvariantCulture);
}
