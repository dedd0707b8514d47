namespace VifRecommender.Cli.Asking;

/// <summary>The words of the interview in German of East Belgium.</summary>
internal static class GermanAskWords
{
    public static readonly AskWords Words = new()
    {
        WhichCommune = "Welche Gemeinde (Name, Postleitzahl oder NIS-Code)?",
        NoCommune = "Keine Gemeinde gefunden für „{text}“: versuchen Sie es mit dem amtlichen Namen, der Postleitzahl oder dem NIS-Code.",
        IsPart = "„{text}“ ist keine Gemeinde, sondern ein Teil von {names}. Geben Sie den Namen oder den Code ein.",
        HasMerged = "„{text}“ hat 2025 fusioniert: Das ist heute {names}. Geben Sie den Namen oder den Code ein.",
        MayBe =
            "„{text}“ ist nicht der Name einer einzigen Gemeinde. Gemeint sein kann: {names}. Geben Sie einen Namen oder einen Code ein.",
        Begin = "{name}: einige Fragen, die nützlichste zuerst. Jede Antwort wird in {file} gespeichert.",
        Keys =
            "Jederzeit: ? = ich weiß es nicht, w = warum diese Frage, z = zurück, s = aufhören und später weitermachen. Nichts über ein "
            + "Opfer, eine Familie oder eine Akte.",
        Question = "Frage {n}",
        Together =
            "Nennen Sie die Nummern dessen, was zutrifft oder besteht, zum Beispiel 1 3; 0 = nichts davon. Was Sie nicht nennen, gilt als "
            + "„nein“; setzen Sie ? hinter eine Nummer, wenn Sie nicht sicher sind.",
        TogetherHeld = "Setzen Sie z dahinter, wenn die Zone es hat (3z), r, wenn es die Gemeinschaft oder die Region ist.",
        Number = "Eine Zahl, oder ?",
        DontKnow = "ich weiß es nicht",
        Why =
            "Von {all} Gemeinden, die man sich wie Ihre vorstellt (Schätzungen, ein Urteil), haben {same} schon jetzt diese ersten fünf "
            + "Maßnahmen. Diese Antworten entscheiden vor allem über: {practices}.",
        NotUnderstood = "„{text}“ ist hier keine Antwort.",
        AnswerOne = "Geben Sie die Nummer einer Antwort ein, oder ?, wenn Sie es nicht wissen.",
        AnswerTogether = "Geben Sie Nummern ein, zum Beispiel 1 3; 0 = nichts davon; ? = weiß ich nicht.",
        NothingMoved = "Notiert. Die ersten fünf bleiben dieselben.",
        Moved = "Notiert. Neu unter den ersten fünf: {in}. Nicht mehr darunter: {out}.",
        Came = "Notiert. Neu unter den ersten fünf: {in}.",
        NothingToUndo = "Es gibt keine Antwort, die man zurücknehmen könnte.",
        Undone = "Die letzte Antwort ist zurückgenommen.",
        Settled = "Keine noch offene Antwort würde für sich allein die ersten fünf ändern.",
        Saved = "Gespeichert in {file}. Weitermachen: vif ask {file}",
        FirstFive = "Die ersten fünf für Ihre Gemeinde",
        Offer = "Ansehen: 1 = die ganze Empfehlung, 2 = die Vorlage an das Kollegium, 3 = das Profil; Eingabetaste = fertig.",
        There = "ja",
        NotThere = "nein",
        NotKnown = "nicht bekannt",
        Yes = ["ja", "j"],
        No = ["nein", "n"],
        Back = ["z", "zurück", "<"],
        Stop = ["s", "stopp", "stop", "ende"],
        Reason = ["w", "warum", "warum?"],
        Zone = 'z',
        Region = 'r',
    };
}
