namespace VifRecommender.Web.FollowUp;

/// <summary>The words of the page on what moved since an advice that was kept, in French.</summary>
internal static class FrenchKeptText
{
    public static readonly KeptText Words = new()
    {
        PageName = "Depuis le dernier avis",
        Lead =
            "Un avis retenu reste tel qu’il a été donné, même si le logiciel ou le catalogue change. On voit ici ce qui a bougé "
            + "depuis, et pourquoi.",
        KeepNow = "Retenir l’avis d’aujourd’hui",
        KeepLead =
            "À retenir quand il va au collège ou au conseil. Le premier avis est retenu de lui-même quand la commune décide pour "
            + "la première fois\u202F; les {n} derniers sont conservés.",
        Saved = "L’avis d’aujourd’hui est retenu.",
        Faster = "{author} a retenu un avis le {date}, avant votre envoi. Le vôtre n’a pas été ajouté.",
        None = "Aucun avis n’est encore retenu.",
        Which = "Avis retenu",
        Item = "N° {n}, {date}, {author}",
        Compare = "Comparer avec aujourd’hui",
        MadeBy = "Donné par la version {software} du logiciel, d’après le catalogue {catalogue}.",
        Gone = "Cet avis n’est pas, ou n’est plus, conservé.",
        Unreadable =
            "Cet avis est conservé, mais il ne se lit plus\u202F: quelque chose l’a abîmé. L’exportation des données le contient "
            + "tel quel.",
    };
}
