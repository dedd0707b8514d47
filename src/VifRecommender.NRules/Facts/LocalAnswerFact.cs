using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.NRules.Facts;

/// <summary>A fact that an overlay declares, in a commune. There is one for each that the catalogue declares, known or not.</summary>
public sealed record LocalAnswerFact : Statement
{
    internal LocalAnswerFact(string commune, string fact, LocalAnswer? answer)
        : base(commune, fact)
    {
        Fact = fact;
        Number = answer?.Number;
        Choice = answer?.Choice;
    }

    /// <summary>The id of the fact.</summary>
    public string Fact { get; }

    /// <summary>The number; <see langword="null"/> where it is not known, or the fact is a choice.</summary>
    public decimal? Number { get; }

    /// <summary>The id of the answer that was chosen; <see langword="null"/> where it is not known, or the fact is a number.</summary>
    public string? Choice { get; }

    /// <summary>Whether the choice was answered so.</summary>
    /// <param name="answer">The id of the answer.</param>
    /// <returns>True or false; unknown where it is not known.</returns>
    public Truth Is(string answer) => Choice is null ? Truth.Unknown : Choice == answer ? Truth.True : Truth.False;
}
