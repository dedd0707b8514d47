using System.Collections.Immutable;
using VifRecommender.Facts;
using VifRecommender.Recommendations;
using VifRecommender.Searching;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation.Questions;

/// <summary>Finds the questions worth answering, by evaluating each possible answer and counting the practices that change place.</summary>
internal static class QuestionStage
{
    public static FoundQuestions Ask(EvaluationResult result, SearchMeter meter)
    {
        var count = new ChangeCount(result, meter);
        var together = new TogetherStage(result, meter);
        var questions = new List<Question>();
        foreach (var rule in result.Plan.Contradictions)
        {
            // A contradiction is asked whatever its weight, so one that could not be weighed is asked too.
            if (rule.When.Test(result.Situation) == Truth.True) questions.Add(new Question(rule.Asks, count.Of(rule.Asks) ?? 0, rule));
        }

        // Of facts that one statement of the profile answers, such as a service and its holder, the one that could change most is asked.
        foreach (var facts in Open(result))
        {
            // A fact that could not be weighed any more is left out; the status of the search says so.
            var most = facts.ConvertAll(fact => new Question(fact, count.Of(fact) ?? 0))
                .Aggregate((best, each) => each.CouldChange > best.CouldChange ? each : best);
            if (most.CouldChange > 0) questions.Add(most);
            else if (together.Count(Richest(facts)) is > 0 and var couldChange)
            {
                questions.Add(new Question(Richest(facts), couldChange) { WithOthers = true });
            }
        }

        ImmutableArray<Question> ordered =
        [
            .. questions.OrderBy(question => question.WithOthers ? 1 : 0).ThenByDescending(question => question.CouldChange)
                .ThenBy(question => question.Fact.ToString(), StringComparer.Ordinal)
                .ThenBy(question => question.Contradiction?.Id, StringComparer.Ordinal),
        ];
        return new FoundQuestions { Questions = ordered, Status = meter.Status, WorkDone = meter.Spent };
    }

    // Who holds a service settles whether it is there, too.
    private static Fact Richest(List<Fact> facts) => facts[^1];

    /// <summary>The open facts, those together that one statement of the profile answers.</summary>
    private static List<List<Fact>> Open(EvaluationResult result)
    {
        List<List<Fact>> statements = [];
        var places = new Dictionary<Fact, int>();
        foreach (var definition in FactDefinitions.All)
        {
            foreach (var fact in definition.Open(result.Situation, result.Plan.Asked))
            {
                var statement = definition.Statement(fact.Id);
                if (places.TryGetValue(statement, out var place)) statements[place].Add(fact);
                else
                {
                    places.Add(statement, statements.Count);
                    statements.Add([fact]);
                }
            }
        }

        return statements;
    }

    /// <summary>Counts the practices that some answer to a question would move; a fact that is asked twice is counted once.</summary>
    private sealed class ChangeCount
    {
        private readonly EvaluationResult _result;
        private readonly int[] _before;
        private readonly int[] _after;
        private readonly SearchMeter _meter;
        private readonly Dictionary<Fact, int?> _counted = [];

        public ChangeCount(EvaluationResult result, SearchMeter meter)
        {
            _result = result;
            _meter = meter;
            _before = new int[result.Plan.Practices.Length];
            _after = new int[_before.Length];
            result.Places(_before);
        }

        /// <summary>The number of practices; nothing when the budget did not reach for every answer.</summary>
        public int? Of(Fact fact)
        {
            if (!_counted.TryGetValue(fact, out var count)) _counted.Add(fact, count = Count(fact));
            return count;
        }

        private int? Count(Fact fact)
        {
            var changed = new bool[_before.Length];
            var workspace = _result.Plan.Rent();
            foreach (var answered in fact.Definition.Answered(fact.Id, _result.Situation.Profile, _result.Plan.Asked))
            {
                if (!_meter.TrySpend(_result.Plan.EvaluationCost)) return null;
                Pipeline.Rank(workspace, answered, _result.Situation.Date).Places(_after);
                for (var i = 0; i < _before.Length; i++) changed[i] |= _before[i] != _after[i];
            }

            _result.Plan.Return(workspace);
            // A practice that leaves the lists because the answer says that the commune has it is not counted as a change.
            if (fact.Kind == FactKind.Practice && _result.Plan.Find(fact.Id) is { } itself) changed[itself.Index] = false;
            return TogetherStage.CountOf(changed);
        }
    }
}
