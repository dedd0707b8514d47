using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation.Layout;

/// <summary>A practice with everything that bears on it, its ids resolved to places in the vocabulary.</summary>
internal sealed class PlannedPractice
{
    public required int Index { get; init; }

    /// <summary>Its place in the vocabulary.</summary>
    public required int Slot { get; init; }

    public required Practice Practice { get; init; }

    public required Domain Domain { get; init; }

    public required MaturityDimension Dimension { get; init; }

    public required int Level { get; init; }

    /// <summary>The place of its theme among all themes; -1: none.</summary>
    public required int Theme { get; init; }

    public required Condition? Needs { get; init; }

    public required Condition? ServedBy { get; init; }

    public required Condition? ReopenedBy { get; init; }

    /// <summary>Whether its purpose is served, and nothing that is known calls that into question.</summary>
    public bool IsServed(Situation situation) => ServedBy?.Test(situation) == Truth.True && ReopenedBy?.Test(situation) != Truth.True;

    public required ImmutableArray<GuardRule> Guards { get; init; }

    public required ImmutableArray<SuitabilityRule> Suitabilities { get; init; }

    public required ImmutableArray<CautionRule> Cautions { get; init; }

    /// <summary>The places of its guards among those of the plan.</summary>
    public required int[] GuardPlaces { get; init; }

    public required int[] SuitabilityPlaces { get; init; }

    public required int[] CautionPlaces { get; init; }

    public required int[] Helps { get; init; }

    public required int[] Delivers { get; init; }

    public required int[] Answers { get; init; }

    /// <summary>Services that its needs and guards ask for, whatever else they ask.</summary>
    public required int[] Requires { get; init; }

    /// <summary>What its needs and guards ask beside those.</summary>
    public required Condition[] OtherParts { get; init; }

    /// <summary>What its reasons say that are no rule's.</summary>
    public PracticeGrounds Grounds => field ??= new PracticeGrounds(this);

    /// <summary>The other parts that test services, which offer a choice or negate, each with these services.</summary>
    public required (Condition Part, int[] Services)[] Choices { get; init; }

    /// <summary>The inhabitants from which a scale carries it; 0: any.</summary>
    public int From(Scale scale)
    {
        foreach (var each in Practice.Scales)
        {
            if (each.Scale == scale) return each.From;
        }

        return 0;
    }
}
