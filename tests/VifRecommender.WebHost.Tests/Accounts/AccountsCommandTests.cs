using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using VifRecommender.WebHost.Accounts;
using VifRecommender.WebHost.Memory;
using VifRecommender.WebHost.Tests.Fixtures;

namespace VifRecommender.WebHost.Tests.Accounts;

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
        Assert.Equal((0, "b@example.be: reader of 92094\n", ""), await RunAsync("add b@example.be --role reader --commune 92094", password: null));
        Assert.Equal((0, "a@example.be: coordinator of zone SECOVA\n", ""), await RunAsync("add a@example.be --role coordinator --zone SECOVA"));
        Assert.Equal((0, "a@example.be: coordinator of zone SECOVA\nb@example.be: reader of 92094, editor of 62122\n", ""), await RunAsync("list"));
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
    }

    [Theory]
    [InlineData(null)]
    [InlineData("short")]
    [InlineData("aaaaaaaaaaaaaaaaaaaa")]
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
    public async Task Role_ForNothingThatCanBe_AddsNobody(string arguments, string fault)
    {
        var (exit, _, faults) = await RunAsync(arguments);
        Assert.Equal(2, exit);
        Assert.Contains(fault, faults, StringComparison.Ordinal);
        Assert.Equal((0, "", ""), await RunAsync("list"));
    }

    [Fact]
    public void Password_TypedAtATerminal_IsWhatStandsThereAtTheEnd()
    {
        var keys = new Queue<ConsoleKeyInfo>("x\bse\b\b\bpass word\t\u20ac\r".Select(key => new ConsoleKeyInfo(key, key switch { '\b' => ConsoleKey.Backspace, '\r' => ConsoleKey.Enter, _ => ConsoleKey.A }, false, false, false)));
        Assert.Equal("pass word€", PasswordInput.Read(keys.Dequeue));
        Assert.Empty(keys);
    }

    private async Task<(int Exit, string Output, string Faults)> RunAsync(string arguments, string? password = Host.Password)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var faults = new StringWriter { NewLine = "\n" };
        var command = AccountsCommand.Make(Builder(), _ => Task.FromResult(password), output, faults);
        var exit = await command.Parse(["accounts", .. arguments.Split(' ')]).InvokeAsync(cancellationToken: TestContext.Current.CancellationToken);
        return (exit, output.ToString(), faults.ToString());
    }

    private WebApplicationBuilder Builder()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Memory:ConnectionString"] = $"Data Source={_file}", ["Accounts:Enabled"] = "true" });
        builder.Services.AddMemory(builder.Configuration);
        builder.Services.AddAccounts(builder.Configuration);
        return builder;
    }
}
