using System.Collections.Immutable;
using VifRecommender.Conditions;
using VifRecommender.Recommendations;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation;

/// <summary>Finds the questions worth answering, by evaluating each possible answer and counting the practices that change place.</summary>
internal static class QuestionStage
{
    public static ImmutableArray<Question> Ask(EvaluationResult result)
    {
        var count = new ChangeCount(result);
        var questions = new List<Question>();
        foreach (var rule in result.Plan.Contradictions)
        {
            if (rule.When.Test(result.Situation) == Truth.True) questions.Add(new Question(rule.Asks, count.Of(rule.Asks), rule));
        }

        foreach (var fact in OpenFacts.Of(result.Plan, result.Situation))
        {
            var couldChange = count.Of(fact);
            if (couldChange > 0) questions.Add(new Question(fact, couldChange));
        }

        return
        [
            .. questions.OrderByDescending(question => question.CouldChange)
                .ThenBy(question => question.Fact.ToString(), StringComparer.Ordinal)
                .ThenBy(question => question.Contradiction?.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Counts the practices that some answer to a question would move.</summary>
    private sealed class ChangeCount
    {
        private readonly EvaluationResult _result;
        private readonly int[] _before;
        private readonly int[] _after;

        public ChangeCount(EvaluationResult result)
        {
            _result = result;
            _before = new int[result.Plan.Practices.Length];
            _after = new int[_before.Length];
            result.Places(_before);
        }

        public int Of(Fact fact)
        {
            var changed = new bool[_before.Length];
            var workspace = _result.Plan.Rent();
            foreach (var answered in PossibleAnswers.To(fact, _result.Plan, _result.Situation.Profile))
            {
                Pipeline.Rank(workspace, answered, _result.Situation.Date).Places(_after);
                for (var i = 0; i < _before.Length; i++) changed[i] |= _before[i] != _after[i];
            }

            _result.Plan.Return(workspace);
            return changed.Count(each => each);
        }
    }
}
