namespace VifRecommender.NRules.Tests.HostRules;

public sealed record Vote(string PracticeId);

public sealed record RunByProvince(string PracticeId);

public sealed record Pending(string PracticeId);

public sealed record Worry(string Finding);
