using VifRecommender.Profiles;

namespace VifRecommender.NRules.Statements;

/// <summary>The key that distinguishes the facts of a commune from those of another.</summary>
internal static class CommuneKey
{
    public static string Of(CommuneProfile profile) => profile.NisCode ?? profile.Name;
}
