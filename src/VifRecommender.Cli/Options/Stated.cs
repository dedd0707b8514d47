namespace VifRecommender.Cli.Options;

/// <summary>
/// A number, a day or one of a few words, as an option states it. An object: the parser's code over objects lies compiled in it, its code
/// over numbers and enums would be compiled anew in each process.
/// </summary>
/// <param name="Value">What is stated.</param>
internal sealed record Stated<T>(T Value)
    where T : struct
{
    /// <summary>As help shows a default.</summary>
    public override string ToString() => Value.ToString() ?? "";
}
