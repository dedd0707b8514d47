namespace VifRecommender.Web.Zones;

/// <summary>The words of the board of a zone, in French.</summary>
internal static class FrenchBoardText
{
    public static readonly BoardText Words = new()
    {
        ByDomain = "Les communes, domaine par domaine",
        Explained =
            "Par domaine, d’après l’avis de chaque commune\u202F: ce qui y est en place, et les manques que ses réponses "
            + "établissent. Ce que l’on ne sait pas n’est pas compté comme un manque.",
        Strength = "Atout",
        Mixed = "En partie",
        Gap = "Manque",
        Open = "Pas encore connu",
        Counts = "{inPlace} en place, {gaps} manques établis, {now} à envisager",
        InPlace = "En place",
        Gaps = "Manques établis",
        ToConsider = "À envisager",
        Standing = "Constat",
        Domain = "Domaine",
        Commune = "Commune",
        NotShared = "Non partagé",
        NotSharedLead = "Rien n’est montré d’une commune tant que son propre éditeur ne partage pas ses réponses avec la zone.",
        Empty = "Aucune commune de la zone ne partage ses réponses pour l’instant.",
        Excel = "Tableau Excel (.xlsx)",
        Csv = "Tableau CSV",
        YourZones = "Vos zones",
    };
}
