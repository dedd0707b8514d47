using Microsoft.AspNetCore.Identity;

namespace VifRecommender.Web.Accounts;

/// <summary>Somebody who signs in: an e-mail address and a password, and nothing else.</summary>
internal sealed class Person : IdentityUser;
