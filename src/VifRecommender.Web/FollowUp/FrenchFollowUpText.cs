namespace VifRecommender.Web.FollowUp;

/// <summary>The words of the pages that follow up what was decided and compare versions, in French.</summary>
internal static class FrenchFollowUpText
{
    public static readonly FollowUpText Words = new()
    {
        CompareLead =
            "Ce qui a bougé entre deux versions du profil, et par quelle règle et quelle donnée. Chaque version compte avec ce qui était "
            + "décidé alors.",
        OneVersionOnly = "Il n’y a pas encore deux versions à comparer. Chaque enregistrement du profil et chaque réponse en ajoute une.",
        FromVersion = "De la version",
        ToVersion = "À la version",
        CompareThese = "Comparer",
        VersionOf = "Version {n}, {date}, {author}",
        VersionMissing = "Cette version n’existe pas, ou elle ne correspond plus au catalogue actuel.",
        Title = "Suivi\u202F: {commune}",
        Lead = "Ce que la commune a décidé, et où elle en est.",
        NothingDecided = "Rien n’est encore décidé.",
        AskAgain = "La date du {date} est passée\u202F: la question se pose à nouveau.",
        ToDecide = "À décider",
        ToDecideLead = "Les premières pratiques de l’avis sur lesquelles rien n’est encore décidé.",
    };
}
