namespace VifRecommender.Web.Zones;

/// <summary>The words of the page on a zone, in Dutch.</summary>
internal static class DutchZonesText
{
    public static readonly ZonesText Words = new()
    {
        Lead = "Wat de gemeenten van de zone beter samen doen, wat de ene aan de andere kan uitlenen, en wat elke gemeente zelf houdt.",
        TooFew = "Er zijn minstens twee gemeenten met een profiel nodig om te zien wat ze kunnen delen.",
        Mixed =
            "De profielen van deze gemeenten noemen verschillende samenwerkingsverbanden: de naam of de soort is in de profielen te "
            + "verbeteren.",
    };
}
