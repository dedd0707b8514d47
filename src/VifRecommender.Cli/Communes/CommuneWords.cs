using VifRecommender.Profiles;

namespace VifRecommender.Cli.Communes;

/// <summary>The words of <c>vif communes</c> in one language.</summary>
internal sealed record CommuneWords
{
    public required string Province { get; init; }

    public required string Arrondissement { get; init; }

    public required string Judicial { get; init; }

    public required string Languages { get; init; }

    /// <summary>{language}.</summary>
    public required string Facilities { get; init; }

    /// <summary>{date}.</summary>
    public required string Inhabitants { get; init; }

    public required string PostalCodes { get; init; }

    public required string Zone { get; init; }

    public required string Merged { get; init; }

    public required string Derived { get; init; }

    public required string Credits { get; init; }

    public required string[] LanguageNames { get; init; }

    private static CommuneWords French { get; } = new()
    {
        Province = "Province",
        Arrondissement = "Arrondissement",
        Judicial = "Arrondissement judiciaire",
        Languages = "Langue de l’administration",
        Facilities = "facilités\u202F: {language}",
        Inhabitants = "Habitants au {date}",
        PostalCodes = "Codes postaux",
        Zone = "Zone de police",
        Merged = "Née de la fusion de",
        Derived = "déduit, à vérifier",
        Credits = "Sources et licences",
        LanguageNames = ["français", "néerlandais", "allemand"],
    };

    private static CommuneWords Dutch { get; } = new()
    {
        Province = "Provincie",
        Arrondissement = "Arrondissement",
        Judicial = "Gerechtelijk arrondissement",
        Languages = "Bestuurstaal",
        Facilities = "faciliteiten: {language}",
        Inhabitants = "Inwoners op {date}",
        PostalCodes = "Postcodes",
        Zone = "Politiezone",
        Merged = "Ontstaan uit de fusie van",
        Derived = "afgeleid, na te kijken",
        Credits = "Bronnen en licenties",
        LanguageNames = ["Frans", "Nederlands", "Duits"],
    };

    private static CommuneWords German { get; } = new()
    {
        Province = "Provinz",
        Arrondissement = "Bezirk",
        Judicial = "Gerichtsbezirk",
        Languages = "Verwaltungssprache",
        Facilities = "Erleichterungen: {language}",
        Inhabitants = "Einwohner am {date}",
        PostalCodes = "Postleitzahlen",
        Zone = "Polizeizone",
        Merged = "Entstanden aus der Fusion von",
        Derived = "abgeleitet, zu prüfen",
        Credits = "Quellen und Lizenzen",
        LanguageNames = ["Französisch", "Niederländisch", "Deutsch"],
    };

    private static CommuneWords English { get; } = new()
    {
        Province = "Province",
        Arrondissement = "Arrondissement",
        Judicial = "Judicial arrondissement",
        Languages = "Language of the administration",
        Facilities = "facilities: {language}",
        Inhabitants = "Inhabitants on {date}",
        PostalCodes = "Postal codes",
        Zone = "Police zone",
        Merged = "Made by the merger of",
        Derived = "derived, to be checked",
        Credits = "Sources and licences",
        LanguageNames = ["French", "Dutch", "German"],
    };

    public static CommuneWords Of(Language language) => language switch
    {
        Language.French => French,
        Language.Dutch => Dutch,
        Language.German => German,
        Language.English => English,
    };
}
