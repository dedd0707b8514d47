namespace VifRecommender.Belgium.Places;

/// <summary>
/// A value that no official list of this directory states: it was derived or joined by the makers of the directory, and is to be checked
/// before it is presented as official.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Basis">How it was derived, in English.</param>
/// <remarks>Immutable and thread-safe where the value is.</remarks>
public sealed record Derived<T>(T Value, string Basis);
