namespace VifRecommender.Web.Practices;

/// <summary>The words of the page on a practice, and of decisions, in Dutch.</summary>
internal static class DutchPracticesText
{
    public static readonly PracticesText Words = new()
    {
        Decisions =
        [
            "We gaan ermee aan de slag", "We zijn begonnen", "Ze is al aanwezig", "Ze is uitgevoerd en afgelopen",
            "We hebben ze stopgezet", "Niet voor ons", "Beslissing intrekken",
        ],
        DecisionDone = "Afgerond",
        DecisionStopped = "Stopgezet",
        DecisionWithdrawn = "Beslissing ingetrokken",
        BackToAdvice = "Terug naar het advies",
        WhereItStands = "Plaats in het advies",
        WhatItTakes = "Wat ze vraagt en oplevert",
        Audience = "Voor wie",
        Delivers = "Levert op",
        Unlocks = "Maakt mogelijk",
        Lighter = "Intussen een lichtere vorm",
        Indicators = "Indicatoren",
        Safety = "Veiligheid",
        Evidence = "Wat er bekend is",
        WhereFrom = "Waar dit vandaan komt",
        AllJudgement = "Professioneel oordeel, zonder bron.",
        PartlySourced = "Deels uit de genoemde bronnen; de rest is een professioneel oordeel.",
        Points = "Punten in detail",
        Sources = "Bronnen",
        YourDecision = "Beslissing van de gemeente",
        DecisionQuestion = "Wat beslist de gemeente?",
        NoDecision = "Nog niet beslist",
        DecisionReason = "Reden of opmerking",
        DecisionReasonHint = "Nodig bij “Niet voor ons”. Niets over een persoon of een gezin.",
        DecisionUntil = "Niet voor ons tot",
        DecisionUntilHint = "Na deze datum wordt de vraag opnieuw gesteld.",
        DecisionProgress = "Voortgang, in procent",
        DecisionProgressHint = "Voor wat begonnen is: van 0 tot 100",
        SaveDecision = "Beslissing opslaan",
        DecisionSaved = "De beslissing is opgeslagen. Het advies houdt er rekening mee.",
        DecisionConflict =
            "{author} heeft op {date} over deze praktijk beslist, voordat u opsloeg. Uw invoer staat er nog: sla ze opnieuw op als ze nog "
            + "klopt.",
        DecisionHistory = "Wat beslist werd",
        UntilDate = "tot {date}",
    };
}
