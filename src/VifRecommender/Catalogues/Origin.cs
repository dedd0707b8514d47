using VifRecommender.Conditions;
using VifRecommender.Diagnostics;

namespace VifRecommender.Catalogues;

/// <summary>Where an element of a catalogue stands in a file. Elements made in code have none.</summary>
internal abstract class Origin
{
    /// <summary>A fault of the element, or of one of its members or list items.</summary>
    public abstract Diagnostic Fault(DiagnosticDescriptor descriptor, string message, string? member = null, int index = -1);

    /// <summary>A fault of a test in one of the element's conditions.</summary>
    public abstract Diagnostic Fault(DiagnosticDescriptor descriptor, string message, FactCondition leaf);
}
