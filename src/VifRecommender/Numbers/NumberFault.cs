namespace VifRecommender.Numbers;

/// <summary>Why a text that a person wrote was not taken for a number.</summary>
public enum NumberFault
{
    /// <summary>It was taken.</summary>
    None,

    /// <summary>It is empty.</summary>
    Missing,

    /// <summary>It is no number: other signs than digits, or digits that are grouped otherwise than by three.</summary>
    NoNumber,

    /// <summary>It has decimals where a whole number is expected.</summary>
    NotWhole,

    /// <summary>Its only dot or comma may part thousands, or begin the decimals: <c>12.000</c>.</summary>
    Ambiguous,

    /// <summary>It has more digits than <see cref="WrittenNumber.MostDigits"/>.</summary>
    TooLong,
}
