using System.Globalization;
using Microsoft.Extensions.Caching.Memory;
using VifRecommender.Planning;
using VifRecommender.Web.Communes;
using VifRecommender.Web.Hosting;
using VifRecommender.Writing;

namespace VifRecommender.Web.Roadmaps;

/// <summary>
/// Plans for pages and files, and keeps the last plans: the page, its Excel file and its calendar are one search, and so is every visit
/// until something that counts has changed.
/// </summary>
internal sealed class RoadmapDesk(Telemetry telemetry) : IDisposable
{
    // A plan with its advice is some hundred kilobytes.
    private const int Kept = 64;

    // A page is waited for: the search ends sooner than by default, and says how good its plan is.
    private const double SearchSeconds = 0.75;

    private readonly MemoryCache _plans = new(new MemoryCacheOptions { SizeLimit = Kept });

    /// <summary>The roadmap of a commune that has an advice.</summary>
    /// <param name="commune">The commune.</param>
    /// <param name="limits">The means; they have no fault.</param>
    /// <param name="cancellation">Ends the search.</param>
    public Roadmap Plan(CommuneFile commune, RoadmapLimits limits, CancellationToken cancellation)
    {
        var advice = commune.Advice ?? throw new ArgumentException("There is no advice to plan.", nameof(commune));
        var key = Key(commune, advice, limits);
        if (_plans.TryGetValue<Roadmap>(key, out var kept)) return kept!;
        var roadmap = telemetry.Measure("plan",
            () => RoadmapPlanner.Plan(advice, limits with { SearchSeconds = SearchSeconds }, cancellation: cancellation));
        return _plans.Set(key, roadmap, new MemoryCacheEntryOptions { Size = 1 });
    }

    public void Dispose() => _plans.Dispose();

    /// <summary>
    /// All that a plan depends on: the profile with what was decided, the catalogue with its additions, the day, the means.
    /// </summary>
    private static string Key(CommuneFile commune, Recommendations.Advice advice, RoadmapLimits limits) => string.Create(
        CultureInfo.InvariantCulture,
        $"{ProfileWriter.Hash(advice.Profile)}/{CatalogueJson.VersionOf(advice.Catalogue)}/{advice.Date}/"
        + $"{commune.Summary.Id}/{commune.Overlay?.Version}/{limits.BudgetEurPerYear}/{limits.StaffFte}/{limits.Quarters}");
}
