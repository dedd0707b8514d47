using VifRecommender.Conditions;
using VifRecommender.Diagnostics;

namespace VifRecommender.Catalogues;

/// <summary>An element of a catalogue with its id and its place.</summary>
internal sealed record Element<T>(string Id, T Value, Origin? Origin)
{
    public Diagnostic Fault(DiagnosticDescriptor descriptor, string message, string? member = null, int index = -1) =>
        Origin?.Fault(descriptor, message, member, index) ?? InCode(descriptor, message);

    public Diagnostic Fault(DiagnosticDescriptor descriptor, string message, FactCondition leaf) =>
        Origin?.Fault(descriptor, message, leaf) ?? InCode(descriptor, message);

    private Diagnostic InCode(DiagnosticDescriptor descriptor, string message) =>
        new() { Id = descriptor.Id, Severity = descriptor.Severity, Message = $"'{Id}': {message}" };
}
