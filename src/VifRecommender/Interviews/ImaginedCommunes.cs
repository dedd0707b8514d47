using VifRecommender.Evaluation;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Profiles;
using VifRecommender.Searching;

namespace VifRecommender.Interviews;

/// <summary>
/// Communes of which all is known that this profile leaves open, drawn by how likely each answer is, with the first five of each.
/// </summary>
internal sealed class ImaginedCommunes
{
    /// <summary>
    /// More would settle the choice between questions of nearly the same worth, and no longer the order of the worthwhile ones.
    /// </summary>
    public const int Most = 160;

    private readonly int _practices;
    private readonly IReadOnlyList<OpenQuestion> _questions;

    private ImaginedCommunes(int practices, IReadOnlyList<OpenQuestion> questions) => (_practices, _questions) = (practices, questions);

    /// <summary>The answer that each commune has to each question.</summary>
    private List<int[]> Picks { get; } = [];

    /// <summary>The first five of each commune: places of practices.</summary>
    public List<int[]> FirstFives { get; } = [];

    public static ImaginedCommunes Draw(EvaluationPlan plan, CommuneProfile profile, CalendarDate? date,
        IReadOnlyList<OpenQuestion> questions, SearchMeter meter)
    {
        var communes = new ImaginedCommunes(plan.Practices.Length, questions);
        var dice = new Dice();
        var workspace = plan.Rent();
        for (var i = 0; i < Most && meter.TrySpend(plan.EvaluationCost); i++)
        {
            var picks = new int[questions.Count];
            var commune = profile;
            for (var place = 0; place < picks.Length; place++)
            {
                var question = questions[place];
                picks[place] = dice.Draw(question.Weights);
                commune = question.Fact.Definition.With(commune, question.Fact.Id, question.Answers[picks[place]]) ?? commune;
            }

            communes.Picks.Add(picks);
            communes.FirstFives.Add(FirstFive.Of(Pipeline.Rank(workspace, commune, date)));
        }

        plan.Return(workspace);
        return communes;
    }

    /// <summary>
    /// What an answer to a question settles: the uncertainty, over all practices, of whether each is among the first five (the variance
    /// of a
    /// draw), less what is left of it within the communes that answer alike. For each practice apart, so that a question can name those
    /// that it settles.
    /// </summary>
    public double[] Settles(int question)
    {
        var settles = Spread(FirstFives);
        if (FirstFives.Count == 0) return settles;
        for (var answer = 0; answer < _questions[question].Answers.Length; answer++)
        {
            var alike = FirstFives.Where((_, commune) => Picks[commune][question] == answer).ToList();
            var within = Spread(alike);
            for (var i = 0; i < settles.Length; i++) settles[i] -= within[i] * alike.Count / FirstFives.Count;
        }

        return settles;
    }

    private double[] Spread(List<int[]> communes)
    {
        var spread = new double[_practices];
        if (communes.Count < 2) return spread;
        var counts = Count(communes);
        for (var i = 0; i < counts.Length; i++)
        {
            var part = (double)counts[i] / communes.Count;
            // Few communes look more alike than they are.
            spread[i] = part * (1 - part) * communes.Count / (communes.Count - 1);
        }

        return spread;
    }

    private int[] Count(List<int[]> communes)
    {
        var counts = new int[_practices];
        foreach (var five in communes)
        {
            foreach (var practice in five) counts[practice]++;
        }

        return counts;
    }
}
