namespace VifRecommender.Diagnostics;

/// <summary>What a diagnostic id means.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Mend">How to mend it.</param>
public sealed record DiagnosticDescriptor(string Id, string Title, Severity Severity, string Mend);
