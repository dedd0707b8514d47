using System.Collections.Immutable;
using VifRecommender.Catalogues;

namespace VifRecommender.Pooling;

/// <summary>A practice that communes had better do together.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record SharedPractice
{
    internal SharedPractice(
        Practice practice,
        Scale scale,
        ImmutableArray<Participant> participants,
        AmountRange? savedOneOffEur,
        AmountRange? savedYearlyEur,
        bool onlyTogether)
    {
        Practice = practice;
        Scale = scale;
        Participants = participants;
        SavedOneOffEur = savedOneOffEur;
        SavedYearlyEur = savedYearlyEur;
        OnlyTogether = onlyTogether;
    }

    /// <summary>The practice.</summary>
    public Practice Practice { get; init; }

    /// <summary>At what scale.</summary>
    public Scale Scale { get; init; }

    /// <summary>The communes for which all needs and guards hold, and that it does not expose, with their part of the cost.</summary>
    public ImmutableArray<Participant> Participants { get; init; }

    /// <summary>What they save together at the start, against each alone, in euros; unknown where the cost is.</summary>
    public AmountRange? SavedOneOffEur { get; init; }

    /// <summary>What they save together each year, in euros; unknown where the cost is.</summary>
    public AmountRange? SavedYearlyEur { get; init; }

    /// <summary>Whether none of them could do it alone.</summary>
    public bool OnlyTogether { get; init; }
}
