namespace VifRecommender.Web.Memory;

/// <summary>An advice to be kept.</summary>
/// <param name="Origin">By what it was made.</param>
/// <param name="ProfileJson">The profile for which it was given, with what was decided then.</param>
/// <param name="AdviceJson">The bytes of its JSON as the library wrote them.</param>
public sealed record NewKeptAdvice(AdviceOrigin Origin, string ProfileJson, ReadOnlyMemory<byte> AdviceJson);
