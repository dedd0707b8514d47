using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace VifRecommender.Extensions.Hosting;

/// <summary>
/// Healthy with the version of the catalogue; degraded where the last change of an overlay was refused, with its first fault.
/// </summary>
internal sealed class CatalogueHealth(Adviser adviser) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var version = adviser.CatalogueVersion;
        var refused = adviser.Refused;
        var data = new Dictionary<string, object> { ["catalogue"] = version };
        if (refused.IsEmpty) return Task.FromResult(HealthCheckResult.Healthy($"The catalogue {version} is in use.", data));
        data["faults"] = refused.Select(each => each.ToString()).ToArray();
        return Task.FromResult(HealthCheckResult.Degraded(
            $"The last change of an overlay was refused, and the catalogue {version} is still in use: {refused[0]}"
            + (refused.Length > 1 ? $" ({refused.Length} faults in all)" : ""), data: data));
    }
}
