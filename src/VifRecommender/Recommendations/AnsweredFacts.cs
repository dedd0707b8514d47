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
            + ProfileWords.Dimensions.Values.Count(dimension => profile.NetworkMaturity[dimension] is not null)
            + vocabulary.LocalFacts.Count(id => situation.Local(id) is not null)
            + ProfileNumbers.All.Count(number => !number.IsPublic && number.Of(profile) is not null);
    }
}
