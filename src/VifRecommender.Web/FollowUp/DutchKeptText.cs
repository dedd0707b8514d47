namespace VifRecommender.Web.FollowUp;

/// <summary>The words of the page on what moved since an advice that was kept, in Dutch.</summary>
internal static class DutchKeptText
{
    public static readonly KeptText Words = new()
    {
        PageName = "Sinds het vorige advies",
        Lead =
            "Een bewaard advies blijft zoals het gegeven is, ook als de software of de catalogus verandert. Hier staat wat "
            + "sindsdien verschoof, en waarom.",
        KeepNow = "Het advies van vandaag bewaren",
        KeepLead =
            "Te bewaren wanneer het naar het college of de raad gaat. Het eerste advies wordt vanzelf bewaard wanneer de gemeente "
            + "voor het eerst beslist; de laatste {n} blijven bewaard.",
        Saved = "Het advies van vandaag is bewaard.",
        Faster = "{author} bewaarde een advies op {date}, vóór uw formulier aankwam. Dat van u werd niet toegevoegd.",
        None = "Er is nog geen advies bewaard.",
        Which = "Bewaard advies",
        Item = "Nr. {n}, {date}, {author}",
        Compare = "Vergelijken met vandaag",
        MadeBy = "Gegeven door versie {software} van de software, volgens de catalogus {catalogue}.",
        Gone = "Dit advies is niet, of niet meer, bewaard.",
        Unreadable = "Dit advies is bewaard, maar niet meer te lezen: het is beschadigd. De export van de gegevens bevat het zoals het is.",
    };
}
