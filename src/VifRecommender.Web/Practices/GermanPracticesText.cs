namespace VifRecommender.Web.Practices;

/// <summary>The words of the page on a practice, and of decisions, in German.</summary>
internal static class GermanPracticesText
{
    public static readonly PracticesText Words = new()
    {
        Decisions =
        [
            "Wir setzen sie um", "Wir haben begonnen", "Sie ist bereits vorhanden", "Sie ist durchgeführt und abgeschlossen",
            "Wir haben sie eingestellt", "Nicht für uns", "Entscheidung zurückziehen",
        ],
        DecisionDone = "Abgeschlossen",
        DecisionStopped = "Eingestellt",
        DecisionWithdrawn = "Entscheidung zurückgezogen",
        BackToAdvice = "Zurück zur Empfehlung",
        WhereItStands = "Platz in der Empfehlung",
        WhatItTakes = "Was sie verlangt und bringt",
        Audience = "Für wen",
        Delivers = "Schafft",
        Unlocks = "Ermöglicht",
        Lighter = "Inzwischen eine einfachere Form",
        Indicators = "Indikatoren",
        Safety = "Sicherheit",
        Evidence = "Was bekannt ist",
        WhereFrom = "Woher das stammt",
        AllJudgement = "Fachliche Einschätzung, ohne Quelle.",
        PartlySourced = "Teils aus den genannten Quellen; das Übrige ist fachliche Einschätzung.",
        Points = "Punkte im Einzelnen",
        Sources = "Quellen",
        YourDecision = "Entscheidung der Gemeinde",
        DecisionQuestion = "Was entscheidet die Gemeinde?",
        NoDecision = "Noch nicht entschieden",
        DecisionReason = "Grund oder Bemerkung",
        DecisionReasonHint = "Nötig bei „Nicht für uns“. Nichts zu einer Person oder einer Familie.",
        DecisionUntil = "Nicht für uns bis",
        DecisionUntilHint = "Nach diesem Datum wird erneut gefragt.",
        DecisionProgress = "Fortschritt, in Prozent",
        DecisionProgressHint = "Für Begonnenes: von 0 bis 100",
        SaveDecision = "Entscheidung speichern",
        DecisionSaved = "Die Entscheidung ist gespeichert. Die Empfehlung berücksichtigt sie.",
        DecisionConflict =
            "{author} hat am {date} über diese Maßnahme entschieden, vor Ihrer Eingabe. Ihre Eingabe steht noch da: Speichern Sie sie "
            + "erneut, wenn sie noch gilt.",
        DecisionHistory = "Was entschieden wurde",
        UntilDate = "bis {date}",
    };
}
