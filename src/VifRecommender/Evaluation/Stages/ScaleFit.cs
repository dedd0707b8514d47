using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation.Stages;

/// <summary>Finds the scale at which a practice fits a commune: the most local one whose inhabitants are enough.</summary>
internal readonly struct ScaleFit
{
    private readonly int _population;
    private readonly int? _group;
    private readonly int? _zone;

    public ScaleFit(CommuneProfile profile)
    {
        _population = profile.Population;
        _group = profile.Partnership?.Population;
        _zone = profile.Partnership?.Kind == PartnershipKind.PoliceZone ? _group : null;
    }

    /// <summary>
    /// The most local scale known to fit; failing that, the most local one that may fit; failing that, the widest one, which does not.
    /// </summary>
    public (Scale Scale, Truth Fits) Of(ImmutableArray<PracticeScale> scales)
    {
        if (scales.IsEmpty) return (Scale.Commune, Truth.True);
        Scale? possible = null;
        foreach (var (scale, from) in scales)
        {
            switch (Reaches(scale, from))
            {
                case Truth.True: return (scale, Truth.True);
                case Truth.Unknown: possible ??= scale; break;
            }
        }

        return possible is { } may ? (may, Truth.Unknown) : (scales[^1].Scale, Truth.False);
    }

    private Truth Reaches(Scale scale, int from)
    {
        // Whatever the group, it has at least the commune's own inhabitants. A province or region is always large enough.
        if (_population >= from || scale == Scale.Supralocal) return Truth.True;
        if (scale == Scale.Commune) return Truth.False;
        return (scale == Scale.PoliceZone ? _zone : _group) is { } population ? (population >= from).ToTruth() : Truth.Unknown;
    }
}
