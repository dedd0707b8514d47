namespace VifRecommender.Web.SignIn;

/// <summary>The words of the page on which one signs in, in Dutch.</summary>
internal static class DutchSignInText
{
    public static readonly SignInText Words = new()
    {
        Title = "Aanmelden",
        Failed =
            "Aanmelden lukte niet. Het adres of het wachtwoord klopt niet, of er waren te veel pogingen: probeer het over een kwartier "
            + "opnieuw.",
        Email = "E-mailadres",
        Password = "Wachtwoord",
        Help =
            "Accounts worden aangemaakt door wie deze dienst voor de zone beheert. Afmelden sluit alle sessies van de account, op alle "
            + "toestellen.",
    };
}
