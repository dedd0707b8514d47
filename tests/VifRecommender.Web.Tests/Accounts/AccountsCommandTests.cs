using System.Buffers.Binary;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Memory;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Accounts;

/// <summary>People are added, listed and removed by the host's own command line.</summary>
public sealed class AccountsCommandTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"vif-accounts-{Guid.NewGuid():N}.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(_file) + "*")) File.Delete(file);
    }

    [Fact]
    public async Task Person_AddedWithRoles_IsListedUntilRemoved()
    {
        Assert.Equal((0, "b@example.be: editor of 62122\n", ""), await RunAsync("add b@example.be --role editor --commune 62122"));
        Assert.Equal((0, "b@example.be: reader of 92094\n", ""),
            await RunAsync("add b@example.be --role reader --commune 92094", password: null));
        Assert.Equal((0, "a@example.be: coordinator of zone SECOVA\n", ""),
            await RunAsync("add a@example.be --role coordinator --zone SECOVA"));
        Assert.Equal((0, "a@example.be: coordinator of zone SECOVA\nb@example.be: reader of 92094, editor of 62122\n", ""),
            await RunAsync("list"));
        Assert.Equal((0, "b@example.be is removed.\n", ""), await RunAsync("remove B@example.be"));
        Assert.Equal((0, "a@example.be: coordinator of zone SECOVA\n", ""), await RunAsync("list"));
        Assert.Equal((2, "", "There is nobody with the address b@example.be.\n"), await RunAsync("remove b@example.be"));
    }

    [Fact]
    public async Task Password_OfANewPerson_IsTheOneThatWasRead()
    {
        await RunAsync("add a@example.be --role editor --commune 62122");
        await using var app = Builder().Build();
        await using var scope = app.Services.CreateAsyncScope();
        var persons = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
        var person = await persons.FindByEmailAsync("a@example.be");
        Assert.True(await persons.CheckPasswordAsync(person!, Host.Password));
        Assert.DoesNotContain(Host.Password, person!.PasswordHash, StringComparison.Ordinal);
        // Whoever steals the file has to work for each guess.
        var iterations = BinaryPrimitives.ReadUInt32BigEndian(Convert.FromBase64String(person.PasswordHash!).AsSpan(5));
        Assert.InRange(iterations, 100_000u, uint.MaxValue);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("short")]
    [InlineData("aaaaaaaaaaaaaaaaaaaa")]
    [InlineData("P@ssw0rd-2026-azerty")]
    public async Task Password_TooWeak_AddsNobody(string? password)
    {
        var (exit, output, faults) = await RunAsync("add a@example.be --role editor --commune 62122", password);
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains("Passwords must", faults, StringComparison.Ordinal);
        if (password is not null) Assert.DoesNotContain(password, faults, StringComparison.Ordinal);
        Assert.Equal((0, "", ""), await RunAsync("list"));
    }

    [Theory]
    [InlineData("add a@example.be", "Say --role")]
    [InlineData("add a@example.be --role editor", "Say --role")]
    [InlineData("add a@example.be --role editor --zone SECOVA", "Say --role")]
    [InlineData("add a@example.be --role coordinator --commune 62122", "Say --role")]
    [InlineData("add a@example.be --role coordinator --zone SECOVA --commune 62122", "Say --role")]
    [InlineData("add a@example.be --role editor --commune Trooz", "Trooz is neither a NIS code")]
    [InlineData("add a@example.be --role editor --commune 6212", "6212 is neither a NIS code")]
    [InlineData("add nobody --role editor --commune 62122", "Email 'nobody' is invalid")]
    [InlineData("add a@example.be --role admin --commune 62122", "There is no role 'admin': say reader, editor or coordinator.")]
    [InlineData("add a@example.be --role 7 --commune 62122", "There is no role '7'")]
    [InlineData("add a@example.be --role reader,editor --commune 62122", "There is no role 'reader,editor'")]
    public async Task Role_ForNothingThatCanBe_AddsNobody(string arguments, string fault)
    {
        var (exit, _, faults) = await RunAsync(arguments);
        Assert.Equal(2, exit);
        Assert.Contains(fault, faults, StringComparison.Ordinal);
        Assert.Equal((0, "", ""), await RunAsync("list"));
    }

    [Fact]
    public async Task Password_Changed_IsTheNewOneAndEndsSessions()
    {
        await RunAsync("add a@example.be --role editor --commune 62122");
        var before = await PersonAsync();
        Assert.Equal((0, "a@example.be has another password; all their sessions have ended.\n", ""),
            await RunAsync("password A@example.be", "quatre girafes lisent un roman"));
        var after = await PersonAsync();
        Assert.NotEqual(before.SecurityStamp, after.SecurityStamp);
        await using var app = Builder().Build();
        await using var scope = app.Services.CreateAsyncScope();
        var persons = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
        Assert.True(await persons.CheckPasswordAsync(after, "quatre girafes lisent un roman"));
        Assert.False(await persons.CheckPasswordAsync(after, Host.Password));
    }

    [Theory]
    [InlineData("short")]
    [InlineData("motdepasse123")]
    public async Task Password_ChangedToAWeakOne_StaysAsItWas(string password)
    {
        await RunAsync("add a@example.be --role editor --commune 62122");
        var before = await PersonAsync();
        var (exit, _, faults) = await RunAsync("password a@example.be", password);
        Assert.Equal(2, exit);
        Assert.Contains("Passwords must", faults, StringComparison.Ordinal);
        Assert.Equal((before.PasswordHash, before.SecurityStamp),
            ((await PersonAsync()).PasswordHash, (await PersonAsync()).SecurityStamp));
    }

    [Fact]
    public async Task SignOut_EndsSessions()
    {
        await RunAsync("add a@example.be --role editor --commune 62122");
        var before = await PersonAsync();
        Assert.Equal((0, "All sessions of a@example.be have ended.\n", ""), await RunAsync("sign-out a@example.be"));
        Assert.NotEqual(before.SecurityStamp, (await PersonAsync()).SecurityStamp);
        Assert.Equal((2, "", "There is nobody with the address b@example.be.\n"), await RunAsync("sign-out b@example.be"));
        Assert.Equal((2, "", "There is nobody with the address b@example.be.\n"), await RunAsync("password b@example.be"));
    }

    [Fact]
    public async Task Communes_AreAddedAndPlacedHere()
    {
        Assert.Equal((0, "62122: Trooz, in no zone\n", ""), await RunAsync("add Trooz --code 62122", first: "communes"));
        Assert.Equal((0, "62122: Trooz, zone SECOVA\n", ""), await RunAsync("place 62122 --zone SECOVA", first: "communes"));
        Assert.Equal((0, "62122: Trooz, zone SECOVA\n", ""), await RunAsync("list", first: "communes"));
        Assert.Equal((0, "62122: Trooz, in no zone\n", ""), await RunAsync("place 62122", first: "communes"));
        Assert.Equal((2, "", "Trooz has the code 62122 already.\n"), await RunAsync("add Olne --code 62122", first: "communes"));
        Assert.Equal((2, "", "There is no commune with the code or key 63057: communes list names them.\n"),
            await RunAsync("place 63057 --zone SECOVA", first: "communes"));
        Assert.Equal((2, "", "6212 is no NIS code: it has five digits.\n"), await RunAsync("add Olne --code 6212", first: "communes"));
        Assert.Equal((2, "", "The zone is 201 characters long; 200 are kept.\n"),
            await RunAsync("place 62122 --zone " + new string('x', 201), first: "communes"));
        Assert.Equal((0, "62122: Trooz, in no zone\n", ""), await RunAsync("list", first: "communes"));
    }

    [Fact]
    public void Password_TypedAtATerminal_IsWhatStandsThereAtTheEnd()
    {
        var keys = new Queue<ConsoleKeyInfo>("x\bse\b\b\bpass word\t\u20ac\r".Select(key => new ConsoleKeyInfo(key,
            key switch { '\b' => ConsoleKey.Backspace, '\r' => ConsoleKey.Enter, _ => ConsoleKey.A }, false, false, false)));
        Assert.Equal("pass word€", PasswordInput.Read(keys.Dequeue));
        Assert.Empty(keys);
    }

    private async Task<Person> PersonAsync()
    {
        await using var app = Builder().Build();
        await using var scope = app.Services.CreateAsyncScope();
        return scope.ServiceProvider.GetRequiredService<MemoryContext>().Users.Single();
    }

    private async Task<(int Exit, string Output, string Faults)> RunAsync(string arguments, string? password = Host.Password,
        string first = "accounts")
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var faults = new StringWriter { NewLine = "\n" };
        var command = AccountsCommand.Make(Builder(), _ => Task.FromResult(password), output, faults);
        var exit =
            await command.Parse([first, .. arguments.Split(' ')]).InvokeAsync(cancellationToken: TestContext.Current.CancellationToken);
        return (exit, output.ToString(), faults.ToString());
    }

    private WebApplicationBuilder Builder()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?> { ["Memory:ConnectionString"] = $"Data Source={_file}", ["Accounts:Enabled"] = "true" });
        builder.Services.AddMemory(builder.Configuration);
        builder.Services.AddAccounts(builder.Configuration);
        return builder;
    }
}
