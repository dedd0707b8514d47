namespace VifRecommender.Explanation;

/// <summary>The words of reports in German of Belgium.</summary>
internal static class GermanReportWords
{
    public static readonly ReportWords Words = new()
    {
        WhatItWouldTake = "Was dafür genügen würde",
        HangsOn = "Woran es hängt",
        NoSmallChange = "Keine Änderung von höchstens drei Angaben würde genügen.",
        NoneFoundInBudget =
            "Innerhalb der Arbeitsgrenze der Suche nichts gefunden: Vielleicht würde eine Änderung von höchstens drei Angaben genügen.",
        SearchEnded = "Die Suche endete an ihrer Arbeitsgrenze: Vielleicht gibt es mehr, als hier steht.",
        Change = "{fact}: {from} → {to}",
        Learn = "zu klären: ",
        Given = "gegeben: nicht in der Hand der Gemeinde",
        ThenRank = "dann Rang {rank}",
        TopFive = "Was die ersten fünf ändern würde",
        Enters = "neu dabei: {practices}",
        Leaves = "nicht mehr dabei: {practices}",
        TopFiveStands = "Keine einzelne Angabe würde ändern, was vorne steht.",
        Difference = "Was sich in {commune} verschoben hat",
        FactsThatDiffer = "Angaben, die sich unterscheiden",
        ReportsAreNoScore = "Mehr erfasste Meldungen zeigen oft, dass Menschen den Weg zur Hilfe finden: Dafür wird nichts abgezogen.",
        NewFindings = "Neue Feststellungen",
        SettledFindings = "Feststellungen, die nicht mehr gelten",
        Moved = "Was die Liste gewechselt hat",
        OtherRanks = "Andere Ränge und Gründe",
        Progress = "Bestehende Maßnahmen je Bereich",
        InPlaceCount = "{before} → {after}",
        NothingMoved = "Nichts hat sich verschoben.",
        PlaceNow = "jetzt, Rang {n}",
        PlaceLater = "später, Schritt {n}",
        PlaceNotAdvised = "nicht angeraten",
        PlaceInPlace = "besteht bereits",
        PlaceNone = "nicht im Katalog",
        PointsChange = "{before} → {after} Punkte",
        NoLonger = "nicht mehr: ",
        Because = "wegen: {facts}",
        PassedBy = "andere tauschten den Platz damit: {practices}",
        AdviceThen = "Empfehlung vom {date}, nach dem Katalog {version}; heute: {now}.",
        AdviceThenUndated = "Empfehlung ohne Datum, nach dem Katalog {version}; heute: {now}.",
        MovedByKnowledge = "Der Katalog ist derselbe: Was sich verschoben hat, liegt an dem, was über die Gemeinde bekannt ist.",
        MovedByCatalogue =
            "Was über die Gemeinde bekannt ist, ist gleich geblieben: Was sich verschoben hat, liegt am Katalog, an der Software "
            + "oder an einem Datum, das vorbei ist.",
        MovedByBoth = "Der Katalog und das, was über die Gemeinde bekannt ist, haben sich beide geändert.",
        RulesNotKept = "Diese Empfehlung sagt nicht, welche Regeln gezählt haben: Zu sehen ist, was sich verschoben hat, nicht warum.",
        CatalogueMoved = "Was der Katalog oder die Software verschoben hat",
        Together = "Gemeinsam zu tun: {communes}",
        ToShare = "Gemeinsam",
        SharedAt = "{scale}: {communes}",
        Saves = "spart gemeinsam, gegenüber jeder allein: {oneOff} einmalig, {yearly} im Jahr",
        OnlyTogether = "nur gemeinsam möglich",
        Foundations = "Was einige haben und andere nutzen können",
        CanLend = "{n, plural, one{{holders} kann} other{{holders} können}} es auch für {others} übernehmen",
        CanShow = "{n, plural, one{{holders} kann} other{{holders} können}} {others} zeigen, wie es geht",
        Keeps = "{commune} behält für sich",
        NobodyElse = "keine andere Gemeinde kann jetzt damit beginnen",
        ExposesByTravel = "Teilen ließe Betroffene reisen, wo es keine Verkehrsmittel gibt",
        BelongsToEach = "gehört jeder Gemeinde selbst",
        NothingToShare =
            "Jetzt ist nichts zu teilen: Was die eine beginnen kann, können die anderen nicht, oder es gehört jeder Gemeinde selbst.",
    };
}
