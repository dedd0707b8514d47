namespace VifRecommender.Web.Profiles;

/// <summary>The words of the form for a profile, in English.</summary>
internal static class EnglishProfilesText
{
    public static readonly ProfilesText Words = new()
    {
        PartnershipKinds = ["Police zone", "Group of communes", "Province, welfare region or another supra-local group"],
        HeldBy = ["Yes, in the commune", "Yes, held by the zone", "Yes, held by the region or province"],
        LevelNames = ["1, isolated", "2, named", "3, connected", "4, coordinated", "5, integrated"],
        DontKnow = "I don’t know",
        Unreadable = "The last profile no longer fits today’s catalogue and cannot be read. It is kept; a new profile can be saved.",
        KeptTitle = "Answers on what is no longer in the catalogue",
        KeptLead =
            "They belong to additions that were taken away since. They stay saved, change nothing in the advice, and count again if the "
            + "additions come back.",
        KeptForget = "Answers that need not be kept",
        Title = "Profile: {commune}",
        Lead =
            "Only the name and the number of inhabitants are needed. ‘I don’t know’ is a good answer: the advice then shows which question "
            + "matters most.",
        SavedBy = "Version {n}, saved on {date} by {author}",
        Save = "Save and read the advice",
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
        SectionLocal = "Figures and choices of your place",
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
    };
}
