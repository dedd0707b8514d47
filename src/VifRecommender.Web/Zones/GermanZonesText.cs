namespace VifRecommender.Web.Zones;

/// <summary>The words of the page on a zone, in German.</summary>
internal static class GermanZonesText
{
    public static readonly ZonesText Words = new()
    {
        Lead = "Was die Gemeinden der Zone besser gemeinsam tun, was die eine der anderen leihen kann, und was jede für sich behält.",
        TooFew = "Es braucht mindestens zwei Gemeinden mit einem Profil, um zu sehen, was sie teilen können.",
        Mixed = "Die Profile dieser Gemeinden nennen verschiedene Verbünde: Name oder Art sind in den Profilen zu berichtigen.",
    };
}
