using System.Collections.Immutable;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Profiles;

namespace VifRecommender.Analysis;

/// <summary>Something that reasoning over a catalogue brought to light.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Remark
{
    internal Remark(DiagnosticDescriptor kind, ImmutableArray<string> subjects, string message, CommuneProfile? witness = null)
    {
        Kind = kind;
        Subjects = subjects;
        Message = message;
        Witness = witness;
    }

    /// <summary>What it is about; <see cref="DiagnosticCatalogue"/> describes it.</summary>
    public DiagnosticDescriptor Kind { get; init; }

    /// <summary>Ids of the practices, rules, services or findings concerned.</summary>
    public ImmutableArray<string> Subjects { get; init; }

    /// <summary>What is odd and how to mend it.</summary>
    public string Message { get; init; }

    /// <summary>A profile that shows it, or <see langword="null"/> where it holds for all profiles.</summary>
    public CommuneProfile? Witness { get; init; }

    /// <summary>
    /// The rule that can be removed, alone or with those of the other remarks, and no advice changes; nothing: none is to be removed.
    /// </summary>
    internal string? Removes { get; init; }

    /// <summary>A condition, and what says the same with less; nothing: the remark is about something else.</summary>
    internal (Condition Before, Condition After)? Simplified { get; init; }
}
