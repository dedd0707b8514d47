using VifRecommender.Web.Accounts;

namespace VifRecommender.Web.Tests.Accounts;

/// <summary>What is guessed first is refused, however it is spelled; what nobody guesses is not.</summary>
public sealed class GuessablePasswordTests
{
    private static readonly string[] Near = ["Trooz", "Ourthe-Vesdre", "jacqueline"];

    [Theory]
    [InlineData("password1234")]
    [InlineData("P@ssw0rd2026!")]
    [InlineData("motdepasse123")]
    [InlineData("Wachtwoord-2026")]
    [InlineData("passwortpasswort")]
    [InlineData("azertyuiop123")]
    [InlineData("qwertyuiop[]")]
    [InlineData("123456789012")]
    [InlineData("210987654321")]
    [InlineData("abcdefghijkl")]
    [InlineData("1q2w3e4r5t6y")]
    [InlineData("xk2pxk2pxk2p")]
    [InlineData("VifRecommender2026")]
    [InlineData("GemeenteGeweld1")]
    [InlineData("chaudfontaine!")]
    [InlineData("Trooz-2026-Trooz")]
    [InlineData("ourthevesdre12")]
    [InlineData("Jacqueline1958")]
    [InlineData("ilovechocolat")]
    [InlineData("Bruxelles1000!")]
    [InlineData("été-été-été-2026")]
    [InlineData("")]
    public void Password_ThatIsGuessedFirst_IsRefused(string password) => Assert.True(GuessablePassword.Is(password, Near));

    [Theory]
    [InlineData("a long enough pass phrase")]
    [InlineData("correct horse battery staple")]
    [InlineData("quatre girafes lisent un roman")]
    [InlineData("vijf giraffen lezen een roman")]
    [InlineData("x7Kp2mQ9vL3z")]
    [InlineData("пять жирафов")]
    [InlineData("Trooz hoepelt kwikzilver")]
    public void Password_ThatNobodyGuesses_IsTaken(string password) => Assert.False(GuessablePassword.Is(password, Near));

    [Fact]
    public void Password_OfAnyLength_IsJudgedQuickly() => Assert.True(GuessablePassword.Is(new string('a', 20_000), []));
}
