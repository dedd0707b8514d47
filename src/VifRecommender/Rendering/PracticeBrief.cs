using System.Collections.Immutable;

namespace VifRecommender.Rendering;

/// <summary>A practice as the first screen and the note tell it, in words of one language.</summary>
/// <param name="Practice">The practice's id.</param>
/// <param name="Rank">Its rank in the advice, from 1.</param>
/// <param name="Title">Its title.</param>
/// <param name="Because">What goes wrong without it: a sentence.</param>
/// <param name="FirstStep">What somebody does first: a sentence.</param>
/// <param name="Carrier">Who carries it, at the commune's place and size.</param>
/// <param name="Helper">Who helps, or <see langword="null"/>.</param>
/// <param name="Takes">Days and hours, euros of the first year, months: each in a few words.</param>
/// <param name="EvidenceTag">What studies found, in a few words.</param>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record PracticeBrief(
    string Practice,
    int Rank,
    string Title,
    string Because,
    string FirstStep,
    string Carrier,
    string? Helper,
    ImmutableArray<string> Takes,
    string EvidenceTag);
