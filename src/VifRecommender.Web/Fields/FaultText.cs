using VifRecommender.Loading;
using VifRecommender.Numbers;
using VifRecommender.Profiles;
using VifRecommender.Web.Layout;

namespace VifRecommender.Web.Fields;

/// <summary>What is said of a field that the library, or this host, does not accept.</summary>
public sealed record FaultText
{
    public required Explanation.NumberFormat Numbers { get; init; }

    public required string Required { get; init; }

    public required string FaultLabel { get; init; }

    public required string FaultsFound { get; init; }

    public required string NothingLost { get; init; }

    public required string Needed { get; init; }

    public required string WholeNumberNeeded { get; init; }

    public required string NumberNeeded { get; init; }

    /// <summary>{typed}, and {low} and {high} as each of its two readings is written.</summary>
    public required string NumberAmbiguous { get; init; }

    /// <summary>{from}, {to}.</summary>
    public required string OutOfRange { get; init; }

    /// <summary>{from}, {to}.</summary>
    public required string WholeOutOfRange { get; init; }

    public required string ChooseOne { get; init; }

    public required string NisFormat { get; init; }

    public required string DateFormat { get; init; }

    /// <summary>{most}.</summary>
    public required string TooLong { get; init; }

    public required string OneLine { get; init; }

    public required string NotInCatalogue { get; init; }

    public required string Twice { get; init; }

    public required string TooLarge { get; init; }

    /// <summary>{id}.</summary>
    public required string Unreadable { get; init; }

    public required string ReasonNeeded { get; init; }

    /// <summary>What a diagnostic of the library means at a field.</summary>
    /// <param name="id">The id, such as <c>VIF2005</c>.</param>
    /// <param name="field">The name of the field.</param>
    /// <param name="typed">What stands in the field.</param>
    public string Of(string id, string field, string typed) => id switch
    {
        "VIF2003" => Needed,
        "VIF2004" or "VIF2007" when field is "name" or "population" && string.IsNullOrWhiteSpace(typed) => Needed,
        "VIF2004" or "VIF2005" when IsLevel(field) => ChooseOne,
        "VIF2004" or "VIF2005" when field.StartsWith("local.", StringComparison.Ordinal) => NumberNeeded,
        "VIF2004" when ProfileNumbers.Find(field) is { } number =>
            Of(number.IsWhole ? WrittenNumber.ReadWhole(typed) : WrittenNumber.ReadDecimal(typed)),
        "VIF2005" => Range(field),
        "VIF2006" => ChooseOne,
        "VIF2007" when field == "nisCode" => NisFormat,
        "VIF2007" when field.StartsWith("untils.", StringComparison.Ordinal) => DateFormat,
        "VIF2007" when IsText(field) => IsTooLong(typed) ? Longest(Limits.MaxTextLength) : OneLine,
        "VIF2001" or "VIF2007" or "VIF3002" => NotInCatalogue,
        "VIF2002" or "VIF3003" => Twice,
        "VIF1007" or "VIF1009" => TooLarge,
        _ => PageText.Fill(Unreadable, ("id", id)),
    };

    /// <summary>Why what stands in a field is no number.</summary>
    public string Of(NumberReading number) => number.Readings is var (low, high)
        ? PageText.Fill(NumberAmbiguous, ("typed", number.Text), ("low", Written(low)), ("high", Written(high)))
        : number.IsWhole ? WholeNumberNeeded : NumberNeeded;

    public string Longest(int most) => PageText.Fill(TooLong, ("most", Numbers.Number(most)));

    public string Between(string from, string to) => PageText.Fill(OutOfRange, ("from", from), ("to", to));

    public string WholeBetween(string from, string to) => PageText.Fill(WholeOutOfRange, ("from", from), ("to", to));

    /// <summary>With the decimal sign of the language, and so that it has one reading only.</summary>
    private string Written(decimal number) =>
        WrittenNumber.Unambiguous(number).Replace(".", Numbers.Number(0.5m)[1..2], StringComparison.Ordinal);

    private static bool IsLevel(string field) => field.Contains("aturity.", StringComparison.Ordinal);

    private static bool IsText(string field) =>
        field is "name" or "partnership.name" or "notes.sources" or "notes.assumptions"
            || field.StartsWith("reasons.", StringComparison.Ordinal);

    /// <summary>Whether a line holds more characters than a text may; one outside the basic plane counts once.</summary>
    private static bool IsTooLong(string typed) =>
        typed.Split('\n').Any(line => line.Trim().Count(each => !char.IsLowSurrogate(each)) > Limits.MaxTextLength);

    /// <summary>The range of a field, as the library has it.</summary>
    private string Range(string field)
    {
        if (ProfileNumbers.Find(field) is not { } number) return ChooseOne;
        var (from, to) = (Numbers.Number(number.From), Numbers.Number(number.To));
        return number.IsWhole ? WholeBetween(from, to) : Between(from, to);
    }
}
