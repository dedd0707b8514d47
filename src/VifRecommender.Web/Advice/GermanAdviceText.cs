namespace VifRecommender.Web.Advice;

/// <summary>The words of the page with the advice, in German.</summary>
internal static class GermanAdviceText
{
    public static readonly AdviceText Words = new()
    {
        Title = "Empfehlung für {commune}",
        CouncilNote = "Vorlage für den Gemeinderat",
        NoteForPrint = "Vorlage an das Kollegium, zum Drucken",
        NoteForWord = "Vorlage an das Kollegium, als Word-Datei",
        NoteFoot =
            "Nach veröffentlichten Regeln aus dem Profil der Gemeinde erstellt. Kosten, Personal und Fristen sind Schätzungen, sofern "
            + "keine Quelle genannt ist. Die meisten Prioritäten beruhen auf fachlicher Einschätzung.",
        Inhabitants = "{n} Einwohner",
        ProfileVersion = "Profil, Fassung {n}",
        NextQuestion = "Die Frage, die jetzt am meisten zählt",
        SendAnswer = "Antworten und sehen, was sich bewegt",
        NextOne = "Zur nächsten",
        AnswerConflict =
            "{author} hat am {date} eine Fassung gespeichert, vor Ihrer Antwort. Die Empfehlung unten berücksichtigt sie. Ihre Antwort "
            + "steht noch da: Senden Sie sie erneut, wenn sie noch gilt.",
        WhatMoved = "Was sich bewegt hat",
        NothingMoved = "Keine Maßnahme hat ihren Platz gewechselt.",
        Came = "Neu zu erwägen",
        Left = "Jetzt nicht mehr zu erwägen",
        Rose = "Weiter oben in der Liste",
        Fell = "Weiter unten in der Liste",
        MovedElsewhere = "Andere Wechsel der Liste",
        PlaceNow = "Rang {n}",
        PlaceLater = "später, Etappe {n}",
        PlaceNotAdvised = "hier nicht empfohlen",
        PlaceInPlace = "vorhanden oder in Umsetzung",
        Findings = "Feststellungen",
        Possible = "Möglich, nicht dringend",
        Later = "Später",
        Wave = "Etappe",
        NotAdvised = "Hier nicht empfohlen",
        InPlace = "Vorhanden oder in Umsetzung",
        Why = "Warum",
        ComesFirst = "Was zuerst kommt",
        Means = "Mittel",
        ReadAndDecide = "Weiterlesen und entscheiden",
        ReadMore = "Weiterlesen",
        TakeAlong = "Zum Mitnehmen",
        InDetail = "Gründe, Mittel und was man weiß",
        Everything = "Der ganze Rat",
        PublicFacts = "Was über die Gemeinde öffentlich bekannt ist",
    };
}
