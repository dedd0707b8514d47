namespace VifRecommender.Web.Zones;

/// <summary>The words of the page on a zone, in French.</summary>
internal static class FrenchZonesText
{
    public static readonly ZonesText Words = new()
    {
        Lead =
            "Ce que les communes de la zone gagneraient à faire ensemble, ce que l’une peut prêter à l’autre, et ce que chacune garde.",
        TooFew = "Il faut au moins deux communes avec un profil pour voir ce qu’elles peuvent partager.",
        Mixed =
            "Les profils de ces communes nomment des partenariats différents\u202F: le nom ou le type est à corriger dans les profils.",
    };
}
