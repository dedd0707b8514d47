namespace VifRecommender.Explanation;

/// <summary>The kinds of element that a catalogue describes. A practice and a regional structure may share an id.</summary>
public enum ElementKind
{
    /// <summary>A practice.</summary>
    Practice,

    /// <summary>A rule.</summary>
    Rule,

    /// <summary>A service.</summary>
    Service,

    /// <summary>A finding.</summary>
    Finding,

    /// <summary>A signal.</summary>
    Signal,

    /// <summary>A regional structure.</summary>
    Structure,

    /// <summary>A fact that an overlay declares.</summary>
    LocalFact,
}
