namespace VifRecommender.Web.Communes;

/// <summary>The words of the list of communes, in French.</summary>
internal static class FrenchCommunesText
{
    public static readonly CommunesText Words = new()
    {
        Lead =
            "Décrivez votre commune, lisez quelles bonnes pratiques contre les violences intrafamiliales sont à envisager d’abord et "
            + "pourquoi, et suivez ce qui a été décidé.",
        Commune = "Commune",
        NoCommunes = "Aucune commune pour le moment.",
        NoProfileYet = "Cette commune n’a pas encore de profil.",
        ReadOnly = "Vous pouvez lire cette page, mais pas la modifier.",
        FillProfile = "Remplir le profil",
        VersionNumber = "version {n}",
        ReadAdvice = "Lire l’avis",
        New = "Nouvelle commune",
        Add = "Ajouter la commune",
        Exists = "Une commune avec ce code INS existe déjà.",
        NotYours =
            "Votre compte ne permet pas d’ajouter cette commune. Si elle est la vôtre, il est utile de vérifier le code INS, puis de "
            + "s’adresser à la personne qui gère ce service.",
        PlacedByOperator = "La personne qui gère ce service dit quelles communes existent ici et à quelle zone elles appartiennent.",
        Samples = "Exemples",
        SamplesLead = "Dix communes, décrites d’après des sources publiques\u202F; ce qui est supposé y est indiqué.",
        Sample = "Commune d’exemple",
        OpenSample = "Ouvrir l’exemple",
        PoliceZone = "Zone de police",
        ZoneHint = "Les communes de la même zone voient ensemble ce qu’elles gagneraient à partager.",
        Find = "Trouver sa commune",
        FindHint = "Nom, code postal ou code NIS\u202F; par exemple Trooz ou 4870",
        Search = "Chercher",
        Found = "Communes trouvées",
        NothingFound = "Aucune commune de ce nom n’a été trouvée. Une autre orthographe, le code postal ou le code NIS peut aider.",
        OpenPublic = "Commencer avec {commune}",
        PublicLead = "Ce qui est public est rempli d’avance, avec les sources\u202F; le reste demeure inconnu jusqu’à votre réponse.",
        Province = "Province",
        Judicial = "Arrondissement judiciaire",
        InhabitantsOn = "Habitants au {date}",
        MergedFrom = "Née de la fusion de",
    };
}
