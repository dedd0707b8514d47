using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.NRules.Facts;

/// <summary>A regional structure of the catalogue, seen from a commune. There is one for each structure, known or not.</summary>
public sealed record StructureFact : Statement
{
    internal StructureFact(string commune, string structure, StructurePresence presence)
        : base(commune, structure)
    {
        Structure = structure;
        Presence = presence;
    }

    /// <summary>The id of the structure.</summary>
    public string Structure { get; }

    /// <summary>Whether it covers the commune, or is announced.</summary>
    public StructurePresence Presence { get; }

    /// <summary>Whether its presence is a given one.</summary>
    /// <param name="presence">The presence.</param>
    /// <returns>Unknown where nothing is known of it.</returns>
    public Truth Is(StructurePresence presence) =>
        Presence == StructurePresence.Unknown ? Truth.Unknown : Presence == presence ? Truth.True : Truth.False;
}
