namespace VifRecommender.Web.SignIn;

/// <summary>The words of the page on which one signs in.</summary>
public sealed record SignInText
{
    public required string Title { get; init; }

    public required string Failed { get; init; }

    public required string Email { get; init; }

    public required string Password { get; init; }

    public required string Help { get; init; }
}
