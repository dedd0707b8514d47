using System.Collections.Immutable;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Profiles;

namespace VifRecommender.Analysis;

/// <summary>Something that reasoning over a catalogue brought to light.</summary>
/// <param name="Kind">What it is about; <see cref="DiagnosticCatalogue"/> describes it.</param>
/// <param name="Subjects">Ids of the practices, rules, services or findings concerned.</param>
/// <param name="Message">What is odd and how to mend it.</param>
/// <param name="Witness">A profile that shows it, or <see langword="null"/> where it holds for all profiles.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Remark(DiagnosticDescriptor Kind, ImmutableArray<string> Subjects, string Message, CommuneProfile? Witness = null)
{
    /// <summary>The rule that can be removed, alone or with those of the other remarks, and no advice changes; nothing: none is to be removed.</summary>
    internal string? Removes { get; init; }

    /// <summary>A condition, and what says the same with less; nothing: the remark is about something else.</summary>
    internal (Condition Before, Condition After)? Simplified { get; init; }
}
