using System.Collections.Immutable;
using VifRecommender.Profiles;
using VifRecommender.Sheets;

namespace VifRecommender.Notes;

/// <summary>The form of a decision in one administration and language.</summary>
internal sealed record DecisionForm(
    Administration Administration,
    Language Language,
    string Above,
    string Title,
    ImmutableArray<string> Opening,
    string Verb,
    string First,
    string Next,
    string Own,
    string Shared,
    ImmutableArray<string> Articles,
    ImmutableArray<string> Closing,
    string OnBehalf,
    string Head,
    string Mayor);
