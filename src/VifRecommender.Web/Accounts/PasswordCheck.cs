using Microsoft.AspNetCore.Identity;

namespace VifRecommender.Web.Accounts;

/// <summary>
/// Signs somebody in by address and password. It takes the same work whether there is no such person, the password is wrong or too many
/// were tried, and answers nothing but yes or no: nobody learns who has an account.
/// </summary>
internal sealed class PasswordCheck(SignInManager<Person> signIn, IPasswordHasher<Person> hasher)
{
    /// <param name="email">The address.</param>
    /// <param name="password">The password.</param>
    /// <param name="scheme">How the session is kept: by a cookie, or by a token that is written as the answer.</param>
    public async Task<bool> SignInAsync(string? email, string? password, string scheme)
    {
        signIn.AuthenticationScheme = scheme;
        var person = await signIn.UserManager.FindByEmailAsync(email?.Trim() ?? "").ConfigureAwait(false);
        if (person is null || await signIn.UserManager.IsLockedOutAsync(person).ConfigureAwait(false))
        {
            hasher.HashPassword(new Person(), password ?? "");
        }
        return person is not null
            && (await signIn.PasswordSignInAsync(person, password ?? "", isPersistent: false, lockoutOnFailure: true)
                .ConfigureAwait(false)).Succeeded;
    }
}
