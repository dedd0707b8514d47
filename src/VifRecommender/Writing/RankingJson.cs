using System.Text.Json;
using VifRecommender.Recommendations;

namespace VifRecommender.Writing;

/// <summary>Writes ranks as JSON: of each practice that can start its id, its wave and its score, in order.</summary>
public static class RankingJson
{
    private static readonly JsonEncodedText Practice = JsonEncodedText.Encode("practice");
    private static readonly JsonEncodedText Wave = JsonEncodedText.Encode("wave");
    private static readonly JsonEncodedText Score = JsonEncodedText.Encode("score");

    /// <summary>Writes a list of objects <c>{ "practice": …, "wave": …, "score": … }</c>.</summary>
    /// <param name="writer">Where to write it: as the value of a member, of a list, or alone.</param>
    /// <param name="ranking">The ranks.</param>
    /// <param name="top">How many practices to write at most.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is negative.</exception>
    public static void Write(Utf8JsonWriter writer, Ranking ranking, int top = int.MaxValue)
    {
        if (writer is null) throw new ArgumentNullException(nameof(writer));
        if (ranking is null) throw new ArgumentNullException(nameof(ranking));
        if (top < 0) throw new ArgumentOutOfRangeException(nameof(top), top, "The number of practices is not negative.");
        writer.WriteStartArray();
        for (var i = 0; i < Math.Min(ranking.Count, top); i++)
        {
            var place = ranking[i];
            writer.WriteStartObject();
            writer.WriteString(Practice, place.Practice.Id);
            writer.WriteNumber(Wave, place.Wave);
            writer.WriteNumber(Score, place.Score);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
