namespace VifRecommender.Catalogues;

/// <summary>A public source.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Source
{
    /// <summary>Its id: letters and digits, joined by hyphens, underscores or full stops.</summary>
    public required string Id { get; init; }

    /// <summary>Its title, with the publisher, in its own language.</summary>
    public required string Title { get; init; }

    /// <summary>Its address.</summary>
    public required string Url { get; init; }

    /// <summary>When it was read: a year, a month or a day in ISO 8601.</summary>
    public required string Accessed { get; init; }
}
