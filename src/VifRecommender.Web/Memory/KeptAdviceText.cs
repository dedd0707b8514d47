namespace VifRecommender.Web.Memory;

/// <summary>An advice that was kept, with its text.</summary>
/// <param name="Advice">When, by whom and by what.</param>
/// <param name="ProfileJson">The profile for which it was given, with what was decided then.</param>
/// <param name="AdviceJson">The bytes of its JSON, as they were.</param>
public sealed record KeptAdviceText(KeptAdvice Advice, string ProfileJson, byte[] AdviceJson);
