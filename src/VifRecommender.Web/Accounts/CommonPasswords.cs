using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Accounts;

/// <summary>
/// Refuses passwords that are guessed first: common ones, what is put together of them, and those that lie near here (the product, the
/// person's address, the names of communes and zones).
/// </summary>
internal sealed class CommonPasswords(MemoryContext database) : IPasswordValidator<Person>
{
    private static readonly IdentityError TooCommon = new()
    {
        Code = nameof(CommonPasswords),
        Description =
            "Passwords must not be common: this one is on the list of those that are guessed first, or is put together of them, of years "
            + "and rows of keys, of the name of a commune or a zone, or of the address. Take four words or more that have nothing to do "
            + "with each other.",
    };

    public async Task<IdentityResult> ValidateAsync(UserManager<Person> manager, Person user, string? password)
    {
        var names = await database.Communes.Select(each => each.Name)
            .Concat(database.Communes.Where(each => each.Zone != null).Select(each => each.Zone!)).Distinct().ToListAsync()
            .ConfigureAwait(false);
        return GuessablePassword.Is(password ?? "", [.. names, .. (user.Email ?? "").Split('@', '.', '-', '_')])
            ? IdentityResult.Failed(TooCommon) : IdentityResult.Success;
    }
}
