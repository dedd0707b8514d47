namespace VifRecommender.Cli.Asking;

/// <summary>The words of the interview in French of Belgium.</summary>
internal static class FrenchAskWords
{
    public static readonly AskWords Words = new()
    {
        WhichCommune = "Quelle commune (nom, code postal ou code INS)\u202F?",
        NoCommune = "Aucune commune trouvée pour «\u00A0{text}\u00A0»\u202F: essayez le nom officiel, le code postal ou le code INS.",
        IsPart = "«\u00A0{text}\u00A0» n’est pas une commune, mais une partie de {names}. Tapez le nom ou le code.",
        HasMerged = "«\u00A0{text}\u00A0» a fusionné en 2025\u202F: c’est aujourd’hui {names}. Tapez le nom ou le code.",
        MayBe = "«\u00A0{text}\u00A0» ne désigne pas une seule commune. Il peut s’agir de\u202F: {names}. Tapez un nom ou un code.",
        Begin = "{name}\u202F: quelques questions, la plus utile d’abord. Chaque réponse est enregistrée dans {file}.",
        Keys =
            "À tout moment\u202F: ? = je ne sais pas, p = pourquoi cette question, r = revenir, s = arrêter et reprendre plus tard. Rien "
            + "sur une victime, une famille ou un dossier.",
        Question = "Question {n}",
        Together =
            "Donnez les numéros de ce qui est vrai ou existe, par exemple 1 3\u202F; 0 = rien de cela. Ce que vous ne nommez pas est "
            + "«\u00A0non\u00A0»\u202F; ajoutez ? à un numéro si vous n’en êtes pas sûr.",
        TogetherHeld = "Ajoutez z si c’est la zone qui l’a (3z), r si c’est la région ou la province.",
        Number = "Un nombre, ou ?",
        DontKnow = "je ne sais pas",
        Why =
            "Parmi {all} communes imaginées comme la vôtre (estimations, un jugement), {same} ont déjà ces cinq premières pratiques. Ces "
            + "réponses décident surtout pour\u202F: {practices}.",
        NotUnderstood = "«\u00A0{text}\u00A0» n’est pas une réponse ici.",
        AnswerOne = "Donnez le numéro d’une des réponses, ou ? si vous ne savez pas.",
        AnswerTogether = "Donnez des numéros, par exemple 1 3\u202F; 0 = rien de cela\u202F; ? = je ne sais pas.",
        NothingMoved = "Noté. Les cinq premières restent les mêmes.",
        Moved = "Noté. Entre dans les cinq premières\u202F: {in}. En sort\u202F: {out}.",
        Came = "Noté. Entre dans les cinq premières\u202F: {in}.",
        NothingToUndo = "Il n’y a pas de réponse à reprendre.",
        Undone = "La dernière réponse est retirée.",
        Settled = "Aucune réponse encore ouverte ne changerait à elle seule les cinq premières.",
        Saved = "Enregistré dans {file}. Pour continuer\u202F: vif ask {file}",
        FirstFive = "Les cinq premières pour votre commune",
        Offer = "Voir\u202F: 1 = l’avis complet, 2 = la note pour le collège, 3 = le profil\u202F; Entrée = terminer.",
        There = "oui",
        NotThere = "non",
        NotKnown = "inconnu",
        Yes = ["oui", "o"],
        No = ["non", "n"],
        Back = ["r", "retour", "<"],
        Stop = ["s", "stop", "fin"],
        Reason = ["p", "pourquoi", "pourquoi?"],
        Zone = 'z',
        Region = 'r',
    };
}
