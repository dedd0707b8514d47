namespace VifRecommender.Web.Profiles;

/// <summary>The words of the form for a profile, in Dutch.</summary>
internal static class DutchProfilesText
{
    public static readonly ProfilesText Words = new()
    {
        PartnershipKinds = ["Politiezone", "Groep gemeenten (intergemeentelijke samenwerking)",
            "Referentieregio, eerstelijnszone of ander bovenlokaal verband"],
        HeldBy = ["Ja, in de gemeente", "Ja, bij de zone", "Ja, bij de regio of de provincie"],
        LevelNames = ["1, geïsoleerd", "2, aangewezen", "3, verbonden", "4, gecoördineerd", "5, geïntegreerd"],
        DontKnow = "Ik weet het niet",
        Unreadable =
            "Het laatste profiel stemt niet meer overeen met de huidige catalogus en kan niet gelezen worden. Het blijft bewaard; een "
            + "nieuw profiel kan opgeslagen worden.",
        KeptTitle = "Antwoorden over wat niet meer in de catalogus staat",
        KeptLead =
            "Ze horen bij aanvullingen die intussen zijn weggehaald. Ze blijven opgeslagen, veranderen niets aan het advies en tellen weer "
            + "mee als de aanvullingen terugkomen.",
        KeptForget = "Antwoorden die niet meer bewaard hoeven te worden",
        Title = "Profiel: {commune}",
        Lead =
            "Alleen de naam en het aantal inwoners zijn nodig. “Ik weet het niet” is een goed antwoord: het advies toont daarna welke "
            + "vraag het meest telt.",
        SavedBy = "Versie {n}, opgeslagen op {date} door {author}",
        Save = "Opslaan en het advies lezen",
        SaveOnTop = "Mijn antwoorden daarbovenop opslaan",
        SectionCommune = "De gemeente",
        CommuneName = "Naam van de gemeente",
        Population = "Aantal inwoners",
        PopulationHint = "Bijvoorbeeld 8.290",
        NisCode = "NIS-code",
        NisHint = "Vijf cijfers, bijvoorbeeld 62122",
        RegionLabel = "Gewest",
        LanguagesLabel = "Bestuurstalen van de gemeente",
        LanguagesHint = "Zonder keuze: onbekend.",
        Incidents = "Door de politie geregistreerde feiten van intrafamiliaal geweld in één jaar",
        IncidentsHint = "Een stijging telt nooit tegen de gemeente: meer mensen vonden gehoor.",
        SectionPartnership = "Politiezone of samenwerkingsverband",
        PartnershipKind = "Met wie werkt de gemeente samen?",
        PartnershipName = "Naam van de zone of van het samenwerkingsverband",
        PartnershipCommunes = "Aantal gemeenten, de uwe inbegrepen",
        PartnershipPopulation = "Inwoners van al deze gemeenten samen",
        SectionMaturity = "Hoever het netwerk staat",
        MaturityLead =
            "Zes dimensies, van 1 (geïsoleerd) tot 5 (geïntegreerd). Kies de beschrijving die het best past bij de huidige situatie van de "
            + "gemeente zelf.",
        PartnershipMaturity = "Niveaus van de zone of van het samenwerkingsverband",
        PartnershipMaturityLead =
            "Waar de zone verder staat, telt dat ook voor de gemeente bij coördinatie, mensen en risico; nooit bij contact, aanbod en "
            + "evaluatie.",
        SectionServices = "Voorzieningen",
        ServicesLead = "Een voorziening bij de zone of de regio telt ook: duid aan bij wie ze is.",
        SectionSignals = "Lokale aandachtspunten",
        SectionLocal = "Cijfers en keuzes van uw gemeente",
        SignalsLead = "Lokale feiten waarmee een goed advies rekening houdt.",
        SectionStructures = "Regionale structuren",
        StructuresLead = "Waar een structuur de gemeente bestrijkt, is aansluiten beter dan zelf iets oprichten.",
        KnownAs = "Lokaal: {names}",
        SectionPractices = "Goede praktijken die al beslist of gewenst zijn",
        PracticesLead = "Te openen per domein. Wat de gemeente al doet, wordt niet meer aanbevolen; op elke wens antwoordt het advies.",
        Wished = "Gewenst",
        Wishes = "Gewenste praktijken",
        StatusUnknown = "Niet opgegeven",
        DecisionOutweighs = "De beslissing van {date} gaat voor: {decision}",
        SectionMeans = "Middelen en prioriteiten",
        MeansLead = "Waarover de gemeente beschikt voor nieuwe praktijken. Zonder antwoord: onbekend.",
        StaffFte = "Personeel (voltijdsequivalenten, VTE)",
        StaffHint = "Bijvoorbeeld 0,5",
        BudgetEur = "Budget per jaar, in euro",
        BudgetHint = "Bijvoorbeeld 20.000",
        Focus = "Prioritaire domeinen",
        FocusHint = "Veiligheid gaat altijd voor op prioriteiten.",
        SectionNotes = "Bronnen en veronderstellingen",
        NotesLead = "Ze worden met het profiel bewaard en veranderen het advies niet.",
        NotesSources = "Openbare bronnen",
        NotesAssumptions = "Wat verondersteld is",
        OnePerLine = "Eén per regel",
        ConflictTitle = "Iemand anders heeft intussen opgeslagen",
        ConflictText =
            "{author} heeft op {date} een versie opgeslagen. Er is niets verloren: uw antwoorden staan in het formulier, de andere versie "
            + "blijft bewaard. Opnieuw opslaan zet uw antwoorden daarbovenop.",
        ConflictSame = "Beide versies zeggen hetzelfde.",
        Statement = "Gegeven",
        Theirs = "Intussen opgeslagen",
        Yours = "Uw invoer",
        Reason = "reden",
        Until = "einddatum",
    };
}
