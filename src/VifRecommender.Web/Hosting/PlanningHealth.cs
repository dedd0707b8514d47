using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace VifRecommender.Web.Hosting;

/// <summary>Whether roadmaps can be planned here. All else works without the solver, so the host serves on.</summary>
internal sealed class PlanningHealth(PlanningAbility ability) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(ability.Fault is { } fault ? HealthCheckResult.Degraded(fault) : HealthCheckResult.Healthy());
}
