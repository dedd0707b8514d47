namespace VifRecommender.Web.SignIn;

/// <summary>The words of the page on which one signs in, in German.</summary>
internal static class GermanSignInText
{
    public static readonly SignInText Words = new()
    {
        Title = "Anmelden",
        Failed =
            "Die Anmeldung ist nicht gelungen. Adresse oder Passwort stimmen nicht, oder es gab zu viele Versuche: In einer Viertelstunde "
            + "ist ein neuer Versuch möglich.",
        Email = "E-Mail-Adresse",
        Password = "Passwort",
        Help =
            "Konten richtet ein, wer diesen Dienst für die Zone verwaltet. Die Abmeldung beendet alle Sitzungen des Kontos, auf allen "
            + "Geräten.",
    };
}
