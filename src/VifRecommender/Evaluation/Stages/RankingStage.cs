using VifRecommender.Recommendations;

namespace VifRecommender.Evaluation.Stages;

/// <summary>Takes the ranks out of a result, where no advice is asked for.</summary>
internal static class RankingStage
{
    public static Ranking Write(EvaluationResult result)
    {
        var places = new (int Practice, int Score)[result.Started];
        for (var place = 0; place < places.Length; place++) places[place] = (result.Order[place], result.Scores[result.Order[place]]);
        var last = places.Length == 0 ? Waves.None : result.WaveOf[result.Order[places.Length - 1]];
        var ends = new int[last + 1];
        foreach (var wave in result.WaveOf)
        {
            if (wave != Waves.None) ends[wave]++;
        }

        for (var wave = 1; wave < ends.Length; wave++) ends[wave] += ends[wave - 1];
        return new Ranking(result.Plan.Catalogue, places, ends);
    }
}
