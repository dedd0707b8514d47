using VifRecommender.Evaluation;

namespace VifRecommender.Interviews;

/// <summary>
/// The first five of a result, as places of practices in ascending order: two are the same when the same practices are among them.
/// </summary>
internal static class FirstFive
{
    private const int Number = 5;

    public static int[] Of(EvaluationResult result)
    {
        var five = result.Order.Take(Math.Min(Number, result.StartedNow)).ToArray();
        Array.Sort(five);
        return five;
    }
}
