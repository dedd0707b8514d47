namespace VifRecommender.Explanation;

/// <summary>What a fact that is a number is called within a sentence, and the question on it.</summary>
internal sealed record NumberWords(string Label, string Question);
