using VifRecommender.Catalogues;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Sheets;

namespace VifRecommender.Tests.Sheets;

/// <summary>A commune of each administration, and none.</summary>
internal static class Settings
{
    public static SheetSetting Of(Administration administration) =>
        new() { Catalogue = BuiltInCatalogue.Value, Profile = Commune(administration), Date = new CalendarDate(2026, 11, 23) };

    public static CommuneProfile? Commune(Administration administration) => administration switch
    {
        Administration.Unknown => null,
        Administration.Wallonia => Make(Region.Wallonia, Language.French),
        Administration.GermanSpeaking => Make(Region.Wallonia, Language.German),
        Administration.Flanders => Make(Region.Flanders, Language.Dutch),
        Administration.Brussels => Make(Region.Brussels, Language.French, Language.Dutch),
    };

    public static Language Own(Administration administration) => Commune(administration)?.Languages[0] ?? Language.French;

    private static CommuneProfile Make(Region region, params ReadOnlySpan<Language> languages) => new()
    {
        Name = "Testdorp",
        Population = 54_321,
        Region = region,
        Languages = [.. languages],
        RecordedIncidents = 4_711,
        Partnership = new() { Kind = PartnershipKind.PoliceZone, Name = "Zonopolis", Communes = 7, Population = 99_887 },
    };

    public static LocalContact Contact(string kind, string? name, string? phone, bool isToBeConfirmed = false) => new()
    {
        Kind = kind,
        Function = LocalizedText.Same(kind),
        Name = name is null ? null : LocalizedText.Same(name),
        Phone = phone,
        IsToBeConfirmed = isToBeConfirmed,
    };
}
