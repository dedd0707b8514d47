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
        var before = result.Places();
        var questions = new List<Question>();
        foreach (var rule in result.Plan.Contradictions)
        {
            if (rule.When.Test(result.Situation) == Truth.True) questions.Add(new Question(rule.Asks, CouldChange(result, before, rule.Asks), rule));
        }

        foreach (var fact in OpenFacts.Of(result.Plan, result.Situation))
        {
            var couldChange = CouldChange(result, before, fact);
            if (couldChange > 0) questions.Add(new Question(fact, couldChange));
        }

        return
        [
            .. questions.OrderByDescending(question => question.CouldChange)
                .ThenBy(question => question.Fact.ToString(), StringComparer.Ordinal)
                .ThenBy(question => question.Contradiction?.Id, StringComparer.Ordinal),
        ];
    }

    private static int CouldChange(EvaluationResult result, int[] before, Fact fact)
    {
        var changed = new bool[before.Length];
        foreach (var answered in PossibleAnswers.To(fact, result.Plan, result.Situation.Profile))
        {
            var after = Pipeline.Run(result.Plan, answered, result.Situation.Date).Places();
            for (var i = 0; i < before.Length; i++) changed[i] |= before[i] != after[i];
        }

        return changed.Count(each => each);
    }
}
