using VifRecommender.Facts;

namespace VifRecommender.Cli.Asking;

/// <summary>What an answer says of one fact; unknown: nobody knows.</summary>
internal readonly record struct Choice(Fact Fact, FactValue Value);
