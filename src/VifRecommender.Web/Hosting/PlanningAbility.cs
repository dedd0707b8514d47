namespace VifRecommender.Web.Hosting;

/// <summary>Whether roadmaps can be planned on this machine.</summary>
/// <param name="Fault">Why not, for who runs it; nothing where they can.</param>
internal sealed record PlanningAbility(string? Fault);
