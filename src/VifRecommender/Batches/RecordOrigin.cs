using System.Collections.Immutable;
using VifRecommender.Diagnostics;

namespace VifRecommender.Batches;

/// <summary>
/// What a person wrote, where a record was made from it: says faults in its terms and not in those of the JSON that was made.
/// </summary>
internal abstract class RecordOrigin
{
    /// <summary>What was found wrong before the record was made; it is answered by faults then, whatever its JSON says.</summary>
    public abstract ImmutableArray<Diagnostic> Faults { get; }

    /// <summary>The commune's name, where it is known.</summary>
    public abstract string? Name { get; }

    /// <summary>The fault of the JSON as a fault of what was written.</summary>
    /// <param name="fault">The fault, with its path.</param>
    public abstract Diagnostic Tell(Diagnostic fault);
}
