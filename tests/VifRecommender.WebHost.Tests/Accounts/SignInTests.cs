using VifRecommender.WebHost.Accounts;

namespace VifRecommender.WebHost.Tests.Accounts;

public sealed class SignInTests
{
    [Theory]
    [InlineData("/communes/1?lang=nl", "/communes/1?lang=nl")]
    [InlineData("/", "/")]
    [InlineData(null, "/")]
    [InlineData("", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("/a\r\nLocation: x", "/")]
    public void ReturnUrl_LeadsNowhereElse(string? address, string expected) => Assert.Equal(expected, SignIn.LocalOrHome(address));
}
