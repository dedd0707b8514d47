namespace VifRecommender.Web.Advice;

/// <summary>The words of the page with the advice, in Dutch.</summary>
internal static class DutchAdviceText
{
    public static readonly AdviceText Words = new()
    {
        Title = "Advies voor {commune}",
        CouncilNote = "Nota aan de gemeenteraad",
        NoteForPrint = "Nota aan het college, om af te drukken",
        NoteForWord = "Nota aan het college, als Word-bestand",
        NoteFoot =
            "Opgesteld volgens gepubliceerde regels, op basis van het profiel van de gemeente. Kosten, personeel en termijnen zijn "
            + "ramingen, tenzij een bron genoemd wordt. De meeste prioriteiten zijn een professioneel oordeel.",
        Inhabitants = "{n} inwoners",
        ProfileVersion = "profiel, versie {n}",
        NextQuestion = "De vraag die nu het meest telt",
        SendAnswer = "Antwoorden en zien wat verschuift",
        NextOne = "Naar de volgende",
        AnswerConflict =
            "{author} heeft op {date} een versie opgeslagen, vóór uw antwoord. Het advies hieronder houdt daar rekening mee. Uw antwoord "
            + "staat er nog: verstuur het opnieuw als het nog klopt.",
        WhatMoved = "Wat er verschoven is",
        NothingMoved = "Geen enkele praktijk veranderde van plaats.",
        Came = "Voortaan te overwegen",
        Left = "Nu niet meer te overwegen",
        Rose = "Hoger in de lijst",
        Fell = "Lager in de lijst",
        MovedElsewhere = "Andere wisselingen van lijst",
        PlaceNow = "rang {n}",
        PlaceLater = "later, fase {n}",
        PlaceNotAdvised = "hier niet aangeraden",
        PlaceInPlace = "aanwezig of lopend",
        Findings = "Vaststellingen",
        Possible = "Mogelijk, niet dringend",
        Later = "Later",
        Wave = "Fase",
        NotAdvised = "Hier niet aangeraden",
        InPlace = "Aanwezig of lopend",
        Why = "Waarom",
        ComesFirst = "Wat eerst komt",
        Means = "Middelen",
        ReadAndDecide = "Verder lezen en beslissen",
        ReadMore = "Verder lezen",
        TakeAlong = "Om mee te nemen",
        InDetail = "Redenen, middelen en wat men weet",
        Everything = "Het hele advies",
        PublicFacts = "Wat openbaar is over de gemeente",
    };
}
