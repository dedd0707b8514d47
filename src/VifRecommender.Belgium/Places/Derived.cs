namespace VifRecommender.Belgium.Places;

/// <summary>
/// A value that no official list of this directory states: it was derived or joined by the makers of the directory, and is to be checked
/// before it is presented as official.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>Immutable and thread-safe where the value is.</remarks>
public sealed record Derived<T>
{
    internal Derived(T value, string basis)
    {
        Value = value;
        Basis = basis;
    }

    /// <summary>The value.</summary>
    public T Value { get; init; }

    /// <summary>How it was derived, in English.</summary>
    public string Basis { get; init; }
}
