namespace VifRecommender.Web.Memory;

/// <summary>An advice that was kept as it was given.</summary>
/// <param name="Number">1 for the first of the commune.</param>
/// <param name="KeptAt">When.</param>
/// <param name="Author">By whom.</param>
/// <param name="Origin">By what it was made.</param>
public sealed record KeptAdvice(int Number, DateTimeOffset KeptAt, string Author, AdviceOrigin Origin);
