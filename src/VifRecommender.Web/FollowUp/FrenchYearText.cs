namespace VifRecommender.Web.FollowUp;

/// <summary>The words of the overview of a year, in French.</summary>
internal static class FrenchYearText
{
    public static readonly YearText Words = new()
    {
        Title = "Suivi {year}\u202F: {commune}",
        Heading = "L’année sur une page",
        Explained = "Pour le conseil\u202F: par trimestre, ce qui a été décidé, où cela en est, ce qui a été observé et qui en répond.",
        Year = "Année",
        Show = "À imprimer",
        Word = "Fichier Word (.docx)",
        Quarter = "Trimestre",
        Practice = "Pratique",
        Decided = "Décidé le",
        State = "État",
        Indicator = "Indicateur",
        Carried = "Porté par",
        Undated = "Sans échéance",
        Before = "Avant {year}",
        Nothing = "Rien n’est décidé ni attendu pour {year}.",
        AsOf = "État au {date}",
        More = "Et encore {n} dans le suivi de la commune.",
        Foot = "Des fonctions, jamais de personnes. Un nombre de moins de cinq personnes ne se publie pas. Le conseil décide.",
    };
}
