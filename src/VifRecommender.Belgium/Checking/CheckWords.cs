using VifRecommender.Profiles;

namespace VifRecommender.Belgium.Checking;

/// <summary>The words of the check of a profile against the directory, in one language.</summary>
internal sealed record CheckWords
{
    public required string Zone { get; init; }

    public required string[] Regions { get; init; }

    public required string[] Languages { get; init; }

    /// <summary>{code}.</summary>
    public required string NoCode { get; init; }

    /// <summary>{code}, {area}.</summary>
    public required string Area { get; init; }

    /// <summary>What the code of the whole country is called.</summary>
    public required string Country { get; init; }

    /// <summary>{code}, {former}, {name}, {new}.</summary>
    public required string Merged { get; init; }

    /// <summary>{name}, {code}.</summary>
    public required string Right { get; init; }

    /// <summary>{code}, {name}, {region}, {stated}.</summary>
    public required string Region { get; init; }

    /// <summary>{name}, {n}, {date}, {stated}.</summary>
    public required string Population { get; init; }

    /// <summary>{name}, {languages}, {stated}.</summary>
    public required string LanguagesDiffer { get; init; }

    /// <summary>{code}, {name}, {stated}, {other}.</summary>
    public required string Name { get; init; }

    /// <summary>{name}, {zone}, {stated}.</summary>
    public required string OtherZone { get; init; }

    private static CheckWords French { get; } = new()
    {
        Zone = "zone de police",
        Regions = ["Flandre", "Wallonie", "Bruxelles"],
        Languages = ["français", "néerlandais", "allemand"],
        NoCode = "Le code INS {code} n’est celui d’aucune commune de Belgique.",
        Area = "Le code INS {code} n’est pas celui d’une commune\u202F: il désigne {area}.",
        Country = "la Belgique ou d’une région",
        Merged = "Le code INS {code} était attribué à {former} avant les fusions de 2025\u202F: c’est aujourd’hui {name}, code {new}.",
        Right = "{name} a le code {code}.",
        Region =
            "Le code INS {code} est attribué à {name}, en région {region}\u202F; le profil dit {stated}. La région décide de certaines "
            + "règles.",
        Population = "{name} compte {n} habitants au {date}\u202F; le profil dit {stated}.",
        LanguagesDiffer = "Langue de l’administration à {name}\u202F: {languages}\u202F; le profil dit {stated}.",
        Name = "Le code INS {code} est attribué à {name}\u202F; {stated} a le code {other}.",
        OtherZone = "{name} fait partie de la zone de police {zone}\u202F; le profil nomme {stated}.",
    };

    private static CheckWords Dutch { get; } = new()
    {
        Zone = "politiezone",
        Regions = ["Vlaanderen", "Wallonië", "Brussel"],
        Languages = ["Frans", "Nederlands", "Duits"],
        NoCode = "De NIS-code {code} is van geen enkele Belgische gemeente.",
        Area = "De NIS-code {code} is geen code van een gemeente: het is die van {area}.",
        Country = "België of een gewest",
        Merged = "De NIS-code {code} was die van {former} vóór de fusies van 2025: dat is nu {name}, code {new}.",
        Right = "{name} heeft code {code}.",
        Region = "De NIS-code {code} is die van {name}, in {region}; het profiel zegt {stated}. Het gewest bepaalt sommige regels.",
        Population = "{name} telt {n} inwoners op {date}; het profiel zegt {stated}.",
        LanguagesDiffer = "Bestuurstaal van {name}: {languages}; het profiel zegt {stated}.",
        Name = "De NIS-code {code} is die van {name}; {stated} heeft code {other}.",
        OtherZone = "{name} hoort bij de politiezone {zone}; het profiel noemt {stated}.",
    };

    private static CheckWords German { get; } = new()
    {
        Zone = "Polizeizone",
        Regions = ["Flandern", "Wallonie", "Brüssel"],
        Languages = ["Französisch", "Niederländisch", "Deutsch"],
        NoCode = "Den NIS-Code {code} hat keine Gemeinde Belgiens.",
        Area = "Der NIS-Code {code} ist nicht der einer Gemeinde, sondern der von {area}.",
        Country = "Belgien oder einer Region",
        Merged = "Der NIS-Code {code} war bis zu den Fusionen von 2025 der von {former}: Das ist heute {name}, Code {new}.",
        Right = "{name} hat den Code {code}.",
        Region = "Der NIS-Code {code} ist der von {name}, Region {region}; das Profil nennt {stated}. Von der Region hängen Regeln ab.",
        Population = "{name} zählt {n} Einwohner am {date}; das Profil nennt {stated}.",
        LanguagesDiffer = "Verwaltungssprache von {name}: {languages}; das Profil nennt {stated}.",
        Name = "Der NIS-Code {code} ist der von {name}; {stated} hat den Code {other}.",
        OtherZone = "{name} gehört zur Polizeizone {zone}; das Profil nennt {stated}.",
    };

    private static CheckWords English { get; } = new()
    {
        Zone = "police zone",
        Regions = ["Flanders", "Wallonia", "Brussels"],
        Languages = ["French", "Dutch", "German"],
        NoCode = "The NIS code {code} is that of no commune of Belgium.",
        Area = "The NIS code {code} is not that of a commune: it is that of {area}.",
        Country = "Belgium or a region",
        Merged = "The NIS code {code} was that of {former} until the mergers of 2025: it is {name} today, code {new}.",
        Right = "{name} has the code {code}.",
        Region = "The NIS code {code} is that of {name}, in {region}; the profile says {stated}. Some rules hang on the region.",
        Population = "{name} has {n} inhabitants on {date}; the profile says {stated}.",
        LanguagesDiffer = "Language of the administration of {name}: {languages}; the profile says {stated}.",
        Name = "The NIS code {code} is that of {name}; {stated} has the code {other}.",
        OtherZone = "{name} is in the police zone {zone}; the profile names {stated}.",
    };

    public static CheckWords Of(Language language) => language switch
    {
        Language.French => French,
        Language.Dutch => Dutch,
        Language.German => German,
        Language.English => English,
    };
}
