namespace VifRecommender.Web.Accounts;

/// <summary>Section <c>Accounts</c> of the configuration.</summary>
internal sealed class AccountsOptions
{
    public const string Section = "Accounts";

    /// <summary>Whether people sign in. Without accounts the host is a demo for one person, on loopback only.</summary>
    public bool Enabled { get; init; }
}
