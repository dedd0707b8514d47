namespace VifRecommender.Loading;

/// <summary>What a file may be at most. A file over a limit is a diagnostic, never an exception.</summary>
public static class Limits
{
    /// <summary>The size of a profile in bytes, inclusive: 1 MiB.</summary>
    public const int MaxProfileBytes = 1 << 20;

    /// <summary>The size of one catalogue or overlay file in bytes, inclusive: 8 MiB.</summary>
    public const int MaxCatalogueBytes = 8 << 20;

    /// <summary>How deep objects and lists may nest, inclusive.</summary>
    public const int MaxDepth = 32;

    /// <summary>The number of values (objects, lists, texts, numbers) in one file, inclusive.</summary>
    public const int MaxValues = 200_000;

    /// <summary>The length of one text in characters, inclusive.</summary>
    public const int MaxTextLength = 4_000;

    /// <summary>The length of an id in characters, inclusive.</summary>
    public const int MaxIdLength = 80;

    /// <summary>How many faults of one file, or of a catalogue as a whole, are listed: 200; the rest are counted.</summary>
    public const int MaxDiagnostics = Diagnostics.FaultList.Capacity;
}
