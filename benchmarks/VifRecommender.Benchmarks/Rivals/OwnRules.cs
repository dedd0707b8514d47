using VifRecommender.Conditions;
using VifRecommender.Evaluation;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Benchmarks.Rivals;

/// <summary>Our own conditions, asked the questions that the rivals are asked.</summary>
internal sealed class OwnRules(RankingModel model)
{
    private readonly EvaluationPlan _plan = new(model.Catalogue);

    private readonly (Condition Condition, Truth Truth, bool Is)[] _questions =
    [
        .. model.Questions.Select(question => (
            question.Condition.Bind(model.Catalogue.Vocabulary),
            question.Ask is Ask.True or Ask.NotTrue ? Truth.True : Truth.False,
            question.Ask is Ask.True or Ask.False)),
    ];

    /// <summary>Reads a profile and its findings.</summary>
    public Situation Read(CommuneProfile profile) => Pipeline.Diagnose(new EvaluationResult(_plan), profile, date: null);

    /// <summary>Answers all questions.</summary>
    public void Judge(Situation situation, bool[] verdicts)
    {
        for (var i = 0; i < _questions.Length; i++)
        {
            var (condition, truth, isAsked) = _questions[i];
            verdicts[i] = condition.Test(situation) == truth == isAsked;
        }
    }
}
