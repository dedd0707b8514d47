namespace VifRecommender.Profiles;

/// <summary>An object in the JSON of a profile that holds numbers.</summary>
/// <param name="Name">The name of the member that is the object; empty for the profile itself.</param>
/// <param name="Empty">The part in which nothing is stated; nothing for the profile, which is always there.</param>
/// <param name="Of">The part of a profile, or nothing where nothing is said of it.</param>
/// <param name="With">The profile with another part.</param>
internal sealed record ProfilePart<T>(string Name, T? Empty, Func<CommuneProfile, T?> Of, Func<CommuneProfile, T, CommuneProfile> With)
    where T : class;
