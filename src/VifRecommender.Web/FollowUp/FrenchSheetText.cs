namespace VifRecommender.Web.FollowUp;

/// <summary>The words of the sheets of what is followed up, in French.</summary>
internal static class FrenchSheetText
{
    public static readonly SheetText Words = new()
    {
        PageName = "Fiche de suivi",
        Lead = "Qui porte cette pratique, pour quand, et ce qui montre qu’elle fonctionne.",
        FunctionsOnly = "Des fonctions, jamais de personnes\u202F: ni nom, ni adresse e-mail, ni numéro de téléphone.",
        State = "Où en est-elle\u202F?",
        Reason = "Raison ou remarque",
        ReasonHint = "Nécessaire si elle est arrêtée. Rien sur une personne ou une famille.",
        Pilot = "Fonction qui la porte",
        PilotHint = "Par exemple\u202F: service de prévention, assistante sociale du CPAS.",
        Answers = "Mandat qui en répond devant le conseil",
        AnswersHint = "Par exemple\u202F: échevinat de la cohésion sociale.",
        Due = "Échéance",
        NoDue = "Pas encore fixée",
        Indicator = "Indicateur",
        NoIndicator = "Pas encore choisi",
        Value = "Valeur observée",
        ValueHint = "Un nombre ou quelques mots, par exemple 12 ou 60\u202F%. De moins de cinq personnes, écrire «\u202Fmoins de 5\u202F».",
        MeasuredOn = "Observée le",
        Save = "Enregistrer la fiche",
        Saved = "La fiche est enregistrée. L’avis en tient compte.",
        Faster =
            "{author} a enregistré cette fiche le {date}, avant votre envoi. Votre saisie est encore là\u202F: enregistrez-la à "
            + "nouveau si elle reste valable.",
        NotAPerson =
            "Une fonction est attendue ici, pas une personne\u202F: par exemple «\u202Fservice de prévention\u202F». Sans titre, "
            + "nom, adresse e-mail ni numéro de téléphone.",
        IndicatorFirst = "Choisissez d’abord l’indicateur auquel cette valeur se rapporte.",
        DayNeeded = "Indiquez le jour de cette observation, aujourd’hui au plus tard.",
        ValueNeeded = "Indiquez la valeur observée ce jour-là.",
        Earlier = "Ce qui a été observé",
        ToSheet = "Fiche de suivi\u202F: {practice}",
        BackToAll = "Tout le suivi",
        QuarterName = "T{n} {year}",
        Overdue = "échéance passée",
    };
}
