using System.Collections.Immutable;
using VifRecommender.Catalogues;

namespace VifRecommender.Pooling;

/// <summary>A practice that communes had better do together.</summary>
/// <param name="Practice">The practice.</param>
/// <param name="Scale">At what scale.</param>
/// <param name="Participants">The communes for which all needs and guards hold, and that it does not expose, with their part of the cost.</param>
/// <param name="SavedOneOffEur">What they save together at the start, against each alone, in euros; unknown where the cost is.</param>
/// <param name="SavedYearlyEur">What they save together each year, in euros; unknown where the cost is.</param>
/// <param name="OnlyTogether">Whether none of them could do it alone.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record SharedPractice(Practice Practice, Scale Scale, ImmutableArray<Participant> Participants, AmountRange? SavedOneOffEur, AmountRange? SavedYearlyEur, bool OnlyTogether);
