using VifRecommender.Catalogues;
using VifRecommender.Profiles;

namespace VifRecommender.NRules.Facts;

/// <summary>
/// A practice whose status the commune does not state, and that no verdict excludes. Guards and needs say whether it starts.
/// </summary>
/// <remarks>Immutable and linked: it is retracted with its cause.</remarks>
public sealed class Candidate : ICommuneFact
{
    internal Candidate(string commune, Practice practice)
    {
        Commune = commune;
        Practice = practice;
    }

    /// <inheritdoc/>
    public string Commune { get; }

    /// <summary>The practice.</summary>
    public Practice Practice { get; }

    /// <summary>The id of the practice.</summary>
    public string PracticeId => Practice.Id;

    /// <summary>The domain of the practice.</summary>
    public Domain Domain => Practice.Domain;
}
