namespace NRulesHost;

/// <summary>The council's vote for a practice: a fact of this host.</summary>
/// <param name="PracticeId">The id of the practice.</param>
public sealed record CouncilVote(string PracticeId);
