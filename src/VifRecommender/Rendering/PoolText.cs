using VifRecommender.Explanation;
using VifRecommender.Pooling;

namespace VifRecommender.Rendering;

/// <summary>The words that the report and the tables of a pool have in common.</summary>
internal sealed class PoolText(PoolAdvice advice, Explainer explainer, ReportWords words)
{
    public string Title => explainer.Fill(words.Together, ("communes", Names(Enumerable.Range(0, advice.Group.Communes.Length))));

    public string Names(IEnumerable<int> communes) => explainer.Join(communes.Select(Name));

    public string Name(int commune) => advice.Group.Communes[commune].NameIn(explainer.Language);

    /// <summary>Who shares a practice, each with its part of the cost.</summary>
    public string Participants(SharedPractice shared) =>
        string.Join(", ", shared.Participants.Select(
            each => $"{Name(each.Commune)} ({explainer.Numbers.Share(Math.Round(each.Share, 2))})"));

    /// <summary>Why a commune keeps a practice.</summary>
    public string Reason(KeptPractice kept) => kept.Reason switch
    {
        KeptReason.NobodyElse => words.NobodyElse,
        KeptReason.ExposesByTravel => words.ExposesByTravel,
        _ => words.BelongsToEach,
    };
}
