using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Memory;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Accounts;

/// <summary>Nobody reads or writes a commune that is not theirs.</summary>
public sealed class CommuneAccessTests(OneHostWithAccounts one) : IClassFixture<OneHostWithAccounts>
{
    private static readonly CommuneSummary Trooz = new(Guid.NewGuid(), "Trooz", "62122", "SECOVA", 0, "Secova");
    private static readonly CommuneSummary Silent = new(Guid.NewGuid(), "Olne", "63057", "SECOVA", 0);
    private static readonly CommuneSummary Moved = new(Guid.NewGuid(), "Blegny", "62119", "SECOVA", 0, "Basse-Meuse");
    private static readonly CommuneSummary Namur = new(Guid.NewGuid(), "Namur", "92094", null, 0);
    private static readonly CommuneSummary Unplaced = new(Guid.NewGuid(), "Somewhere", null, null, 0);

    private readonly Host _host = one.Emptied();

    [Theory]
    [InlineData("nobody@example.be", "", "", "")]
    [InlineData("reader@example.be", "Trooz", "", "")]
    [InlineData("editor@example.be", "Trooz", "Trooz", "62122")]
    [InlineData("coordinator@example.be", "Trooz", "Trooz", "")]
    [InlineData("both@example.be", "Trooz Namur", "Namur", "92094")]
    [InlineData(null, "", "", "")]
    public async Task Person_MayOnlyWhatTheirRolesSay(string? email, string reads, string writes, string adds)
    {
        await _host.AddPersonAsync("nobody@example.be");
        await _host.AddPersonAsync("reader@example.be", (Role.Reader, "62122"));
        await _host.AddPersonAsync("editor@example.be", (Role.Editor, "62122"));
        await _host.AddPersonAsync("coordinator@example.be", (Role.Coordinator, "secova"));
        await _host.AddPersonAsync("both@example.be", (Role.Reader, "62122"), (Role.Editor, "92094"));
        var access = _host.Services.GetRequiredService<ICommuneAccess>();
        var user = email is null ? new ClaimsPrincipal(new ClaimsIdentity()) : await UserAsync(email);
        CommuneSummary[] communes = [Trooz, Silent, Moved, Namur, Unplaced];
        Assert.Equal(reads, string.Join(' ', communes.Where(commune => access.CanRead(user, commune)).Select(commune => commune.Name)));
        Assert.Equal(writes, string.Join(' ', communes.Where(commune => access.CanWrite(user, commune)).Select(commune => commune.Name)));
        // To share is for the editors of a commune; a coordinator sees what they share, and cannot share it for them.
        Assert.Equal(email is "coordinator@example.be" ? "" : writes,
            string.Join(' ', communes.Where(commune => access.CanShare(user, commune)).Select(commune => commune.Name)));
        Assert.Equal(email is "coordinator@example.be" ? ["secova"] : [], access.ZonesOf(user));
        Assert.Equal(adds.Length > 0, access.CanAdd(user));
        Assert.Equal(adds.Contains("62122", StringComparison.Ordinal), access.CanAdd(user, new NewCommune("Trooz", "62122", null)));
        Assert.Equal(adds.Contains("92094", StringComparison.Ordinal), access.CanAdd(user, new NewCommune("Namur", "92094", null)));
        // Nobody says on the web to which zone a commune belongs, not even its coordinator.
        Assert.False(access.CanPlace(user));
        Assert.False(access.CanAdd(user, new NewCommune("Trooz", "62122", "SECOVA")));
        Assert.False(access.CanAdd(user, new NewCommune("Olne", null, "SECOVA")));
        Assert.False(access.CanAdd(user, new NewCommune("Somewhere", null, null)));
    }

    [Fact]
    public async Task Role_TakenAway_IsGoneWithTheNextRequest()
    {
        await _host.AddPersonAsync("editor@example.be", (Role.Editor, "62122"));
        var access = _host.Services.GetRequiredService<ICommuneAccess>();
        Assert.True(access.CanWrite(await UserAsync("editor@example.be"), Trooz));
        await using (var scope = _host.Services.CreateAsyncScope())
        {
            var database = scope.ServiceProvider.GetRequiredService<MemoryContext>();
            database.Grants.RemoveRange(database.Grants);
            await database.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        Assert.False(access.CanWrite(await UserAsync("editor@example.be"), Trooz));
    }

    [Fact]
    public void Claims_OfTheSameNameThatSomebodyElseGave_CountForNothingWithoutSigningIn()
    {
        var forged = new ClaimsPrincipal(new ClaimsIdentity([new Claim(nameof(Role.Editor), "62122")]));
        Assert.False(_host.Services.GetRequiredService<ICommuneAccess>().CanWrite(forged, Trooz));
    }

    /// <summary>Who a request comes from, as the host sees it.</summary>
    private async Task<ClaimsPrincipal> UserAsync(string email)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var person = scope.ServiceProvider.GetRequiredService<MemoryContext>().Users.Single(each => each.Email == email);
        var signedIn = new ClaimsPrincipal(
            new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, person.Id), new Claim(ClaimTypes.Name, email)], "Test"));
        return await scope.ServiceProvider.GetRequiredService<IClaimsTransformation>().TransformAsync(signedIn);
    }
}
