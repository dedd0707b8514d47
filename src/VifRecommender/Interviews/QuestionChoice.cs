using System.Collections.Immutable;
using VifRecommender.Evaluation;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Searching;

namespace VifRecommender.Interviews;

/// <summary>
/// Chooses what to ask next: the answers that settle most of which practices are among the first five. Communes like this one are imagined;
/// a question is worth as much as its answer reduces the uncertainty about their first five. What several answers change only together is
/// seen too, and an unlikely answer counts for little.
/// </summary>
internal sealed class QuestionChoice(EvaluationPlan plan, CommuneProfile profile, CalendarDate? date, IReadOnlyCollection<Fact> leftOut,
    SearchMeter meter)
{
    private const int MostDecided = 3;

    public NextQuestions Choose()
    {
        var questions = Open();
        var today = First(profile);
        if (questions.Count == 0) return new NextQuestions { Facts = [], Decides = [], Imagined = 0, Same = 0, IsSettled = true };
        var communes = ImaginedCommunes.Draw(plan, profile, date, questions, meter);
        var same = communes.FirstFives.Count(five => five.SequenceEqual(today));
        var worth = questions.Select((question, place) => (Question: question, Settles: communes.Settles(place))).ToList();
        var best = worth.GroupBy(each => each.Question.Group, StringComparer.Ordinal)
            .Select(group => group.OrderByDescending(each => Sum(each.Settles))
                .ThenBy(each => each.Question.Fact.ToString(), StringComparer.Ordinal)
                .Take(group.First().Question.IsShared ? NextQuestions.MostTogether : 1).ToList())
            .OrderByDescending(group => group.Sum(each => Math.Max(0, Sum(each.Settles))))
            .ThenBy(group => group[0].Question.Group, StringComparer.Ordinal).First();
        return new NextQuestions
        {
            Facts = [.. best.Select(each => each.Question.Fact)],
            Decides = Decides([.. best.Select(each => each.Settles)]),
            Imagined = communes.FirstFives.Count,
            Same = same,
            IsSettled = same == communes.FirstFives.Count && !questions.Any(question => Changes(question, today)),
        };
    }

    private static double Sum(double[] settles) => settles.Sum();

    private List<OpenQuestion> Open()
    {
        var workspace = plan.Rent();
        var situation = Pipeline.Rank(workspace, profile, date).Situation;
        var questions = FactDefinitions.All
            .Where(definition => definition.Kind is not (FactKind.Wish or FactKind.Focus))
            .SelectMany(definition => definition.Open(situation, plan.Asked))
            .GroupBy(fact => fact.Definition.Statement(fact.Id))
            // Who holds a service settles whether it is there, too.
            .Select(facts => facts.Last())
            .Where(fact => !leftOut.Contains(fact))
            .Select(fact => (Fact: fact, Answers: fact.Definition.Answers(fact.Id, profile, plan.Asked).ToArray()))
            .Where(each => each.Answers.Length > 0)
            .Select(each => new OpenQuestion(each.Fact, each.Answers, LikelyAnswers.Weights(each.Fact, each.Answers, profile)))
            .ToList();
        plan.Return(workspace);
        return questions;
    }

    private ImmutableArray<string> Decides(IReadOnlyList<double[]> settles) =>
    [
        .. plan.Practices.Select(practice => (practice.Practice.Id, Settles: settles.Sum(each => Math.Max(0, each[practice.Index]))))
            .Where(each => each.Settles > 0).OrderByDescending(each => each.Settles).ThenBy(each => each.Id, StringComparer.Ordinal)
            .Take(MostDecided).Select(each => each.Id),
    ];

    private bool Changes(OpenQuestion question, int[] today) => question.Fact.Definition.Answered(question.Fact.Id, profile, plan.Asked)
        .Any(answered => meter.TrySpend(plan.EvaluationCost) && !First(answered).SequenceEqual(today));

    private int[] First(CommuneProfile commune)
    {
        var workspace = plan.Rent();
        var five = FirstFive.Of(Pipeline.Rank(workspace, commune, date));
        plan.Return(workspace);
        return five;
    }
}
