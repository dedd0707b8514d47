namespace VifRecommender.NRules;

/// <summary>What a host is told that is trimmed or compiled ahead of time.</summary>
internal static class TrimmedHosts
{
    public const string Trimmed =
        "NRules names members of facts by text: publish with <TrimMode>partial</TrimMode>, which keeps them, or use Recommender, which "
        + "gives "
        + "the same advice.";

    public const string Native =
        "NRules compiles its rules while it runs, which a native program cannot: use Recommender, which gives the same advice.";
}
