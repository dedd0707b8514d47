namespace VifRecommender.Explanation;

/// <summary>The words of reports in Dutch of Belgium.</summary>
internal static class DutchReportWords
{
    public static readonly ReportWords Words = new()
    {
        WhatItWouldTake = "Wat daarvoor zou volstaan",
        HangsOn = "Waar het van afhangt",
        NoSmallChange = "Geen verandering van hoogstens drie feiten zou volstaan.",
        NoneFoundInBudget =
            "Niets gevonden binnen de werklimiet van de zoektocht: misschien zou een verandering van hoogstens drie feiten volstaan.",
        SearchEnded = "De zoektocht is bij haar werklimiet gestopt: er is misschien meer dan hier staat.",
        Change = "{fact}: {from} → {to}",
        Learn = "na te gaan: ",
        Given = "een gegeven: niet in handen van de gemeente",
        ThenRank = "dan rang {rank}",
        TopFive = "Wat de eerste vijf zou veranderen",
        Enters = "nieuw erbij: {practices}",
        Leaves = "niet meer erbij: {practices}",
        TopFiveStands = "Geen enkel feit alleen zou veranderen wat vooraan staat.",
        Difference = "Wat er verschoof in {commune}",
        FactsThatDiffer = "Feiten die verschillen",
        ReportsAreNoScore = "Meer geregistreerde meldingen tonen vaak dat mensen de weg naar hulp vinden: daar gaat niets voor af.",
        NewFindings = "Nieuwe vaststellingen",
        SettledFindings = "Vaststellingen die niet meer gelden",
        Moved = "Wat van lijst veranderde",
        OtherRanks = "Andere rangen en redenen",
        Progress = "Bestaande praktijken per domein",
        InPlaceCount = "{before} → {after}",
        NothingMoved = "Er verschoof niets.",
        PlaceNow = "nu, rang {n}",
        PlaceLater = "later, stap {n}",
        PlaceNotAdvised = "niet aangeraden",
        PlaceInPlace = "bestaat al",
        PlaceNone = "niet in de catalogus",
        PointsChange = "{before} → {after} punten",
        NoLonger = "niet meer: ",
        Because = "door: {facts}",
        PassedBy = "andere wisselden ermee van plaats: {practices}",
        AdviceThen = "Advies van {date}, volgens de catalogus {version}; vandaag: {now}.",
        AdviceThenUndated = "Advies zonder datum, volgens de catalogus {version}; vandaag: {now}.",
        MovedByKnowledge = "De catalogus is dezelfde: wat verschoof, komt door wat over de gemeente bekend is.",
        MovedByCatalogue =
            "Wat over de gemeente bekend is, bleef hetzelfde: wat verschoof, komt door de catalogus, de software of een datum die "
            + "voorbij is.",
        MovedByBoth = "Zowel de catalogus als wat over de gemeente bekend is, is veranderd.",
        RulesNotKept = "Dit advies zegt niet welke regels meetelden: te zien is wat verschoof, niet waarom.",
        CatalogueMoved = "Wat door de catalogus of de software verschoof",
        Together = "Samen te doen: {communes}",
        ToShare = "Te delen",
        SharedAt = "{scale}: {communes}",
        Saves = "spaart samen, tegenover elk apart: {oneOff} eenmalig, {yearly} per jaar",
        OnlyTogether = "alleen samen mogelijk",
        Foundations = "Wat sommige hebben en andere kunnen gebruiken",
        CanLend = "{n, plural, one{{holders} kan} other{{holders} kunnen}} het ook voor {others} opnemen",
        CanShow = "{n, plural, one{{holders} kan} other{{holders} kunnen}} {others} tonen hoe het gaat",
        Keeps = "{commune} houdt voor zichzelf",
        NobodyElse = "geen andere gemeente kan er nu mee beginnen",
        ExposesByTravel = "delen zou slachtoffers doen reizen waar geen vervoer is",
        BelongsToEach = "eigen aan elke gemeente",
        NothingToShare = "Nu is er niets te delen: wat de ene kan beginnen, kunnen de andere niet, of het is eigen aan elke gemeente.",
    };
}
