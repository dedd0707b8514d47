namespace VifRecommender.Belgium.Places;

/// <summary>Where the members of a police zone come from.</summary>
public enum ZoneBasis
{
    /// <summary>A public list of the zones (CC BY-SA 4.0).</summary>
    List,

    /// <summary>An item of the press.</summary>
    Press,

    /// <summary>Inferred by the makers of the directory: the communes that no other zone has. To be checked.</summary>
    Inferred,
}
