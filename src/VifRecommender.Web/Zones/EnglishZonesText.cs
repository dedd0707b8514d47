namespace VifRecommender.Web.Zones;

/// <summary>The words of the page on a zone, in English.</summary>
internal static class EnglishZonesText
{
    public static readonly ZonesText Words = new()
    {
        Lead = "What the communes of the zone had better do together, what one can lend another, and what each keeps.",
        TooFew = "It takes at least two communes with a profile to see what they can share.",
        Mixed = "The profiles of these communes name different partnerships: the name or the kind needs correcting in the profiles.",
    };
}
