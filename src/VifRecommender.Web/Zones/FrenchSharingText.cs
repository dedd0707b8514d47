namespace VifRecommender.Web.Zones;

/// <summary>The words of the page on which a commune shares its answers, in French.</summary>
internal static class FrenchSharingText
{
    public static readonly SharingText Words = new()
    {
        PageName = "Partage",
        Title = "Partager avec la zone\u202F: {commune}",
        Explained =
            "Sans partage, personne d’une autre commune ni la coordination de la zone {zone} ne voit ce que votre commune a "
            + "répondu.",
        WhoSees =
            "Avec le partage\u202F: la coordination de la zone lit et complète vos pages, et les communes de la zone vous voient "
            + "sur le tableau de la zone (vos domaines, ce que vous avez et pouvez prêter).",
        IsShared = "Partagé avec la zone {zone} depuis le {date}, par {author}.",
        IsNotShared = "Non partagé avec la zone {zone}.",
        WasOther = "Le partage du {date} valait pour la zone {zone}, à laquelle la commune n’appartient plus.",
        ShareNow = "Partager avec la zone",
        StopNow = "Ne plus partager",
        AtOnce = "L’arrêt vaut immédiatement. Ce qui a été imprimé ou exporté auparavant reste où il est.",
        Saved = "C’est enregistré.",
        Faster = "{author} a changé le partage le {date}, avant votre envoi. L’état actuel figure ci-dessous.",
        EditorsOnly = "Seule une personne qui édite cette commune peut changer le partage.",
        NoZone = "Cette commune n’appartient à aucune zone\u202F: il n’y a rien à partager.",
    };
}
