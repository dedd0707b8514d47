namespace VifRecommender.Recommendations;

/// <summary>The recommendations that a renderer shows.</summary>
internal static class Shown
{
    public static IReadOnlyList<Recommendation> Of(Advice advice, int? top)
    {
        if (advice is null) throw new ArgumentNullException(nameof(advice));
        if (top < 0) throw new ArgumentOutOfRangeException(nameof(top), top, "The number of recommendations is 0 or more.");
        return top is { } count ? [.. advice.Recommendations.Take(count)] : advice.Recommendations;
    }
}
