namespace VifRecommender.Web.Communes;

/// <summary>The words of the list of communes, in Dutch.</summary>
internal static class DutchCommunesText
{
    public static readonly CommunesText Words = new()
    {
        Lead =
            "Beschrijf uw gemeente, lees welke goede praktijken tegen intrafamiliaal geweld eerst te overwegen zijn en waarom, en volg op "
            + "wat beslist werd.",
        Commune = "Gemeente",
        NoCommunes = "Nog geen gemeenten.",
        NoProfileYet = "Deze gemeente heeft nog geen profiel.",
        ReadOnly = "U kunt deze pagina lezen, maar niet wijzigen.",
        FillProfile = "Profiel invullen",
        VersionNumber = "versie {n}",
        ReadAdvice = "Advies lezen",
        New = "Nieuwe gemeente",
        Add = "Gemeente toevoegen",
        Exists = "Er bestaat al een gemeente met deze NIS-code.",
        NotYours =
            "Met uw account kunt u deze gemeente niet toevoegen. Is ze de uwe, dan is het nuttig de NIS-code na te kijken en daarna "
            + "contact op te nemen met wie deze dienst beheert.",
        PlacedByOperator = "Wie deze dienst beheert, bepaalt welke gemeenten hier staan en tot welke zone ze behoren.",
        Samples = "Voorbeelden",
        SamplesLead = "Tien gemeenten, beschreven op basis van openbare bronnen; wat verondersteld is, staat erbij.",
        Sample = "Voorbeeldgemeente",
        OpenSample = "Voorbeeld openen",
        PoliceZone = "Politiezone",
        ZoneHint = "Gemeenten van dezelfde zone zien samen wat ze beter delen.",
        Find = "Uw gemeente vinden",
        FindHint = "Naam, postcode of NIS-code, bijvoorbeeld Genk of 3600",
        Search = "Zoeken",
        Found = "Gevonden gemeenten",
        NothingFound = "Er is geen gemeente met die naam gevonden. Een andere schrijfwijze, de postcode of de NIS-code kan helpen.",
        OpenPublic = "Beginnen met {commune}",
        PublicLead = "Wat openbaar is, is vooraf ingevuld, met de bronnen; de rest blijft onbekend tot u antwoordt.",
        Province = "Provincie",
        Judicial = "Gerechtelijk arrondissement",
        InhabitantsOn = "Inwoners op {date}",
        MergedFrom = "Ontstaan uit de fusie van",
    };
}
