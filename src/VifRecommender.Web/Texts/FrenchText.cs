using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Web.Fields;

namespace VifRecommender.Web.Texts;

/// <summary>The words of the pages in French of Belgium.</summary>
internal static class FrenchText
{
    public static readonly PageText Words = new()
    {
        Faults = new FaultText
        {
            Numbers = new Explanation.NumberFormat(Language.French),
            Needed = "Une réponse est nécessaire ici.",
            WholeNumberNeeded = "Un nombre entier est attendu ici, en chiffres.",
            NumberNeeded = "Un nombre est attendu ici, en chiffres.",
            NumberAmbiguous = "«\u202F{typed}\u202F» peut se lire {low} ou {high}\u202F: écrivez {low} ou {high}.",
            OutOfRange = "Un nombre de {from} à {to} est attendu ici.",
            WholeOutOfRange = "Un nombre entier de {from} à {to} est attendu ici.",
            ChooseOne = "Choisissez l’une des réponses proposées.",
            NisFormat = "Un code INS compte cinq chiffres, par exemple 62122.",
            DateFormat = "Une date est attendue ici, année-mois-jour, par exemple 2027-06-30.",
            TooLong = "Ce texte compte plus de {most} caractères\u202F: raccourcissez-le.",
            OneLine = "Ce texte contient un caractère invisible, comme une tabulation\u202F: réécrivez-le sur une seule ligne.",
            NotInCatalogue = "Le catalogue actuel ne connaît pas cet élément\u202F: il disparaît au prochain enregistrement.",
            Twice = "La même réponse figure deux fois\u202F: elle compte une fois au prochain enregistrement.",
            TooLarge =
                "Le formulaire contient plus qu’un profil ne peut contenir\u202F: raccourcissez les textes, d’abord les sources et les "
                + "hypothèses.",
            Unreadable =
                "Cette réponse ne peut pas être lue\u202F: choisissez-la ou écrivez-la à nouveau. Si rien ne change, la personne qui gère "
                + "ce service peut aider, avec le code {id}.",
            ReasonNeeded = "Indiquez la raison\u202F: elle aidera le prochain conseil communal.",
        },
        Colon = "\u202F:",
        PercentSign = "\u202F%",
        Levels = [.. Enum.GetValues<MaturityDimension>().Select(dimension => MaturityLevels.Sentences(dimension, Language.French))],
        AdministrationLanguages = ["Français", "Néerlandais", "Allemand"],
        Regions = ["Flandre", "Wallonie", "Bruxelles"],
        PartnershipKinds = ["Zone de police", "Groupe de communes (partenariat intercommunal)",
            "Province, arrondissement ou autre ensemble plus large"],
        HeldBy = ["Oui, dans la commune", "Oui, à la zone", "Oui, à la région ou à la province"],
        LevelNames = ["1, isolé", "2, désigné", "3, relié", "4, coordonné", "5, intégré"],
        Decisions = ["Nous la mettrons en œuvre", "Nous avons commencé", "Elle est en place", "Pas pour nous", "Retirer la décision"],
        DecidedWords = ["Prévu", "En cours", "En place", "Écarté", "Décision retirée"],

        // Frame
        SiteName = "Bonnes pratiques pour votre commune",
        SkipToContent = "Aller au contenu",
        HelpLines = "Numéros utiles",
        InDanger = "En danger\u202F:",
        AllHelpLines = "Tous les numéros utiles",
        QuickExit = "Quitter vite",
        ExitAddress = "https://www.meteo.be/fr",
        LanguageChoice = "Langue",
        SignOut = "Se déconnecter",
        DemoBanner = "Démonstration\u202F: sans comptes, sur cet ordinateur seulement. À ne pas utiliser pour de vraies décisions.",
        Decides = "La décision appartient à la commune. Cet avis classe et explique\u202F; il ne prescrit pas.",
        NothingPersonal =
            "Un profil décrit une commune. Aucune information sur une victime, une famille ou une situation individuelle n’y a sa place.",
        CatalogueVersion = "Catalogue {version}",
        Contents = "Sur cette page",
        Required = "obligatoire",
        FaultLabel = "À corriger\u202F:",
        FaultsFound = "Ce qui reste à corriger",
        NothingLost = "Rien n’est perdu\u202F: tout ce qui a été saisi se trouve encore dans le formulaire.",
        NotFoundTitle = "Page introuvable",
        NotFoundText = "Cette page n’existe pas, ou elle n’est pas ouverte à votre compte.",
        ErrorTitle = "Cette page ne peut pas s’afficher",
        ErrorText =
            "Un problème est survenu de notre côté\u202F; il a été consigné. Ce qui avait été enregistré est conservé. Vous pouvez "
            + "réessayer dans un instant.",
        ForbiddenTitle = "Vous ne pouvez pas modifier ceci",
        ForbiddenText = "Votre compte n’y donne pas droit. La personne qui gère cette application peut vous donner un autre rôle.",
        ExpiredTitle = "Le formulaire n’a pas pu être lu",
        ExpiredText =
            "Il est resté ouvert trop longtemps, ou il venait d’ailleurs. Rien n’a été enregistré. Vous pouvez revenir en arrière, "
            + "recharger la page et l’envoyer à nouveau.",
        TooManyTitle = "Trop de demandes",
        TooManyText = "Vous pourrez réessayer dans une minute. Les numéros utiles ci-dessus restent joignables.",
        NotThisWayTitle = "Cette adresse ne s’ouvre pas ainsi",
        NotThisWayText =
            "Elle ne prend pas ce genre de demande\u202F: c’est souvent l’adresse d’un formulaire. Vous pouvez revenir à l’accueil et y "
            + "retrouver la page.",
        TooLargeTitle = "C’est trop long",
        TooLargeText =
            "Ce qui a été envoyé dépasse la taille que cette application accepte. Rien n’a été enregistré. Vous pouvez revenir en arrière, "
            + "raccourcir les textes ou choisir un fichier plus petit, puis envoyer à nouveau.",
        MemoryAwayTitle = "Les données ne sont pas accessibles pour le moment",
        MemoryAwayText =
            "Elles ne peuvent être ni lues ni écrites\u202F; le problème a été consigné. Ce qui vient d’être envoyé n’a pas été "
            + "enregistré. Vous pouvez réessayer plus tard, ou prévenir la personne qui gère cette application.",
        DemoClosedTitle = "Cette démonstration est fermée",
        DemoClosedText =
            "Elle est sans comptes et ne répond qu’à l’ordinateur sur lequel elle tourne. La personne qui la gère peut activer les comptes.",
        DemoBehindProxyText =
            "Elle est sans comptes, et un serveur intermédiaire lui transmet les demandes d’autres personnes\u202F: elle ne répond donc à "
            + "personne. La personne qui la gère peut activer les comptes.",
        OtherHostTitle = "Ce nom n’est pas celui de cette application",
        OtherHostText =
            "L’adresse utilisée contient un nom que cette application ne connaît pas. La personne qui la gère peut l’ajouter aux noms "
            + "autorisés.",
        RoadmapImpossible =
            "L’ordinateur sur lequel tourne cette application ne peut pas calculer de feuille de route. La personne qui la gère en trouve "
            + "la raison à l’adresse /health/ready.",
        TooLongTitle = "La réponse a pris trop de temps",
        TooLongText =
            "Le calcul a été arrêté pour que les autres pages restent disponibles. Rien n’a été perdu\u202F; vous pouvez réessayer dans un "
            + "instant.",
        Additions = "Compléments locaux",
        AdditionsOf = "Compléments locaux de {commune}",
        AdditionsLead =
            "Vos propres pratiques et règles, à côté du catalogue intégré : un fichier au format de complément (overlay). Elles sont "
            + "présentées comme les vôtres, et aucune règle de sécurité ne peut être supprimée par ce biais.",
        AdditionsNow = "Utilisés actuellement",
        AdditionsNone = "Aucun : l’avis repose sur le seul catalogue intégré.",
        AdditionsCount = "{name} : pratiques ajoutées : {practices} ; règles ajoutées : {rules}.",
        AdditionsUsed = "Cet avis utilise aussi les compléments locaux {name}.",
        AdditionsNotUsed = "Les compléments locaux enregistrés ne correspondent plus au catalogue ; l’avis s’en passe.",
        AdditionsUpload = "Ajouter ou remplacer",
        AdditionsFile = "Fichier de compléments",
        AdditionsFileHint = "Un fichier JSON de {kib} Kio au plus ; il remplace le précédent, qui reste dans l’historique.",
        AdditionsFileNeeded = "Aucun fichier n’a encore été choisi.",
        AdditionsSend = "Vérifier et enregistrer",
        AdditionsRemove = "Se passer de compléments",
        AdditionsSaved = "Enregistré. L’avis en tient compte dès maintenant.",
        AdditionsConflict =
            "{author} a enregistré d’autres compléments le {date}, pendant que cette page était ouverte. Rien de votre part n’a été "
            + "enregistré : vous pouvez d’abord regarder les siens, puis renvoyer les vôtres.",
        AdditionsRefused = "Ce fichier n’est pas accepté ; rien n’a été modifié.",
        AdditionsTooLarge =
            "Il peut y avoir au plus {practices} pratiques, {rules} règles et {others} éléments de toute autre sorte de plus que dans le "
            + "catalogue intégré, {thresholds} seuils différents pour un même chiffre, et des identifiants de {id} caractères.",
        AdditionsFaults = "Ce qu’il faut corriger, dans les termes du logiciel (en anglais) :",
        LineNumber = "Ligne {n}",
        ToStart = "Vers la liste des communes",
        ReadOnly = "Vous pouvez lire cette page, mais pas la modifier.",
        AndMore = "et {n} de plus",
        Unknown = "inconnu",
        DontKnow = "Je ne sais pas",
        Yes = "Oui",
        No = "Non",

        // First page
        HomeLead =
            "Décrivez votre commune, lisez quelles bonnes pratiques contre les violences intrafamiliales sont à envisager d’abord et "
            + "pourquoi, et suivez ce qui a été décidé.",
        Communes = "Communes",
        Commune = "Commune",
        NoCommunes = "Aucune commune pour le moment.",
        Zone = "Zone",
        FillProfile = "Remplir le profil",
        VersionNumber = "version {n}",
        ReadAdvice = "Lire l’avis",
        NewCommune = "Nouvelle commune",
        AddCommune = "Ajouter la commune",
        CommuneExists = "Une commune avec ce code INS existe déjà.",
        NotYours =
            "Votre compte ne permet pas d’ajouter cette commune. Si elle est la vôtre, il est utile de vérifier le code INS, puis de "
            + "s’adresser à la personne qui gère ce service.",
        PlacedByOperator = "La personne qui gère ce service dit quelles communes existent ici et à quelle zone elles appartiennent.",
        Samples = "Exemples",
        SamplesLead = "Dix communes, décrites d’après des sources publiques\u202F; ce qui est supposé y est indiqué.",
        Sample = "Commune d’exemple",
        OpenSample = "Ouvrir l’exemple",

        // Names of the pages of a commune
        Profile = "Profil",
        Advice = "Avis",
        Roadmap = "Feuille de route",
        FollowUp = "Suivi",
        Compare = "Comparaison",
        Data = "Données",
        NoProfileYet = "Cette commune n’a pas encore de profil.",
        ProfileUnreadable =
            "Le dernier profil ne correspond plus au catalogue actuel et ne peut pas être lu. Il reste conservé\u202F; un nouveau profil "
            + "peut être enregistré.",
        KeptTitle = "Réponses sur des éléments qui ne sont plus au catalogue",
        KeptLead =
            "Elles viennent de compléments retirés depuis. Elles restent enregistrées, ne changent rien à l’avis, et compteront à nouveau "
            + "si les compléments reviennent.",
        KeptForget = "Réponses à ne plus conserver",

        // Profile
        ProfileOf = "Profil\u202F: {commune}",
        ProfileLead =
            "Seuls le nom et le nombre d’habitants sont nécessaires. «\u202FJe ne sais pas\u202F» est une bonne réponse\u202F: l’avis "
            + "indique ensuite quelle question compte le plus.",
        SavedBy = "Version {n}, enregistrée le {date} par {author}",
        SaveProfile = "Enregistrer et lire l’avis",
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
        SignalsLead = "Des faits locaux dont un bon avis tient compte.",
        SectionStructures = "Structures régionales",
        StructuresLead = "Là où une structure couvre la commune, mieux vaut la rejoindre que d’en créer une.",
        KnownAs = "Localement\u202F: {names}",
        SectionPractices = "Pratiques déjà décidées ou souhaitées",
        PracticesLead = "À ouvrir par domaine. Ce que la commune fait déjà n’est plus recommandé\u202F; l’avis répond à chaque souhait.",
        Wished = "Souhaité",
        Wishes = "Pratiques souhaitées",
        StatusUnknown = "Non précisé",
        StatusInPlace = "En place",
        StatusInProgress = "En cours",
        StatusPlanned = "Prévu",
        StatusDismissed = "Écarté",
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
        StructurePresent = "Présente",
        StructureAnnounced = "Annoncée",
        StructureAbsent = "Absente",
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

        // Advice
        AdviceFor = "Avis pour {commune}",
        CouncilNote = "Note au conseil communal",
        NoteForPrint = "Note au collège, à imprimer",
        NoteForWord = "Note au collège, en fichier Word",
        NoteFoot =
            "Établi selon des règles publiées, à partir du profil de la commune. Coûts, personnel et délais sont des estimations, sauf si "
            + "une source est nommée. La plupart des priorités relèvent du jugement professionnel.",
        Inhabitants = "{n} habitants",
        ProfileVersion = "profil, version {n}",
        NextQuestion = "La question qui compte le plus à présent",
        SendAnswer = "Répondre et voir ce qui bouge",
        NextOne = "Passer à la suivante",
        AnswerConflict =
            "{author} a enregistré une version le {date}, avant votre réponse. L’avis ci-dessous en tient compte. Votre réponse est encore "
            + "là\u202F: envoyez-la à nouveau si elle reste valable.",
        WhatMoved = "Ce qui a bougé",
        NothingMoved = "Aucune pratique n’a changé de place.",
        Came = "Désormais à envisager",
        Left = "N’est plus à envisager maintenant",
        Rose = "Plus haut dans la liste",
        Fell = "Plus bas dans la liste",
        MovedElsewhere = "Autres changements de liste",
        PlaceNow = "rang {n}",
        PlaceLater = "plus tard, étape {n}",
        PlaceNotAdvised = "pas conseillé ici",
        PlaceInPlace = "en place ou en cours",
        Findings = "Constats",
        Coverage = "Couverture par domaine",
        CoverageTable = "Nombre de pratiques par domaine",
        Domain = "Domaine",
        CountInPlace = "En place",
        CountNow = "Maintenant",
        CountLater = "Plus tard",
        CountNotAdvised = "Pas conseillé",
        Now = "Pour commencer",
        NothingFirst = "Rien n’est à lancer d’abord.",
        NothingNow = "Rien de nouveau n’est à envisager pour le moment.",
        Possible = "Possible, sans urgence",
        PossibleList = "Voir la liste ({n})",
        Later = "Plus tard",
        Wave = "Étape",
        NotAdvised = "Pas conseillé ici",
        InPlace = "En place ou en cours",
        Safety = "Sécurité",
        Why = "Pourquoi",
        ComesFirst = "Ce qui vient d’abord",
        Means = "Moyens",
        Evidence = "Ce que l’on sait",
        ReadAndDecide = "Lire la suite et décider",
        ReadMore = "Lire la suite",

        // Practice
        BackToAdvice = "Retour à l’avis",
        WhereItStands = "Sa place dans l’avis",
        WhatItTakes = "Ce qu’elle demande et apporte",
        Audience = "Pour qui",
        Delivers = "Apporte",
        Unlocks = "Ouvre la voie à",
        Lighter = "Une forme plus légère entre-temps",
        Indicators = "Indicateurs",
        WhereFrom = "D’où cela vient",
        AllJudgement = "Jugement professionnel, sans source.",
        PartlySourced = "En partie tiré des sources nommées\u202F; le reste est un jugement professionnel.",
        Judgement = "jugement professionnel",
        Sourced = "tiré d’une source",
        Points = "Points en détail",
        Sources = "Sources",
        YourDecision = "Décision de la commune",
        DecisionQuestion = "Que décide la commune\u202F?",
        NoDecision = "Pas encore décidé",
        DecisionReason = "Raison ou remarque",
        DecisionReasonHint = "Nécessaire pour «\u202FPas pour nous\u202F». Rien sur une personne ou une famille.",
        DecisionUntil = "Pas pour nous jusqu’au",
        DecisionUntilHint = "Après cette date, la question est posée à nouveau.",
        DecisionProgress = "Avancement, en pour cent",
        DecisionProgressHint = "Pour ce qui a commencé\u202F: de 0 à 100",
        SaveDecision = "Enregistrer la décision",
        DecisionSaved = "La décision est enregistrée. L’avis en tient compte.",
        DecisionConflict =
            "{author} a enregistré une décision sur cette pratique le {date}, avant votre envoi. Votre saisie est encore là\u202F: "
            + "enregistrez-la à nouveau si elle reste valable.",
        DecisionHistory = "Ce qui a été décidé",
        UntilDate = "jusqu’au {date}",

        // Roadmap
        RoadmapFor = "Feuille de route pour {commune}",
        RoadmapLead = "Ce qui commence et quand, sans jamais dépasser le budget ni le personnel, et rien avant ce qui doit venir d’abord.",
        Quarters = "Nombre de trimestres",
        PlanNow = "Planifier",
        RoadmapNeedsMeans =
            "Indiquez le budget et le personnel\u202F: la feuille de route s’y tient. Ils peuvent aussi figurer dans le profil.",
        WhatWhen = "Quoi et quand",
        GanttSetUp = "mise en place",
        GanttRuns = "en fonctionnement",
        GanttInProgress = "déjà en cours",
        GanttTable = "La même chose en tableau",
        Practice = "Pratique",
        Starts = "Début",
        Runs = "En place dès",
        OneOff = "Au départ",
        Yearly = "Par an",
        SetUpFte = "ETP au départ",
        RunningFte = "ETP ensuite",
        QuarterTakes = "Ce que demande chaque trimestre",
        Quarter = "Trimestre",
        Budget = "Budget",
        Fte = "ETP",
        NewStarts = "Démarrages",
        LeftOut = "Laissé de côté",
        LeftOutList = "Ce qui n’y entre pas, et ce qui l’y ferait entrer",
        RoadmapEstimates =
            "Milieu des estimations du catalogue, pour la part de la commune\u202F; un ETP équivaut à 55 jours de travail par trimestre.",

        // Comparison
        CompareLead =
            "Ce qui a bougé entre deux versions du profil, et par quelle règle et quelle donnée. Chaque version compte avec ce qui était "
            + "décidé alors.",
        OneVersionOnly = "Il n’y a pas encore deux versions à comparer. Chaque enregistrement du profil et chaque réponse en ajoute une.",
        FromVersion = "De la version",
        ToVersion = "À la version",
        CompareThese = "Comparer",
        VersionOf = "Version {n}, {date}, {author}",
        VersionMissing = "Cette version n’existe pas, ou elle ne correspond plus au catalogue actuel.",

        // Follow-up
        FollowUpOf = "Suivi\u202F: {commune}",
        FollowUpLead = "Ce que la commune a décidé, et où elle en est.",
        NothingDecided = "Rien n’est encore décidé.",
        AskAgain = "La date du {date} est passée\u202F: la question se pose à nouveau.",
        ToDecide = "À décider",
        ToDecideLead = "Les premières pratiques de l’avis sur lesquelles rien n’est encore décidé.",

        // Data
        DataOf = "Données\u202F: {commune}",
        DataLead =
            "Tout ce qui est conservé sur la commune\u202F: les versions du profil, les rangs proposés, les décisions, et qui les a "
            + "enregistrées.",
        KeptVersions = "Versions du profil",
        Export = "Exporter",
        ExportLead = "Un fichier JSON avec tout ce qui est conservé.",
        ExportNow = "Télécharger",
        Delete = "Supprimer",
        DeleteLead = "Supprime définitivement la commune et tout ce qui est conservé sur elle. Il est utile d’exporter d’abord.",
        DeleteConfirm = "Nom de la commune, pour confirmer",
        DeleteConfirmHint = "Nom à recopier\u202F: {commune}",
        DeleteMismatch = "Le nom ne correspond pas. Ce nom confirme la suppression\u202F: {commune}",
        DeleteNow = "Supprimer définitivement",
        Deleted = "Tout ce qui était conservé sur {commune} est supprimé.",

        // Zone
        PoliceZone = "Zone de police",
        ZoneHint = "Les communes de la même zone voient ensemble ce qu’elles gagneraient à partager.",
        ZoneLead =
            "Ce que les communes de la zone gagneraient à faire ensemble, ce que l’une peut prêter à l’autre, et ce que chacune garde.",
        ZoneTooFew = "Il faut au moins deux communes avec un profil pour voir ce qu’elles peuvent partager.",
        ZoneMixed =
            "Les profils de ces communes nomment des partenariats différents\u202F: le nom ou le type est à corriger dans les profils.",

        // Help
        HelpLead =
            "Ce site conseille des communes\u202F; ce n’est pas un service d’aide. Ces lignes, elles, répondent aux victimes, aux proches "
            + "et aux témoins.",
        Emergency = "En danger immédiat",
        LinesInYourLanguage = "Dans votre langue",
        OtherLines = "Autres lignes",
        SafeBrowsing = "Les traces de cette visite",
        SafeBrowsingText =
            "Le bouton «\u202FQuitter vite\u202F», ou deux fois la touche Esc, ouvre aussitôt une autre page. L’historique du navigateur "
            + "garde pourtant la visite, et un téléphone garde les appels. Une fenêtre privée laisse moins de traces\u202F; le plus sûr "
            + "est un appareil auquel personne d’autre n’a accès.",

        // Signing in
        SignIn = "Se connecter",
        SignInFailed =
            "La connexion n’a pas réussi. L’adresse ou le mot de passe ne correspond pas, ou il y a eu trop d’essais\u202F: réessayez dans "
            + "un quart d’heure.",
        Email = "Adresse e-mail",
        Password = "Mot de passe",
        SignInHelp =
            "Les comptes sont créés par la personne qui gère ce service pour la zone. Se déconnecter ferme toutes les sessions du compte, "
            + "sur tous les appareils.",
    };
}
