namespace VifRecommender.Web.SignIn;

/// <summary>The words of the page on which one signs in, in English.</summary>
internal static class EnglishSignInText
{
    public static readonly SignInText Words = new()
    {
        Title = "Sign in",
        Failed =
            "Signing in did not work. The address or the password does not match, or there were too many attempts: try again in a quarter "
            + "of an hour.",
        Email = "E-mail address",
        Password = "Password",
        Help =
            "Accounts are made by whoever runs this service for the zone. Signing out ends all sessions of the account, on all devices.",
    };
}
