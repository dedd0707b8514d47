namespace VifRecommender.Web.Roadmaps;

/// <summary>The words of the page with the roadmap, in French.</summary>
internal static class FrenchRoadmapsText
{
    public static readonly RoadmapsText Words = new()
    {
        Impossible =
            "L’ordinateur sur lequel tourne cette application ne peut pas calculer de feuille de route. La personne qui la gère en trouve "
            + "la raison à l’adresse /health/ready.",
        Title = "Feuille de route pour {commune}",
        Lead = "Ce qui commence et quand, sans jamais dépasser le budget ni le personnel, et rien avant ce qui doit venir d’abord.",
        Quarters = "Nombre de trimestres",
        PlanNow = "Planifier",
        NeedsMeans =
            "Indiquez le budget et le personnel\u202F: la feuille de route s’y tient. Ils peuvent aussi figurer dans le profil.",
        WhatWhen = "Quoi et quand",
        GanttTable = "La même chose en tableau",
        Practice = "Pratique",
        Starts = "Début",
        Runs = "En place dès",
        OneOff = "Au départ",
        Yearly = "Par an",
        SetUpTime = "Temps au départ",
        RunningTime = "Temps ensuite",
        QuarterTakes = "Ce que demande chaque trimestre",
        Quarter = "Trimestre",
        Budget = "Budget",
        Time = "Temps",
        NewStarts = "Démarrages",
        LeftOut = "Laissé de côté",
        LeftOutList = "Ce qui n’y entre pas, et ce qui l’y ferait entrer",
        Estimates =
            "Milieu des estimations du catalogue, pour la part de la commune\u202F; "
            + "un temps plein équivaut à 55 jours de travail par trimestre.",
        AsExcel = "En fichier Excel",
        AsCalendar = "Pour l’agenda (.ics)",
    };
}
