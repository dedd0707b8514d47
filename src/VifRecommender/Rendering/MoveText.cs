using VifRecommender.Comparison;
using VifRecommender.Explanation;

namespace VifRecommender.Rendering;

/// <summary>Writes where a practice stood and stands, and what a rule has to do with it.</summary>
internal sealed class MoveText(Explainer explainer)
{
    private readonly ReportWords _words = ReportWords.Of(explainer.Language);

    public string Of(string title, Place before, Place after) =>
        $"{title}{Punctuation.Colon(explainer.Language)} {Of(before)} → {Of(after)}";

    /// <summary>What a rule says, or said, with its points where they are others.</summary>
    public string Rule(string id, string text, bool isSilent, int before, int after)
    {
        var points = before == after ? "" : " (" + explainer.Fill(_words.PointsChange, ("before", explainer.Numbers.Points(before)),
            ("after", explainer.Numbers.Points(after))) + ")";
        return $"{(isSilent ? _words.NoLonger : "")}{text}{points} [{id}]".Replace("  ", " ");
    }

    /// <summary>
    /// Points are compared where there are points before and after; of a practice that left a list, the reason for its new place is
    /// given.
    /// </summary>
    public static bool Tells(Place before, Place after, bool isSilent, bool hasPoints) =>
        before.Number is not null && after.Number is not null ? hasPoints || Changed(before, after)
            : !hasPoints && (!isSilent || after.Kind is PlaceKind.Now or PlaceKind.Later);

    private static bool Changed(Place before, Place after) =>
        before.Kind != after.Kind || (before.Kind == PlaceKind.Later && before.Number != after.Number);

    private string Of(Place place) => place.Kind switch
    {
        PlaceKind.Now => explainer.Fill(_words.PlaceNow, ("n", explainer.Numbers.Number(place.Number!.Value))),
        PlaceKind.Later => explainer.Fill(_words.PlaceLater, ("n", explainer.Numbers.Number(place.Number!.Value))),
        PlaceKind.NotAdvised => _words.PlaceNotAdvised,
        PlaceKind.InPlace => _words.PlaceInPlace,
        _ => _words.PlaceNone,
    };
}
