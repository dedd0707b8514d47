namespace VifRecommender.Web.Accounts;

/// <summary>Whether the host runs without accounts: for one person, on this machine alone.</summary>
public sealed record DemoMode(bool IsDemo);
