using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Web.Fields;

namespace VifRecommender.Web.Texts;

/// <summary>The words of the pages in English.</summary>
internal static class EnglishText
{
    public static readonly PageText Words = new()
    {
        Faults = new FaultText
        {
            Numbers = new Explanation.NumberFormat(Language.English),
            Needed = "An answer is needed here.",
            WholeNumberNeeded = "A whole number is expected here, in digits.",
            NumberNeeded = "A number is expected here, in digits.",
            NumberAmbiguous = "‘{typed}’ can be read as {low} or as {high}: write {low} or {high}.",
            OutOfRange = "A number from {from} to {to} is expected here.",
            WholeOutOfRange = "A whole number from {from} to {to} is expected here.",
            ChooseOne = "Choose one of the answers that are offered.",
            NisFormat = "A NIS code has five digits, for example 62122.",
            DateFormat = "A date is expected here, year-month-day, for example 2027-06-30.",
            TooLong = "This text has more than {most} characters: shorten it.",
            OneLine = "This text holds an invisible character, such as a tab: write it anew on one line.",
            NotInCatalogue = "Today’s catalogue does not know this: it is left out when the form is saved again.",
            Twice = "The same answer stands here twice: it counts once when the form is saved again.",
            TooLarge = "The form holds more than a profile can hold: shorten the texts, sources and assumptions first.",
            Unreadable =
                "This answer cannot be read: choose or write it again. If nothing changes, whoever runs this service can help, with the "
                + "code {id}.",
            ReasonNeeded = "Say why: it helps the next municipal council.",
        },
        Colon = ":",
        PercentSign = "%",
        Levels = [.. Enum.GetValues<MaturityDimension>().Select(dimension => MaturityLevels.Sentences(dimension, Language.English))],
        AdministrationLanguages = ["French", "Dutch", "German"],
        Regions = ["Flanders", "Wallonia", "Brussels"],
        PartnershipKinds = ["Police zone", "Group of communes", "Province, welfare region or another supra-local group"],
        HeldBy = ["Yes, in the commune", "Yes, held by the zone", "Yes, held by the region or province"],
        LevelNames = ["1, isolated", "2, named", "3, connected", "4, coordinated", "5, integrated"],
        Decisions = ["We shall carry it out", "We have begun", "It is in place", "Not for us", "Withdraw the decision"],
        DecidedWords = ["Planned", "In progress", "In place", "Set aside", "Decision withdrawn"],

        // Frame
        SiteName = "Good practices for your commune",
        SkipToContent = "Skip to content",
        HelpLines = "Helplines",
        InDanger = "In danger:",
        AllHelpLines = "All helplines",
        QuickExit = "Leave quickly",
        ExitAddress = "https://www.meteo.be/en",
        LanguageChoice = "Language",
        SignOut = "Sign out",
        DemoBanner = "Demonstration: no accounts, on this computer only. Not for real decisions.",
        Decides = "The commune decides. This advice sorts and explains; it does not prescribe.",
        NothingPersonal = "A profile describes a commune. Nothing about a victim, a family or a single situation belongs here.",
        CatalogueVersion = "Catalogue {version}",
        Contents = "On this page",
        Required = "required",
        FaultLabel = "To correct:",
        FaultsFound = "What still needs correcting",
        NothingLost = "Nothing is lost: everything you typed is still in the form.",
        NotFoundTitle = "Page not found",
        NotFoundText = "There is no such page, or it is not open to your account.",
        ErrorTitle = "This page cannot be shown",
        ErrorText =
            "Something went wrong on our side; it has been written down. What was saved before is kept. You can try again in a moment.",
        ForbiddenTitle = "This is not yours to change",
        ForbiddenText = "Your account may not do this. Who runs this host can give you another role.",
        ExpiredTitle = "The form could not be read",
        ExpiredText =
            "It was open for too long, or came from elsewhere. Nothing was saved. You can go back, load the page again and send it once "
            + "more.",
        TooManyTitle = "Too many requests",
        TooManyText = "In a minute you can try again. The helplines above stay reachable.",
        NotThisWayTitle = "This address is not opened this way",
        NotThisWayText =
            "It does not take this kind of request: often it is the address of a form. You can go back to the start and find the page "
            + "there.",
        TooLargeTitle = "This is too large",
        TooLargeText =
            "What was sent is larger than this host takes. Nothing was saved. You can go back, shorten the texts or choose a smaller file, "
            + "and send it once more.",
        MemoryAwayTitle = "The data cannot be reached at the moment",
        MemoryAwayText =
            "They can be neither read nor written; that has been noted. What was sent just now is not saved. You can try again later, or "
            + "tell whoever runs this service.",
        DemoClosedTitle = "This demonstration is closed",
        DemoClosedText = "It has no accounts and answers only the computer on which it runs. Whoever runs it can switch the accounts on.",
        DemoBehindProxyText =
            "It has no accounts, and a server in between hands it the requests of others: so it answers nobody. Whoever runs it can switch "
            + "the accounts on.",
        OtherHostTitle = "This service has another name",
        OtherHostText = "The address holds a name that this service does not know. Whoever runs it can add it to the allowed names.",
        RoadmapImpossible =
            "The computer on which this service runs cannot compute a roadmap. Whoever runs it finds the reason at /health/ready.",
        TooLongTitle = "The answer took too long",
        TooLongText = "The search was ended so that the other pages stay reachable. Nothing is lost; you can try again in a moment.",
        Additions = "Local additions",
        AdditionsOf = "Local additions of {commune}",
        AdditionsLead =
            "Practices and rules of your own, beside the built-in catalogue: a file in the format of an overlay. They are shown as yours, "
            + "and no safety rule can be taken away by them.",
        AdditionsNow = "In use now",
        AdditionsNone = "None: the advice uses the built-in catalogue alone.",
        AdditionsCount = "{name}: practices added: {practices}; rules added: {rules}.",
        AdditionsUsed = "This advice also uses the local additions {name}.",
        AdditionsNotUsed = "The local additions that were saved no longer fit the catalogue; the advice does without them.",
        AdditionsUpload = "Add or replace",
        AdditionsFile = "File with additions",
        AdditionsFileHint = "A JSON file of at most {kib} KiB; it replaces the one before, which stays in the history.",
        AdditionsFileNeeded = "No file was chosen yet.",
        AdditionsSend = "Check and save",
        AdditionsRemove = "Do without additions",
        AdditionsSaved = "Saved. The advice uses it from now on.",
        AdditionsConflict =
            "{author} saved other additions on {date}, while this page was open. Nothing of yours was saved: you can look at theirs first "
            + "and send yours again.",
        AdditionsRefused = "This file is not accepted; nothing was changed.",
        AdditionsTooLarge =
            "There may be at most {practices} practices, {rules} rules and {others} elements of every other kind more than in the built-in "
            + "catalogue, {thresholds} different thresholds of one figure, and ids of {id} characters.",
        AdditionsFaults = "What has to be mended, in the words of the software (English):",
        LineNumber = "Line {n}",
        ToStart = "To the list of communes",
        ReadOnly = "You can read this page, but not change it.",
        AndMore = "and {n} more",
        Unknown = "not known",
        DontKnow = "I don’t know",
        Yes = "Yes",
        No = "No",

        // First page
        HomeLead =
            "Describe your commune, read which good practices against intrafamily violence to consider first and why, and follow up what "
            + "was decided.",
        Communes = "Communes",
        Commune = "Commune",
        NoCommunes = "No commune yet.",
        Zone = "Zone",
        FillProfile = "Fill in the profile",
        VersionNumber = "version {n}",
        ReadAdvice = "Read the advice",
        NewCommune = "New commune",
        AddCommune = "Add the commune",
        CommuneExists = "There is already a commune with this NIS code.",
        NotYours =
            "Your account may not add this commune. If it is yours, it helps to check the NIS code, and then to ask who runs this service.",
        PlacedByOperator = "Who runs this service says which communes there are here, and to which zone they belong.",
        Samples = "Samples",
        SamplesLead = "Ten communes, described from public sources; what is assumed is said there.",
        Sample = "Sample commune",
        OpenSample = "Open the sample",

        // Names of the pages of a commune
        Profile = "Profile",
        Advice = "Advice",
        Roadmap = "Roadmap",
        FollowUp = "Follow-up",
        Compare = "Comparison",
        Data = "Data",
        NoProfileYet = "This commune has no profile yet.",
        ProfileUnreadable = "The last profile no longer fits today’s catalogue and cannot be read. It is kept; a new profile can be saved.",
        KeptTitle = "Answers on what is no longer in the catalogue",
        KeptLead =
            "They belong to additions that were taken away since. They stay saved, change nothing in the advice, and count again if the "
            + "additions come back.",
        KeptForget = "Answers that need not be kept",

        // Profile
        ProfileOf = "Profile: {commune}",
        ProfileLead =
            "Only the name and the number of inhabitants are needed. ‘I don’t know’ is a good answer: the advice then shows which question "
            + "matters most.",
        SavedBy = "Version {n}, saved on {date} by {author}",
        SaveProfile = "Save and read the advice",
        SaveOnTop = "Save my answers on top",
        SectionCommune = "The commune",
        CommuneName = "Name of the commune",
        Population = "Inhabitants",
        PopulationHint = "For example 8,290",
        NisCode = "NIS code",
        NisHint = "Five digits, for example 62122",
        RegionLabel = "Region",
        LanguagesLabel = "Languages of the administration",
        LanguagesHint = "Nothing chosen: not known.",
        Incidents = "Reports of intrafamily violence recorded by the police in a year",
        IncidentsHint = "A rise never counts against the commune: more people were heard.",
        SectionPartnership = "Police zone or partnership",
        PartnershipKind = "With whom does the commune act?",
        PartnershipName = "Name of the zone or partnership",
        PartnershipCommunes = "Number of communes, yours included",
        PartnershipPopulation = "Inhabitants of all these communes together",
        SectionMaturity = "How far the network is",
        MaturityLead =
            "Six dimensions, from 1 (isolated) to 5 (integrated). Choose the description that is closest to how the commune itself stands "
            + "today.",
        PartnershipMaturity = "Levels of the zone or partnership",
        PartnershipMaturityLead =
            "Where the zone is further on, this counts for the commune too in coordination, people and risk; never in contact, offer and "
            + "evaluation.",
        SectionServices = "Services and foundations",
        ServicesLead = "A service that the zone or the region holds counts too: say who holds it.",
        SectionSignals = "Local facts",
        SignalsLead = "Local facts that good advice takes into account.",
        SectionStructures = "Regional structures",
        StructuresLead = "Where a structure covers the commune, joining it is better than building one.",
        KnownAs = "Locally: {names}",
        SectionPractices = "Practices already decided or wished for",
        PracticesLead =
            "Open them by domain. What the commune does already is not recommended again; every wish is answered in the advice.",
        Wished = "Wished for",
        Wishes = "Practices wished for",
        StatusUnknown = "Not stated",
        StatusInPlace = "In place",
        StatusInProgress = "In progress",
        StatusPlanned = "Planned",
        StatusDismissed = "Set aside",
        DecisionOutweighs = "The decision of {date} counts: {decision}",
        SectionMeans = "Means and priorities",
        MeansLead = "What the commune has for new practices. No answer: not known.",
        StaffFte = "Staff (full-time equivalents)",
        StaffHint = "For example 0.5",
        BudgetEur = "Budget a year, in euros",
        BudgetHint = "For example 20,000",
        Focus = "Domains with priority",
        FocusHint = "Safety always comes before priorities.",
        SectionNotes = "Sources and assumptions",
        NotesLead = "Kept with the profile; they do not change the advice.",
        NotesSources = "Public sources",
        NotesAssumptions = "What is assumed",
        OnePerLine = "One on each line",
        StructurePresent = "Present",
        StructureAnnounced = "Announced",
        StructureAbsent = "Absent",
        ConflictTitle = "Somebody else has saved meanwhile",
        ConflictText =
            "{author} saved a version on {date}. Nothing is lost: your answers are in the form, and the other version is kept. Saving "
            + "again puts your answers on top.",
        ConflictSame = "Both versions say the same.",
        Statement = "Statement",
        Theirs = "Saved meanwhile",
        Yours = "What you typed",
        Reason = "reason",
        Until = "end date",

        // Advice
        AdviceFor = "Advice for {commune}",
        CouncilNote = "Note to the municipal council",
        NoteForPrint = "Note to the college, for print",
        NoteForWord = "Note to the college, as a Word file",
        NoteFoot =
            "Made by published rules from the commune’s profile. Costs, staff and durations are estimates unless a source is named. Most "
            + "priorities are professional judgement.",
        Inhabitants = "{n} inhabitants",
        ProfileVersion = "profile, version {n}",
        NextQuestion = "The question that matters most now",
        SendAnswer = "Answer and see what moves",
        NextOne = "Skip to the next",
        AnswerConflict =
            "{author} saved a version on {date}, before your answer. The advice below takes it into account. Your answer is still there: "
            + "send it again if it still holds.",
        WhatMoved = "What moved",
        NothingMoved = "No practice changed its place.",
        Came = "Now to consider",
        Left = "No longer to consider now",
        Rose = "Higher on the list",
        Fell = "Lower on the list",
        MovedElsewhere = "Other changes of list",
        PlaceNow = "rank {n}",
        PlaceLater = "later, step {n}",
        PlaceNotAdvised = "not advised here",
        PlaceInPlace = "in place or in progress",
        Findings = "Findings",
        Coverage = "Coverage by domain",
        CoverageTable = "Number of practices by domain",
        Domain = "Domain",
        CountInPlace = "In place",
        CountNow = "Now",
        CountLater = "Later",
        CountNotAdvised = "Not advised",
        Now = "To start with",
        NothingFirst = "Nothing has to come first.",
        NothingNow = "There is nothing new to consider now.",
        Possible = "Possible, not urgent",
        PossibleList = "See the list ({n})",
        Later = "Later",
        Wave = "Step",
        NotAdvised = "Not advised here",
        InPlace = "In place or in progress",
        Safety = "Safety",
        Why = "Why",
        ComesFirst = "What comes first",
        Means = "Means",
        Evidence = "What is known",
        ReadAndDecide = "Read on and decide",
        ReadMore = "Read on",

        // Practice
        BackToAdvice = "Back to the advice",
        WhereItStands = "Where it stands in the advice",
        WhatItTakes = "What it takes and brings",
        Audience = "For whom",
        Delivers = "Delivers",
        Unlocks = "Unlocks",
        Lighter = "A lighter form meanwhile",
        Indicators = "Indicators",
        WhereFrom = "Where this comes from",
        AllJudgement = "Professional judgement, without a source.",
        PartlySourced = "Partly from the sources named; the rest is professional judgement.",
        Judgement = "professional judgement",
        Sourced = "from a source",
        Points = "Points in detail",
        Sources = "Sources",
        YourDecision = "The commune’s decision",
        DecisionQuestion = "What does the commune decide?",
        NoDecision = "Not decided yet",
        DecisionReason = "Reason or remark",
        DecisionReasonHint = "Needed for ‘Not for us’. Nothing about a person or a family.",
        DecisionUntil = "Not for us until",
        DecisionUntilHint = "After this date it is asked again.",
        DecisionProgress = "Progress, in percent",
        DecisionProgressHint = "For what has begun: 0 to 100",
        SaveDecision = "Save the decision",
        DecisionSaved = "The decision is saved. The advice takes it into account.",
        DecisionConflict =
            "{author} decided on this practice on {date}, before you did. What you typed is still there: save it again if it still holds.",
        DecisionHistory = "What was decided",
        UntilDate = "until {date}",

        // Roadmap
        RoadmapFor = "Roadmap for {commune}",
        RoadmapLead = "What starts when, never beyond budget or staff, and nothing before what it needs.",
        Quarters = "Number of quarters",
        PlanNow = "Plan",
        RoadmapNeedsMeans = "Say what budget and staff there are: the roadmap keeps within them. They can also stand in the profile.",
        WhatWhen = "What and when",
        GanttSetUp = "being set up",
        GanttRuns = "runs",
        GanttInProgress = "in progress already",
        GanttTable = "The same as a table",
        Practice = "Practice",
        Starts = "Starts",
        Runs = "Runs from",
        OneOff = "At the start",
        Yearly = "A year",
        SetUpFte = "FTE at the start",
        RunningFte = "FTE afterwards",
        QuarterTakes = "What each quarter takes",
        Quarter = "Quarter",
        Budget = "Budget",
        Fte = "FTE",
        NewStarts = "New starts",
        LeftOut = "Left out",
        LeftOutList = "What does not fit, and what would bring it in",
        RoadmapEstimates = "Middle of the catalogue’s estimates, for the commune’s part; one FTE stands for 55 working days a quarter.",

        // Comparison
        CompareLead =
            "What moved between two versions of the profile, and by which rule and fact. Each version counts with what had been decided "
            + "then.",
        OneVersionOnly =
            "There are not yet two versions to compare. Each time the profile is saved or a question is answered, one is added.",
        FromVersion = "From version",
        ToVersion = "To version",
        CompareThese = "Compare",
        VersionOf = "Version {n}, {date}, {author}",
        VersionMissing = "There is no such version, or it no longer fits today’s catalogue.",

        // Follow-up
        FollowUpOf = "Follow-up: {commune}",
        FollowUpLead = "What the commune decided, and how far it is.",
        NothingDecided = "Nothing is decided yet.",
        AskAgain = "The date of {date} has passed: the question arises again.",
        ToDecide = "To decide",
        ToDecideLead = "The first practices of the advice on which nothing is decided yet.",

        // Data
        DataOf = "Data: {commune}",
        DataLead =
            "Everything that is kept of the commune: the versions of the profile, the ranks advised, the decisions, and who saved them.",
        KeptVersions = "Versions of the profile",
        Export = "Export",
        ExportLead = "A JSON file with everything that is kept.",
        ExportNow = "Download",
        Delete = "Delete",
        DeleteLead = "Deletes the commune and everything that is kept of it, for good. It is useful to export first.",
        DeleteConfirm = "Name of the commune, to confirm",
        DeleteConfirmHint = "Name to copy: {commune}",
        DeleteMismatch = "The name does not match. This name confirms the deletion: {commune}",
        DeleteNow = "Delete for good",
        Deleted = "Everything that was kept of {commune} is deleted.",

        // Zone
        PoliceZone = "Police zone",
        ZoneHint = "Communes of the same zone see together what they had better share.",
        ZoneLead = "What the communes of the zone had better do together, what one can lend another, and what each keeps.",
        ZoneTooFew = "It takes at least two communes with a profile to see what they can share.",
        ZoneMixed = "The profiles of these communes name different partnerships: the name or the kind needs correcting in the profiles.",

        // Help
        HelpLead = "This site advises communes; it is no help service. These lines do answer victims, relatives and witnesses.",
        Emergency = "In immediate danger",
        LinesInYourLanguage = "In your language",
        OtherLines = "Other lines",
        SafeBrowsing = "The traces of this visit",
        SafeBrowsingText =
            "The button ‘Leave quickly’, or the Esc key twice, opens another page at once. The browser’s history still keeps the visit, "
            + "and a telephone keeps the calls. A private window leaves fewer traces; a device that nobody else has access to is safest.",

        // Signing in
        SignIn = "Sign in",
        SignInFailed =
            "Signing in did not work. The address or the password does not match, or there were too many attempts: try again in a quarter "
            + "of an hour.",
        Email = "E-mail address",
        Password = "Password",
        SignInHelp =
            "Accounts are made by whoever runs this service for the zone. Signing out ends all sessions of the account, on all devices.",
    };
}
