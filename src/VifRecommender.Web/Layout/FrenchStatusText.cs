namespace VifRecommender.Web.Layout;

/// <summary>What is said where a request ends with a status, in French.</summary>
internal static class FrenchStatusText
{
    public static readonly StatusText Words = new()
    {
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
            "Elle est sans comptes et ne répond qu’à l’ordinateur sur lequel elle tourne. "
                + "La personne qui la gère peut activer les comptes.",
        DemoBehindProxyText =
            "Elle est sans comptes, et un serveur intermédiaire lui transmet les demandes d’autres personnes\u202F: elle ne répond donc à "
            + "personne. La personne qui la gère peut activer les comptes.",
        OtherHostTitle = "Ce nom n’est pas celui de cette application",
        OtherHostText =
            "L’adresse utilisée contient un nom que cette application ne connaît pas. La personne qui la gère peut l’ajouter aux noms "
            + "autorisés.",
        TooLongTitle = "La réponse a pris trop de temps",
        TooLongText =
            "Le calcul a été arrêté pour que les autres pages restent disponibles. Rien n’a été perdu\u202F; vous pouvez réessayer dans un "
            + "instant.",
    };
}
