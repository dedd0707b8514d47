using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Web.Fields;

namespace VifRecommender.Web.Texts;

/// <summary>The words of the pages in Dutch of Belgium.</summary>
internal static class DutchText
{
    public static readonly PageText Words = new()
    {
        Faults = new FaultText
        {
            Numbers = new Explanation.NumberFormat(Language.Dutch),
            Needed = "Hier is een antwoord nodig.",
            WholeNumberNeeded = "Hier wordt een geheel getal verwacht, in cijfers.",
            NumberNeeded = "Hier wordt een getal verwacht, in cijfers.",
            NumberAmbiguous = "“{typed}” kan {low} of {high} betekenen: schrijf {low} of {high}.",
            OutOfRange = "Hier wordt een getal van {from} tot {to} verwacht.",
            WholeOutOfRange = "Hier wordt een geheel getal van {from} tot {to} verwacht.",
            ChooseOne = "Kies een van de voorgestelde antwoorden.",
            NisFormat = "Een NIS-code telt vijf cijfers, bijvoorbeeld 62122.",
            DateFormat = "Hier wordt een datum verwacht, jaar-maand-dag, bijvoorbeeld 2027-06-30.",
            TooLong = "Deze tekst telt meer dan {most} tekens: kort hem in.",
            OneLine = "Deze tekst bevat een onzichtbaar teken, zoals een tab: schrijf hem opnieuw op één regel.",
            NotInCatalogue = "De huidige catalogus kent dit element niet: bij de volgende opslag valt het weg.",
            Twice = "Hetzelfde antwoord staat er twee keer: bij de volgende opslag telt het één keer.",
            TooLarge =
                "Het formulier bevat meer dan een profiel kan bevatten: kort de teksten in, eerst de bronnen en de veronderstellingen.",
            Unreadable =
                "Dit antwoord kan niet gelezen worden: kies of schrijf het opnieuw. Verandert er niets, dan kan wie deze dienst beheert u "
                + "helpen, met de code {id}.",
            ReasonNeeded = "Geef de reden: ze helpt de volgende gemeenteraad.",
        },
        Colon = ":",
        PercentSign = "%",
        Levels = [.. Enum.GetValues<MaturityDimension>().Select(dimension => MaturityLevels.Sentences(dimension, Language.Dutch))],
        AdministrationLanguages = ["Frans", "Nederlands", "Duits"],
        Regions = ["Vlaanderen", "Wallonië", "Brussel"],
        PartnershipKinds = ["Politiezone", "Groep gemeenten (intergemeentelijke samenwerking)",
            "Referentieregio, eerstelijnszone of ander bovenlokaal verband"],
        HeldBy = ["Ja, in de gemeente", "Ja, bij de zone", "Ja, bij de regio of de provincie"],
        LevelNames = ["1, geïsoleerd", "2, aangewezen", "3, verbonden", "4, gecoördineerd", "5, geïntegreerd"],
        Decisions = ["We gaan ermee aan de slag", "We zijn begonnen", "Ze is al aanwezig", "Niet voor ons", "Beslissing intrekken"],
        DecidedWords = ["Gepland", "Lopend", "Aanwezig", "Terzijde gelegd", "Beslissing ingetrokken"],

        // Frame
        SiteName = "Goede praktijken voor uw gemeente",
        SkipToContent = "Naar de inhoud",
        HelpLines = "Hulplijnen",
        InDanger = "In gevaar:",
        AllHelpLines = "Alle hulplijnen",
        QuickExit = "Snel weg",
        ExitAddress = "https://www.meteo.be/nl",
        LanguageChoice = "Taal",
        SignOut = "Afmelden",
        DemoBanner = "Demonstratie: zonder accounts, alleen op deze computer. Niet bedoeld voor echte beslissingen.",
        Decides = "De gemeente beslist. Dit advies ordent en legt uit; het schrijft niets voor.",
        NothingPersonal =
            "Een profiel beschrijft een gemeente. Informatie over een slachtoffer, een gezin of een individuele situatie hoort hier niet "
            + "thuis.",
        CatalogueVersion = "Catalogus {version}",
        Contents = "Op deze pagina",
        Required = "verplicht",
        FaultLabel = "Te verbeteren:",
        FaultsFound = "Wat nog te verbeteren is",
        NothingLost = "Er is niets verloren: alles wat ingevuld werd, staat nog in het formulier.",
        NotFoundTitle = "Pagina niet gevonden",
        NotFoundText = "Deze pagina bestaat niet, of ze is niet toegankelijk met uw account.",
        ErrorTitle = "Deze pagina kan niet worden getoond",
        ErrorText =
            "Er ging iets mis aan onze kant; dat is genoteerd. Wat eerder opgeslagen was, blijft bewaard. U kunt het zo dadelijk opnieuw "
            + "proberen.",
        ForbiddenTitle = "Dit kunt u niet wijzigen",
        ForbiddenText = "Uw account geeft daar geen recht op. Wie deze toepassing beheert, kan u een andere rol geven.",
        ExpiredTitle = "Het formulier kon niet worden gelezen",
        ExpiredText =
            "Het stond te lang open, of het kwam van elders. Er is niets opgeslagen. U kunt teruggaan, de pagina opnieuw laden en het nog "
            + "eens versturen.",
        TooManyTitle = "Te veel aanvragen",
        TooManyText = "Over een minuut kunt u het opnieuw proberen. De hulplijnen hierboven blijven bereikbaar.",
        NotThisWayTitle = "Dit adres kan zo niet worden geopend",
        NotThisWayText =
            "Het aanvaardt dit soort aanvraag niet: vaak is het het adres van een formulier. U kunt teruggaan naar de startpagina en de "
            + "pagina daar terugvinden.",
        TooLargeTitle = "Dit is te groot",
        TooLargeText =
            "Wat verstuurd werd, is groter dan deze toepassing aanvaardt. Er is niets opgeslagen. U kunt teruggaan, de teksten inkorten of "
            + "een kleiner bestand kiezen, en het nog eens versturen.",
        MemoryAwayTitle = "De gegevens zijn nu niet bereikbaar",
        MemoryAwayText =
            "Ze kunnen niet worden gelezen of geschreven; dat is genoteerd. Wat net verstuurd werd, is niet opgeslagen. U kunt het later "
            + "opnieuw proberen, of de beheerder van deze toepassing verwittigen.",
        DemoClosedTitle = "Deze demonstratie is gesloten",
        DemoClosedText =
            "Ze heeft geen accounts en antwoordt alleen de computer waarop ze draait. De beheerder kan de accounts inschakelen.",
        DemoBehindProxyText =
            "Ze heeft geen accounts, en een tussenliggende server geeft haar aanvragen van anderen door: daarom antwoordt ze niemand. De "
            + "beheerder kan de accounts inschakelen.",
        OtherHostTitle = "Deze toepassing heeft een andere naam",
        OtherHostText =
            "Het gebruikte adres bevat een naam die deze toepassing niet kent. De beheerder kan die naam toevoegen aan de toegelaten namen.",
        RoadmapImpossible =
            "De computer waarop deze toepassing draait, kan geen stappenplan berekenen. De beheerder vindt de reden op /health/ready.",
        TooLongTitle = "Het antwoord duurde te lang",
        TooLongText =
            "De berekening is gestopt, zodat de andere pagina’s bereikbaar blijven. Er is niets verloren; u kunt het zo dadelijk opnieuw "
            + "proberen.",
        Additions = "Lokale aanvullingen",
        AdditionsOf = "Lokale aanvullingen van {commune}",
        AdditionsLead =
            "Eigen praktijken en regels, naast de ingebouwde catalogus: een bestand in het formaat van een aanvulling (overlay). Ze worden "
            + "als de uwe getoond, en geen enkele veiligheidsregel kan erdoor worden weggenomen.",
        AdditionsNow = "Nu in gebruik",
        AdditionsNone = "Geen: het advies steunt alleen op de ingebouwde catalogus.",
        AdditionsCount = "{name}: toegevoegde praktijken: {practices}; toegevoegde regels: {rules}.",
        AdditionsUsed = "Dit advies gebruikt ook de lokale aanvullingen {name}.",
        AdditionsNotUsed = "De opgeslagen lokale aanvullingen passen niet meer bij de catalogus; het advies doet het zonder.",
        AdditionsUpload = "Toevoegen of vervangen",
        AdditionsFile = "Bestand met aanvullingen",
        AdditionsFileHint = "Een JSON-bestand van hoogstens {kib} KiB; het vervangt het vorige, dat in de geschiedenis blijft.",
        AdditionsFileNeeded = "Er is nog geen bestand gekozen.",
        AdditionsSend = "Nakijken en opslaan",
        AdditionsRemove = "Zonder aanvullingen verdergaan",
        AdditionsSaved = "Opgeslagen. Het advies houdt er vanaf nu rekening mee.",
        AdditionsConflict =
            "{author} heeft op {date} andere aanvullingen opgeslagen, terwijl deze pagina openstond. Van u is niets opgeslagen: u kunt "
            + "eerst die van {author} bekijken en de uwe daarna opnieuw versturen.",
        AdditionsRefused = "Dit bestand wordt niet aanvaard; er is niets gewijzigd.",
        AdditionsTooLarge =
            "Er mogen hoogstens {practices} praktijken, {rules} regels en {others} elementen van elke andere soort meer zijn dan in de "
            + "ingebouwde catalogus, {thresholds} verschillende drempels voor eenzelfde cijfer, en id’s van {id} tekens.",
        AdditionsFaults = "Wat te verbeteren is, in de woorden van de software (Engels):",
        LineNumber = "Regel {n}",
        ToStart = "Naar de lijst van gemeenten",
        ReadOnly = "U kunt deze pagina lezen, maar niet wijzigen.",
        AndMore = "en nog {n}",
        Unknown = "onbekend",
        DontKnow = "Ik weet het niet",
        Yes = "Ja",
        No = "Nee",

        // First page
        HomeLead =
            "Beschrijf uw gemeente, lees welke goede praktijken tegen intrafamiliaal geweld eerst te overwegen zijn en waarom, en volg op "
            + "wat beslist werd.",
        Communes = "Gemeenten",
        Commune = "Gemeente",
        NoCommunes = "Nog geen gemeenten.",
        Zone = "Zone",
        FillProfile = "Profiel invullen",
        VersionNumber = "versie {n}",
        ReadAdvice = "Advies lezen",
        NewCommune = "Nieuwe gemeente",
        AddCommune = "Gemeente toevoegen",
        CommuneExists = "Er bestaat al een gemeente met deze NIS-code.",
        NotYours =
            "Met uw account kunt u deze gemeente niet toevoegen. Is ze de uwe, dan is het nuttig de NIS-code na te kijken en daarna "
            + "contact op te nemen met wie deze dienst beheert.",
        PlacedByOperator = "Wie deze dienst beheert, bepaalt welke gemeenten hier staan en tot welke zone ze behoren.",
        Samples = "Voorbeelden",
        SamplesLead = "Tien gemeenten, beschreven op basis van openbare bronnen; wat verondersteld is, staat erbij.",
        Sample = "Voorbeeldgemeente",
        OpenSample = "Voorbeeld openen",

        // Names of the pages of a commune
        Profile = "Profiel",
        Advice = "Advies",
        Roadmap = "Stappenplan",
        FollowUp = "Opvolging",
        Compare = "Vergelijking",
        Data = "Gegevens",
        NoProfileYet = "Deze gemeente heeft nog geen profiel.",
        ProfileUnreadable =
            "Het laatste profiel stemt niet meer overeen met de huidige catalogus en kan niet gelezen worden. Het blijft bewaard; een "
            + "nieuw profiel kan opgeslagen worden.",
        KeptTitle = "Antwoorden over wat niet meer in de catalogus staat",
        KeptLead =
            "Ze horen bij aanvullingen die intussen zijn weggehaald. Ze blijven opgeslagen, veranderen niets aan het advies en tellen weer "
            + "mee als de aanvullingen terugkomen.",
        KeptForget = "Antwoorden die niet meer bewaard hoeven te worden",

        // Profile
        ProfileOf = "Profiel: {commune}",
        ProfileLead =
            "Alleen de naam en het aantal inwoners zijn nodig. “Ik weet het niet” is een goed antwoord: het advies toont daarna welke "
            + "vraag het meest telt.",
        SavedBy = "Versie {n}, opgeslagen op {date} door {author}",
        SaveProfile = "Opslaan en het advies lezen",
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
        SignalsLead = "Lokale feiten waarmee een goed advies rekening houdt.",
        SectionStructures = "Regionale structuren",
        StructuresLead = "Waar een structuur de gemeente bestrijkt, is aansluiten beter dan zelf iets oprichten.",
        KnownAs = "Lokaal: {names}",
        SectionPractices = "Goede praktijken die al beslist of gewenst zijn",
        PracticesLead = "Te openen per domein. Wat de gemeente al doet, wordt niet meer aanbevolen; op elke wens antwoordt het advies.",
        Wished = "Gewenst",
        Wishes = "Gewenste praktijken",
        StatusUnknown = "Niet opgegeven",
        StatusInPlace = "Aanwezig",
        StatusInProgress = "Lopend",
        StatusPlanned = "Gepland",
        StatusDismissed = "Terzijde gelegd",
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
        StructurePresent = "Aanwezig",
        StructureAnnounced = "Aangekondigd",
        StructureAbsent = "Afwezig",
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

        // Advice
        AdviceFor = "Advies voor {commune}",
        CouncilNote = "Nota aan de gemeenteraad",
        NoteForPrint = "Nota aan het college, om af te drukken",
        NoteForWord = "Nota aan het college, als Word-bestand",
        NoteFoot =
            "Opgesteld volgens gepubliceerde regels, op basis van het profiel van de gemeente. Kosten, personeel en termijnen zijn "
            + "ramingen, tenzij een bron genoemd wordt. De meeste prioriteiten zijn een professioneel oordeel.",
        Inhabitants = "{n} inwoners",
        ProfileVersion = "profiel, versie {n}",
        NextQuestion = "De vraag die nu het meest telt",
        SendAnswer = "Antwoorden en zien wat verschuift",
        NextOne = "Naar de volgende",
        AnswerConflict =
            "{author} heeft op {date} een versie opgeslagen, vóór uw antwoord. Het advies hieronder houdt daar rekening mee. Uw antwoord "
            + "staat er nog: verstuur het opnieuw als het nog klopt.",
        WhatMoved = "Wat er verschoven is",
        NothingMoved = "Geen enkele praktijk veranderde van plaats.",
        Came = "Voortaan te overwegen",
        Left = "Nu niet meer te overwegen",
        Rose = "Hoger in de lijst",
        Fell = "Lager in de lijst",
        MovedElsewhere = "Andere wisselingen van lijst",
        PlaceNow = "rang {n}",
        PlaceLater = "later, fase {n}",
        PlaceNotAdvised = "hier niet aangeraden",
        PlaceInPlace = "aanwezig of lopend",
        Findings = "Vaststellingen",
        Coverage = "Dekking per domein",
        CoverageTable = "Aantal praktijken per domein",
        Domain = "Domein",
        CountInPlace = "Aanwezig",
        CountNow = "Nu",
        CountLater = "Later",
        CountNotAdvised = "Niet aangeraden",
        Now = "Om te beginnen",
        NothingFirst = "Niets hoeft nu eerst.",
        NothingNow = "Er is nu niets nieuws te overwegen.",
        Possible = "Mogelijk, niet dringend",
        PossibleList = "De lijst bekijken ({n})",
        Later = "Later",
        Wave = "Fase",
        NotAdvised = "Hier niet aangeraden",
        InPlace = "Aanwezig of lopend",
        Safety = "Veiligheid",
        Why = "Waarom",
        ComesFirst = "Wat eerst komt",
        Means = "Middelen",
        Evidence = "Wat er bekend is",
        ReadAndDecide = "Verder lezen en beslissen",
        ReadMore = "Verder lezen",

        // Practice
        BackToAdvice = "Terug naar het advies",
        WhereItStands = "Plaats in het advies",
        WhatItTakes = "Wat ze vraagt en oplevert",
        Audience = "Voor wie",
        Delivers = "Levert op",
        Unlocks = "Maakt mogelijk",
        Lighter = "Intussen een lichtere vorm",
        Indicators = "Indicatoren",
        WhereFrom = "Waar dit vandaan komt",
        AllJudgement = "Professioneel oordeel, zonder bron.",
        PartlySourced = "Deels uit de genoemde bronnen; de rest is een professioneel oordeel.",
        Judgement = "professioneel oordeel",
        Sourced = "uit een bron",
        Points = "Punten in detail",
        Sources = "Bronnen",
        YourDecision = "Beslissing van de gemeente",
        DecisionQuestion = "Wat beslist de gemeente?",
        NoDecision = "Nog niet beslist",
        DecisionReason = "Reden of opmerking",
        DecisionReasonHint = "Nodig bij “Niet voor ons”. Niets over een persoon of een gezin.",
        DecisionUntil = "Niet voor ons tot",
        DecisionUntilHint = "Na deze datum wordt de vraag opnieuw gesteld.",
        DecisionProgress = "Voortgang, in procent",
        DecisionProgressHint = "Voor wat begonnen is: van 0 tot 100",
        SaveDecision = "Beslissing opslaan",
        DecisionSaved = "De beslissing is opgeslagen. Het advies houdt er rekening mee.",
        DecisionConflict =
            "{author} heeft op {date} over deze praktijk beslist, voordat u opsloeg. Uw invoer staat er nog: sla ze opnieuw op als ze nog "
            + "klopt.",
        DecisionHistory = "Wat beslist werd",
        UntilDate = "tot {date}",

        // Roadmap
        RoadmapFor = "Stappenplan voor {commune}",
        RoadmapLead = "Wat er begint en wanneer, zonder budget of personeel ooit te overschrijden, en niets vóór wat eerst moet komen.",
        Quarters = "Aantal kwartalen",
        PlanNow = "Plannen",
        RoadmapNeedsMeans = "Geef budget en personeel op: het stappenplan houdt zich daaraan. Ze kunnen ook in het profiel staan.",
        WhatWhen = "Wat en wanneer",
        GanttSetUp = "opstart",
        GanttRuns = "loopt",
        GanttInProgress = "al lopend",
        GanttTable = "Hetzelfde als tabel",
        Practice = "Praktijk",
        Starts = "Start",
        Runs = "Loopt vanaf",
        OneOff = "Bij de start",
        Yearly = "Per jaar",
        SetUpFte = "VTE bij de start",
        RunningFte = "VTE daarna",
        QuarterTakes = "Wat elk kwartaal vraagt",
        Quarter = "Kwartaal",
        Budget = "Budget",
        Fte = "VTE",
        NewStarts = "Nieuw gestart",
        LeftOut = "Niet opgenomen",
        LeftOutList = "Wat er niet in past, en wat het erin zou brengen",
        RoadmapEstimates =
            "Midden van de ramingen uit de catalogus, voor het deel van de gemeente; één VTE staat voor 55 werkdagen per kwartaal.",

        // Comparison
        CompareLead =
            "Wat verschoven is tussen twee versies van het profiel, en door welke regel en welk gegeven. Elke versie telt met wat toen "
            + "beslist was.",
        OneVersionOnly =
            "Er zijn nog geen twee versies om te vergelijken. Elke keer dat het profiel opgeslagen of een vraag beantwoord wordt, komt er "
            + "een bij.",
        FromVersion = "Van versie",
        ToVersion = "Naar versie",
        CompareThese = "Vergelijken",
        VersionOf = "Versie {n}, {date}, {author}",
        VersionMissing = "Deze versie bestaat niet, of ze stemt niet meer overeen met de huidige catalogus.",

        // Follow-up
        FollowUpOf = "Opvolging: {commune}",
        FollowUpLead = "Wat de gemeente besliste, en hoever ze daarmee staat.",
        NothingDecided = "Er is nog niets beslist.",
        AskAgain = "De datum van {date} is voorbij: de vraag rijst opnieuw.",
        ToDecide = "Te beslissen",
        ToDecideLead = "De eerste praktijken van het advies waarover nog niets beslist is.",

        // Data
        DataOf = "Gegevens: {commune}",
        DataLead =
            "Alles wat over de gemeente bewaard wordt: de versies van het profiel, de geadviseerde rangen, de beslissingen, en wie ze "
            + "opsloeg.",
        KeptVersions = "Versies van het profiel",
        Export = "Exporteren",
        ExportLead = "Een JSON-bestand met alles wat bewaard wordt.",
        ExportNow = "Downloaden",
        Delete = "Verwijderen",
        DeleteLead = "Verwijdert voorgoed de gemeente en alles wat over haar bewaard wordt. Het is nuttig om eerst te exporteren.",
        DeleteConfirm = "Naam van de gemeente, ter bevestiging",
        DeleteConfirmHint = "Over te nemen naam: {commune}",
        DeleteMismatch = "De naam klopt niet. Deze naam bevestigt het verwijderen: {commune}",
        DeleteNow = "Voorgoed verwijderen",
        Deleted = "Alles wat over {commune} bewaard werd, is verwijderd.",

        // Zone
        PoliceZone = "Politiezone",
        ZoneHint = "Gemeenten van dezelfde zone zien samen wat ze beter delen.",
        ZoneLead = "Wat de gemeenten van de zone beter samen doen, wat de ene aan de andere kan uitlenen, en wat elke gemeente zelf houdt.",
        ZoneTooFew = "Er zijn minstens twee gemeenten met een profiel nodig om te zien wat ze kunnen delen.",
        ZoneMixed =
            "De profielen van deze gemeenten noemen verschillende samenwerkingsverbanden: de naam of de soort is in de profielen te "
            + "verbeteren.",

        // Help
        HelpLead =
            "Deze site adviseert gemeenten en verleent zelf geen hulp. Deze lijnen zijn er wel voor slachtoffers, naasten en getuigen.",
        Emergency = "In onmiddellijk gevaar",
        LinesInYourLanguage = "In uw taal",
        OtherLines = "Andere lijnen",
        SafeBrowsing = "De sporen van dit bezoek",
        SafeBrowsingText =
            "De knop “Snel weg”, of twee keer de Esc-toets, opent meteen een andere pagina. De geschiedenis van de browser bewaart het "
            + "bezoek toch, en een telefoon bewaart de oproepen. Een privévenster laat minder sporen na; het veiligst is een toestel waar "
            + "niemand anders bij kan.",

        // Signing in
        SignIn = "Aanmelden",
        SignInFailed =
            "Aanmelden lukte niet. Het adres of het wachtwoord klopt niet, of er waren te veel pogingen: probeer het over een kwartier "
            + "opnieuw.",
        Email = "E-mailadres",
        Password = "Wachtwoord",
        SignInHelp =
            "Accounts worden aangemaakt door wie deze dienst voor de zone beheert. Afmelden sluit alle sessies van de account, op alle "
            + "toestellen.",
    };
}
