using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation.Layout;

/// <summary>A practice with everything that bears on it, its ids resolved to places in the vocabulary.</summary>
internal sealed class PlannedPractice
{
    // For each scale two: what decides where the commune is not enough, and where it is. Made at first use; two threads that make one at
    // the same time make equal ones.
    private readonly Condition?[] _scaleTests = new Condition?[2 * ((int)Scale.Supralocal + 1)];

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

    /// <summary>What its reasons are called that are no rule's, made at first use.</summary>
    public string NeedsRule => field ??= Practice.Id + ".needs";

    public string ScalesRule => field ??= Practice.Id + ".scales";

    public string HelpsRule => field ??= Practice.Id + ".helps";

    public string StatusRule => field ??= Practice.Id + ".status";

    public string WishRule => field ??= Practice.Id + ".wish";

    public string ServedByRule => field ??= Practice.Id + ".servedBy";

    /// <summary>That all its helps are present, in their order.</summary>
    public Condition AllHelps => field ??= new AllCondition(
        [.. Practice.Helps.Select((id, place) => new ServiceCondition(id, isPresent: true, Helps[place]))]);

    /// <summary>The other parts that test services, which offer a choice or negate, each with these services.</summary>
    public required (Condition Part, int[] Services)[] Choices { get; init; }

    /// <summary>
    /// The threshold that decided a scale: its own, or that of the more local one that is too small; <see langword="null"/>: none did.
    /// </summary>
    /// <param name="scale">The scale.</param>
    /// <param name="isCommuneEnough">Whether the commune alone has as many inhabitants as the scale asks for.</param>
    public Condition? ScaleTest(Scale scale, bool isCommuneEnough) =>
        _scaleTests[(2 * (int)scale) + (isCommuneEnough ? 1 : 0)] ??= MakeScaleTest(scale, isCommuneEnough);

    /// <summary>The inhabitants from which a scale carries it; 0: any.</summary>
    public int From(Scale scale)
    {
        foreach (var each in Practice.Scales)
        {
            if (each.Scale == scale) return each.From;
        }

        return 0;
    }

    private Condition? MakeScaleTest(Scale scale, bool isCommuneEnough)
    {
        var from = From(scale);
        if (scale == Scale.Commune) return from > 0 ? When.Population.AtLeast(from) : null;
        var local = Practice.Scales[0].Scale == Scale.Commune ? When.Population.Below(Practice.Scales[0].From) : null;
        if (scale == Scale.Supralocal || from == 0) return local;
        var group = isCommuneEnough ? When.Population.AtLeast(from) : When.PartnershipPopulation.AtLeast(from);
        return local is null ? group : When.All(local, group);
    }
}
