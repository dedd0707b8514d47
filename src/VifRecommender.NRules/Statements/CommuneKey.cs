using VifRecommender.Profiles;

namespace VifRecommender.NRules.Statements;

/// <summary>By what the facts of a commune are told from those of another.</summary>
internal static class CommuneKey
{
    public static string Of(CommuneProfile profile) => profile.NisCode ?? profile.Name;
}
