using VifRecommender.Diagnostics;

namespace VifRecommender.Cli;

/// <summary>Names the known word that a typing error most likely meant.</summary>
internal static class Suggestions
{
    public static string Of(string word, IEnumerable<string> known) =>
        NearestWord.Of(word, known) is { } nearest ? $" (did you mean '{nearest}'?)" : "";
}
