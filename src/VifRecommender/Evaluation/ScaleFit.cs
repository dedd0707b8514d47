using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation;

/// <summary>Finds the scale at which a practice fits a commune: the most local one whose inhabitants are enough.</summary>
internal static class ScaleFit
{
    /// <summary>
    /// The most local scale known to fit; failing that, the most local one that may fit; failing that, the widest one, which does not.
    /// </summary>
    public static (Scale Scale, Truth Fits) Of(ImmutableArray<PracticeScale> scales, CommuneProfile profile)
    {
        if (scales.IsEmpty) return (Scale.Commune, Truth.True);
        Scale? possible = null;
        foreach (var (scale, from) in scales)
        {
            switch (Reaches(scale, from, profile))
            {
                case Truth.True: return (scale, Truth.True);
                case Truth.Unknown: possible ??= scale; break;
            }
        }

        return possible is { } may ? (may, Truth.Unknown) : (scales[^1].Scale, Truth.False);
    }

    private static Truth Reaches(Scale scale, int from, CommuneProfile profile)
    {
        // Whatever the group, it has at least the commune's own inhabitants. A province or region is always large enough.
        if (profile.Population >= from || scale == Scale.Supralocal) return Truth.True;
        if (scale == Scale.Commune) return Truth.False;
        var group = scale == Scale.PoliceZone && profile.Partnership?.Kind != PartnershipKind.PoliceZone ? null : profile.Partnership?.Population;
        return group is { } population ? (population >= from).ToTruth() : Truth.Unknown;
    }
}
