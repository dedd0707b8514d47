using System.CommandLine.Parsing;
using System.Globalization;
using VifRecommender.Numbers;

namespace VifRecommender.Cli.Options;

/// <summary>
/// Numbers among the options, read as people write them; what is no number is said in words of ours, never in those of the parser.
/// </summary>
internal static class NumberOption
{
    /// <summary>A whole number; nothing, where a fault was added.</summary>
    /// <param name="result">The option as it stands on the command line.</param>
    /// <param name="least">The least number, inclusive; <see cref="int.MinValue"/>: the command checks it.</param>
    public static int? Whole(ArgumentResult result, int least)
    {
        var number = WrittenNumber.ReadWhole(result.Tokens[0].Value);
        if (number.Value is { } value && value >= least && value <= int.MaxValue) return (int)value;
        Refuse(result, number,
            least == int.MinValue ? "a whole number" : string.Create(CultureInfo.InvariantCulture, $"a whole number from {least}"));
        return null;
    }

    /// <summary>A number with decimals or without; nothing, where a fault was added.</summary>
    /// <param name="result">The option as it stands on the command line.</param>
    public static decimal? Amount(ArgumentResult result)
    {
        var number = WrittenNumber.ReadDecimal(result.Tokens[0].Value);
        if (number.Value is null) Refuse(result, number, "a number such as 0.5 or 12000");
        return number.Value;
    }

    private static void Refuse(ArgumentResult result, NumberReading number, string expected)
    {
        var option = (result.Parent as OptionResult)?.IdentifierToken?.Value;
        result.AddError(number.Fault == NumberFault.Ambiguous ? $"{option} is {expected}: {number.Message}"
            : $"{option} is {expected}, not '{result.Tokens[0].Value}'.");
    }
}
