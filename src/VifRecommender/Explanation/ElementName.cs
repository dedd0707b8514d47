namespace VifRecommender.Explanation;

/// <summary>An element of a catalogue that another names, so that a layout can link to it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ElementName
{
    /// <summary>What it is.</summary>
    public required ElementKind Kind { get; init; }

    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its title or name; of a rule its id.</summary>
    public required string Name { get; init; }
}
