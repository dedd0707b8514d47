namespace VifRecommender.Web.SignIn;

/// <summary>The words of the page on which one signs in, in French.</summary>
internal static class FrenchSignInText
{
    public static readonly SignInText Words = new()
    {
        Title = "Se connecter",
        Failed =
            "La connexion n’a pas réussi. L’adresse ou le mot de passe ne correspond pas, ou il y a eu trop d’essais\u202F: réessayez dans "
            + "un quart d’heure.",
        Email = "Adresse e-mail",
        Password = "Mot de passe",
        Help =
            "Les comptes sont créés par la personne qui gère ce service pour la zone. Se déconnecter ferme toutes les sessions du compte, "
            + "sur tous les appareils.",
    };
}
