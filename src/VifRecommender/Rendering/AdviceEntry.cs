using System.Collections.Immutable;
using VifRecommender.Profiles;

namespace VifRecommender.Rendering;

/// <summary>An entry of a part of the advice.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record AdviceEntry
{
    internal AdviceEntry(
        ReportMark mark,
        string title,
        string code,
        string note,
        ImmutableArray<string> sentences,
        ImmutableArray<string> answers)
    {
        Mark = mark;
        Title = title;
        Code = code;
        Note = note;
        Sentences = sentences;
        Answers = answers;
    }

    /// <summary>What it weighs.</summary>
    public ReportMark Mark { get; init; }

    /// <summary>What it is.</summary>
    public string Title { get; init; }

    /// <summary>The practice's id, or how a profile names the fact; a layout for officers leaves it out.</summary>
    public string Code { get; init; }

    /// <summary>What stands beside the title, such as the domain.</summary>
    public string Note { get; init; }

    /// <summary>What is said of it.</summary>
    public ImmutableArray<string> Sentences { get; init; }

    /// <summary>The answers that a question offers; else empty.</summary>
    public ImmutableArray<string> Answers { get; init; }

    /// <summary>The domain that it belongs to, or <see langword="null"/>.</summary>
    public Domain? Domain { get; init; }

    /// <summary>How grave a finding is, 1 to 3; 0: it is none.</summary>
    public int Severity { get; init; }
}
