using VifRecommender.Catalogues;

namespace VifRecommender.Sheets;

/// <summary>A partner service of the commune to name on a sheet: a service, never a person.</summary>
/// <param name="Kind">What it does, as the sheets call it, such as <c>police-victim-assistance</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Phone">Its number, or unknown.</param>
/// <param name="IsToBeConfirmed">Whether to ask before relying on it.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record SheetPartner(string Kind, LocalizedText Name, string? Phone, bool IsToBeConfirmed);
