using VifRecommender.Profiles;
using VifRecommender.Web.Additions;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Communes;

/// <summary>What is known of a commune.</summary>
/// <param name="advise">Advises it; asked once, when somebody reads the advice.</param>
public sealed class CommuneFile(Func<CommuneFile, Recommendations.Advice?> advise)
{
    private Recommendations.Advice? _advice;
    private bool _isAdvised;

    public required CommuneSummary Summary { get; init; }

    /// <summary>Whether who asks may write.</summary>
    public required bool CanWrite { get; init; }

    /// <summary>The last profile as it was saved, or nothing.</summary>
    public required StoredProfile? Stored { get; init; }

    /// <summary>The same, read; nothing where there is none or the catalogue of today cannot read it.</summary>
    public required CommuneProfile? Profile { get; init; }

    /// <summary>The last decision on each practice.</summary>
    public required IReadOnlyList<Decision> Decisions { get; init; }

    /// <summary>What advises it: the built-in catalogue, or its own additions on it.</summary>
    public required Recommender Recommender { get; init; }

    /// <summary>Its own additions as they were saved last, or nothing.</summary>
    public required StoredOverlay? Overlay { get; init; }

    /// <summary>The same, read; refused where they do not fit the catalogue of today.</summary>
    public required OverlayReading? Additions { get; init; }

    /// <summary>
    /// The advice for the profile with the decisions, or nothing; computed where it is read, and not where a form is saved.
    /// </summary>
    public Recommendations.Advice? Advice
    {
        get
        {
            if (!_isAdvised) (_advice, _isAdvised) = (advise(this), true);
            return _advice;
        }
    }

    /// <summary>The decision on a practice that stands, or nothing.</summary>
    public Decision? DecisionOn(string practice) =>
        Decisions.FirstOrDefault(each => each.Practice == practice && each.Kind != DecisionKind.Withdrawn);
}
