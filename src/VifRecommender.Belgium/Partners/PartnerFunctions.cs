using System.Collections.Immutable;
using VifRecommender.Belgium.Reading;

namespace VifRecommender.Belgium.Partners;

/// <summary>What the kinds of partners are for, and how to find one where none is known.</summary>
/// <remarks>Immutable and thread-safe; the embedded file is read at first use.</remarks>
public static class PartnerFunctions
{
    /// <summary>One entry for each kind, in the order of <see cref="PartnerKind"/>.</summary>
    public static ImmutableArray<PartnerFunction> All => Directories.Functions.Functions;
}
