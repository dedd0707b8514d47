namespace VifRecommender.Loading;

/// <summary>
/// What a file may be at most, and a catalogue with all its files. What goes over a limit is a diagnostic, never an exception. Catalogues
/// that a host makes in code are not limited.
/// </summary>
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
    public const int MaxIdLength = Naming.IdSyntax.MaxLength;

    /// <summary>The practices of a catalogue with all its overlays, inclusive.</summary>
    public const int MaxPractices = 500;

    /// <summary>The rules of a catalogue with all its overlays, inclusive.</summary>
    public const int MaxRules = 2_000;

    /// <summary>The findings of a catalogue with all its overlays, inclusive.</summary>
    public const int MaxFindings = 500;

    /// <summary>The services of a catalogue with all its overlays, inclusive.</summary>
    public const int MaxServices = 500;

    /// <summary>The signals of a catalogue with all its overlays, inclusive.</summary>
    public const int MaxSignals = 500;

    /// <summary>The kinds of regional structure of a catalogue with all its overlays, inclusive.</summary>
    public const int MaxStructures = 100;

    /// <summary>The sources of a catalogue with all its overlays, inclusive.</summary>
    public const int MaxSources = 2_000;

    /// <summary>The help lines of a catalogue with all its overlays, inclusive.</summary>
    public const int MaxHelplines = 200;

    /// <summary>The tests of single facts in all conditions of a catalogue with all its overlays, inclusive.</summary>
    public const int MaxTests = 20_000;

    /// <summary>
    /// The different numbers with which the conditions of a catalogue compare one fact, such as the population, inclusive.
    /// </summary>
    public const int MaxThresholdsPerFact = 100;

    /// <summary>How many faults of one file, or of a catalogue as a whole, are listed: 200; the rest are counted.</summary>
    public const int MaxDiagnostics = Diagnostics.FaultList.Capacity;
}
