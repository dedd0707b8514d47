namespace VifRecommender.Facts;

/// <summary>A fact that a condition looks at or that a profile states.</summary>
/// <param name="Kind">The kind of fact.</param>
/// <param name="Id">The id within its kind; empty where there is only one such fact.</param>
public readonly record struct Fact(FactKind Kind, string Id = "")
{
    /// <summary>Whether a number answers it; otherwise one of the few words that <c>advice.PossibleAnswers</c> lists.</summary>
    public bool IsNumber => Definition.IsNumber;

    /// <summary>What is said once of all facts of this kind.</summary>
    internal FactDefinition Definition => FactDefinitions.Of(Kind);

    /// <summary>Whether another is the same fact.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True where kind and id are equal.</returns>
    public bool Equals(Fact other) => Kind == other.Kind && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((int)Kind * 397) ^ (Id is null ? 0 : StringComparer.Ordinal.GetHashCode(Id)));

    /// <summary>The fact as it is written in JSON, such as <c>service:police-link</c> or <c>population</c>.</summary>
    /// <returns>A stable name.</returns>
    public override string ToString() => Definition.Name(Id ?? "");
}
