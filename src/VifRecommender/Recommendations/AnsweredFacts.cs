using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Recommendations;

/// <summary>Counts the answers that a profile gives; what is public, such as region and inhabitants, is none.</summary>
internal static class AnsweredFacts
{
    public static int Count(Situation situation)
    {
        var (profile, vocabulary) = (situation.Profile, situation.Vocabulary);
        return vocabulary.Services.Count(id => situation.Service(id) != Truth.Unknown)
            + vocabulary.Signals.Count(id => situation.Signal(id) != Truth.Unknown)
            + vocabulary.Structures.Count(id => situation.Structure(id) != StructurePresence.Unknown)
            + Levels(profile.NetworkMaturity)
            + vocabulary.LocalFacts.Count(id => situation.Local(id) is not null)
            + ProfileNumbers.All.Count(number => !number.IsPublic && number.Of(profile) is not null);
    }

    private static int Levels(NetworkMaturity maturity)
    {
        var count = 0;
        foreach (var dimension in ProfileWords.Dimensions.Values)
        {
            if (maturity[dimension] is not null) count++;
        }

        return count;
    }
}
