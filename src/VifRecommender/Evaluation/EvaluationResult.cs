using VifRecommender.Situations;

namespace VifRecommender.Evaluation;

/// <summary>What the stages found, before it is put into lists and explained.</summary>
internal sealed record EvaluationResult(EvaluationPlan Plan, Situation Situation, Screened[] Screened, Waves Waves, Priority?[] Priorities)
{
    private const int First = 5;

    private const int Next = 10;

    /// <summary>
    /// For each practice a number that tells its place in the advice: list and step, and whether it is among the first five or the first
    /// ten. Two results place a practice alike exactly when the numbers are equal.
    /// </summary>
    public int[] Places()
    {
        var places = new int[Plan.Practices.Length];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = Waves.Of[i] == Waves.None ? -1 - (int)Screened[i].Standing : 3 * Waves.Of[i];
        }

        var rank = 0;
        foreach (var practice in PriorityStage.Order(Plan, Waves, Priorities).Take(Next))
        {
            rank++;
            if (Waves.Of[practice.Index] == 0) places[practice.Index] = rank <= First ? 1 : 2;
        }

        return places;
    }
}
