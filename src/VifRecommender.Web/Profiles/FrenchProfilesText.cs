namespace VifRecommender.Web.Profiles;

/// <summary>The words of the form for a profile, in French.</summary>
internal static class FrenchProfilesText
{
    public static readonly ProfilesText Words = new()
    {
        PartnershipKinds = ["Zone de police", "Groupe de communes (partenariat intercommunal)",
            "Province, arrondissement ou autre ensemble plus large"],
        HeldBy = ["Oui, dans la commune", "Oui, à la zone", "Oui, à la région ou à la province"],
        LevelNames = ["1, isolé", "2, désigné", "3, relié", "4, coordonné", "5, intégré"],
        DontKnow = "Je ne sais pas",
        Unreadable =
            "Le dernier profil ne correspond plus au catalogue actuel et ne peut pas être lu. Il reste conservé\u202F; un nouveau profil "
            + "peut être enregistré.",
        KeptTitle = "Réponses sur des éléments qui ne sont plus au catalogue",
        KeptLead =
            "Elles viennent de compléments retirés depuis. Elles restent enregistrées, ne changent rien à l’avis, et compteront à nouveau "
            + "si les compléments reviennent.",
        KeptForget = "Réponses à ne plus conserver",
        Title = "Profil\u202F: {commune}",
        Lead =
            "Seuls le nom et le nombre d’habitants sont nécessaires. «\u202FJe ne sais pas\u202F» est une bonne réponse\u202F: l’avis "
            + "indique ensuite quelle question compte le plus.",
        SavedBy = "Version {n}, enregistrée le {date} par {author}",
        Save = "Enregistrer et lire l’avis",
        SaveOnTop = "Enregistrer mes réponses par-dessus",
        SectionCommune = "La commune",
        CommuneName = "Nom de la commune",
        Population = "Nombre d’habitants",
        PopulationHint = "Par exemple 8\u202F290",
        NisCode = "Code INS",
        NisHint = "Cinq chiffres, par exemple 62122",
        RegionLabel = "Région",
        LanguagesLabel = "Langues de l’administration",
        LanguagesHint = "Sans choix\u202F: inconnu.",
        Incidents = "Faits de violences intrafamiliales enregistrés par la police en un an",
        IncidentsHint = "Une hausse ne joue jamais en défaveur de la commune\u202F: davantage de personnes ont pu se faire entendre.",
        SectionPartnership = "Zone de police ou partenariat",
        PartnershipKind = "Avec qui la commune agit-elle\u202F?",
        PartnershipName = "Nom de la zone ou du partenariat",
        PartnershipCommunes = "Nombre de communes, la vôtre comprise",
        PartnershipPopulation = "Habitants de toutes ces communes ensemble",
        SectionMaturity = "Où en est le réseau",
        MaturityLead =
            "Six dimensions, de 1 (isolé) à 5 (intégré). Choisissez la description qui ressemble le plus à la situation actuelle de la "
            + "commune elle-même.",
        PartnershipMaturity = "Niveaux de la zone ou du partenariat",
        PartnershipMaturityLead =
            "Là où la zone est plus avancée, la commune en bénéficie pour la coordination, les personnes et le risque\u202F; jamais pour "
            + "le contact, l’offre et l’évaluation.",
        SectionServices = "Services et ressources",
        ServicesLead = "Un service de la zone ou de la région compte aussi\u202F: indiquez de qui il dépend.",
        SectionSignals = "Éléments de contexte",
        SectionLocal = "Chiffres et choix de votre commune",
        SignalsLead = "Des faits locaux dont un bon avis tient compte.",
        SectionStructures = "Structures régionales",
        StructuresLead = "Là où une structure couvre la commune, mieux vaut la rejoindre que d’en créer une.",
        KnownAs = "Localement\u202F: {names}",
        SectionPractices = "Pratiques déjà décidées ou souhaitées",
        PracticesLead = "À ouvrir par domaine. Ce que la commune fait déjà n’est plus recommandé\u202F; l’avis répond à chaque souhait.",
        Wished = "Souhaité",
        Wishes = "Pratiques souhaitées",
        StatusUnknown = "Non précisé",
        DecisionOutweighs = "La décision du {date} l’emporte\u202F: {decision}",
        SectionMeans = "Moyens et priorités",
        MeansLead = "Ce dont la commune dispose pour de nouvelles pratiques. Sans réponse\u202F: inconnu.",
        StaffFte = "Personnel (équivalents temps plein)",
        StaffHint = "Par exemple 0,5",
        BudgetEur = "Budget par an, en euros",
        BudgetHint = "Par exemple 20\u202F000",
        Focus = "Domaines prioritaires",
        FocusHint = "La sécurité passe toujours avant les priorités.",
        SectionNotes = "Sources et hypothèses",
        NotesLead = "Conservées avec le profil\u202F; elles ne changent pas l’avis.",
        NotesSources = "Sources publiques",
        NotesAssumptions = "Ce qui est supposé",
        OnePerLine = "Une par ligne",
        ConflictTitle = "Quelqu’un d’autre a enregistré entre-temps",
        ConflictText =
            "{author} a enregistré une version le {date}. Rien n’est perdu\u202F: vos réponses sont dans le formulaire, l’autre version "
            + "est conservée. Un nouvel enregistrement place vos réponses par-dessus.",
        ConflictSame = "Les deux versions disent la même chose.",
        Statement = "Donnée",
        Theirs = "Enregistré entre-temps",
        Yours = "Votre saisie",
        Reason = "raison",
        Until = "date de fin",
    };
}
