using System.Collections.Immutable;

namespace VifRecommender.Rendering;

/// <summary>A practice as the first screen and the note show it, in words of one language.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record PracticeBrief
{
    internal PracticeBrief(
        string practice,
        int rank,
        string title,
        string because,
        string firstStep,
        string carrier,
        string? helper,
        ImmutableArray<string> takes,
        string evidenceTag,
        ImmutableArray<ScreenLine> lines)
    {
        Practice = practice;
        Rank = rank;
        Title = title;
        Because = because;
        FirstStep = firstStep;
        Carrier = carrier;
        Helper = helper;
        Takes = takes;
        EvidenceTag = evidenceTag;
        Lines = lines;
    }

    /// <summary>The practice's id.</summary>
    public string Practice { get; init; }

    /// <summary>Its rank in the advice, from 1.</summary>
    public int Rank { get; init; }

    /// <summary>Its title.</summary>
    public string Title { get; init; }

    /// <summary>What goes wrong without it: a sentence.</summary>
    public string Because { get; init; }

    /// <summary>What somebody does first: a sentence.</summary>
    public string FirstStep { get; init; }

    /// <summary>Who carries it, at the commune's place and size.</summary>
    public string Carrier { get; init; }

    /// <summary>Who helps, or <see langword="null"/>.</summary>
    public string? Helper { get; init; }

    /// <summary>Days and hours, euros of the first year, months: each in a few words.</summary>
    public ImmutableArray<string> Takes { get; init; }

    /// <summary>What studies found, in a few words.</summary>
    public string EvidenceTag { get; init; }

    /// <summary>Why, what somebody does first, who carries it and who helps: each with its label, in this order.</summary>
    public ImmutableArray<ScreenLine> Lines { get; init; }
}
