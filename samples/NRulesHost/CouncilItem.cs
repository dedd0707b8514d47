namespace NRulesHost;

/// <summary>A practice on the agenda of the council: a fact of this host, not of VifRecommender.</summary>
/// <param name="PracticeId">The id of the practice.</param>
public sealed record CouncilItem(string PracticeId);
