using VifRecommender.Recommendations;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Advice;

/// <summary>What came of an answer to a question of the advice.</summary>
internal sealed record QuestionAnswer
{
    /// <summary>The question is not open any more.</summary>
    public static QuestionAnswer Gone { get; } = new();

    public Question? Asked { get; init; }

    /// <summary>Nobody knows it now, or another question is wanted.</summary>
    public bool IsPutOff { get; init; }

    /// <summary>What is wrong with the answer.</summary>
    public string? Fault { get; init; }

    /// <summary>What somebody else saved meanwhile.</summary>
    public StoredProfile? Conflict { get; init; }

    /// <summary>The answer is kept: the version before it.</summary>
    public int? Since { get; init; }
}
