using System.Collections.Immutable;
using VifRecommender.Diagnostics;

namespace VifRecommender.Batches;

/// <summary>
/// What a person wrote, where the JSON of a record was made from it, such as a row of a table: says faults in the person's terms and not in
/// those of the JSON.
/// </summary>
/// <remarks>Is called from several threads at once.</remarks>
public interface IRecordOrigin
{
    /// <summary>
    /// What was found wrong before the JSON was made; empty: nothing. Where there is a fault, it is the answer, whatever the JSON says.
    /// </summary>
    ImmutableArray<Diagnostic> Faults { get; }

    /// <summary>The commune's name, which stands beside the faults; <see langword="null"/>: not known.</summary>
    string? Name { get; }

    /// <summary>Says a fault of the JSON as a fault of what was written.</summary>
    /// <param name="fault">The fault, with its path.</param>
    /// <returns>The fault to show.</returns>
    Diagnostic Translate(Diagnostic fault);
}
