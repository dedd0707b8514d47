namespace VifRecommender.Explanation;

/// <summary>The words of reports in French of Belgium.</summary>
internal static class FrenchReportWords
{
    public static readonly ReportWords Words = new()
    {
        WhatItWouldTake = "Ce qu’il suffirait de changer",
        HangsOn = "À quoi cela tient",
        NoSmallChange = "Aucun changement de trois faits au plus ne suffirait.",
        NoneFoundInBudget =
            "Rien trouvé dans la limite de travail de la recherche : un changement de trois faits au plus suffirait peut-être.",
        SearchEnded = "La recherche s’est arrêtée à sa limite de travail : il y a peut-être plus que ce qui figure ici.",
        Change = "{fact}\u202F: {from} → {to}",
        Learn = "à vérifier\u202F: ",
        Given = "donné\u202F: hors de portée de la commune",
        ThenRank = "alors rang {rank}",
        TopFive = "Ce qui changerait les cinq premières",
        Enters = "entrées\u202F: {practices}",
        Leaves = "sorties\u202F: {practices}",
        TopFiveStands = "Aucun fait à lui seul ne changerait les cinq premières.",
        Difference = "Ce qui a bougé à {commune}",
        FactsThatDiffer = "Faits qui diffèrent",
        ReportsAreNoScore =
            "Plus de signalements enregistrés montrent souvent que l’on trouve le chemin de l’aide\u202F: une hausse n’enlève aucun point.",
        NewFindings = "Nouveaux constats",
        SettledFindings = "Constats qui ne tiennent plus",
        Moved = "Ce qui a changé de liste",
        OtherRanks = "Autres rangs et raisons",
        Progress = "Pratiques en place par domaine",
        InPlaceCount = "{before} → {after}",
        NothingMoved = "Rien n’a bougé.",
        PlaceNow = "à envisager, rang {n}",
        PlaceLater = "plus tard, étape {n}",
        PlaceNotAdvised = "pas conseillé",
        PlaceInPlace = "en place",
        PlaceNone = "pas au catalogue",
        PointsChange = "{before} → {after} points",
        NoLonger = "plus maintenant\u202F: ",
        Because = "en raison de\u202F: {facts}",
        PassedBy = "d’autres ont changé de place avec elle\u202F: {practices}",
        AdviceThen = "Avis retenu le {date}, d’après le catalogue {version}\u202F; aujourd’hui\u202F: {now}.",
        AdviceThenUndated = "Avis sans date, d’après le catalogue {version}\u202F; aujourd’hui\u202F: {now}.",
        MovedByKnowledge = "Le catalogue est le même\u202F: ce qui a bougé tient à ce que l’on sait de la commune.",
        MovedByCatalogue =
            "Ce que l’on sait de la commune est resté le même\u202F: ce qui a bougé tient au catalogue, au logiciel ou à une date "
            + "qui est passée.",
        MovedByBoth = "Le catalogue et ce que l’on sait de la commune ont tous deux changé.",
        RulesNotKept = "Cet avis ne dit pas quelles règles ont compté\u202F: on voit ce qui a bougé, pas pourquoi.",
        CatalogueMoved = "Ce que le catalogue ou le logiciel a déplacé",
        Together = "À faire ensemble\u202F: {communes}",
        ToShare = "À partager",
        SharedAt = "{scale}\u202F: {communes}",
        Saves = "épargne ensemble, par rapport à chacune seule\u202F: {oneOff} au départ, {yearly} par an",
        OnlyTogether = "possible seulement ensemble",
        Foundations = "Ce que certaines ont et qui peut servir aux autres",
        CanLend = "{n, plural, one{{holders} peut} other{{holders} peuvent}} aussi le faire pour {others}",
        CanShow = "{n, plural, one{{holders} peut} other{{holders} peuvent}} montrer comment faire à {others}",
        Keeps = "{commune} garde pour elle",
        NobodyElse = "aucune autre commune ne peut commencer maintenant",
        ExposesByTravel = "la partager ferait voyager des victimes là où il n’y a pas de transport",
        BelongsToEach = "propre à chaque commune",
        NothingToShare =
            "Rien à partager maintenant\u202F: ce que l’une peut commencer, "
                + "les autres ne le peuvent pas, ou c’est propre à chaque commune.",
    };
}
