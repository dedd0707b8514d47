using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using VifRecommender.Profiles;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Hosting;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Memory;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Memory;

/// <summary>
/// A memory that is damaged, taken away, read-only or on a full disk: said at the start and with each request, and never as a fault of
/// the program.
/// </summary>
public sealed class MemoryFaultTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("damaged")]
    [InlineData("taken away")]
    [InlineData("emptied")]
    public async Task Page_WithoutItsMemory_SaysSo(string how)
    {
        using var host = new Host(hasAccounts: true);
        var commune = await host.AddCommuneAsync("Trooz", "62122", "SECOVA", sharedWith: "SECOVA");
        await host.AddPersonAsync("officer@example.be", (Role.Coordinator, "SECOVA"));
        using var browser = await Browser.OfAsync(host, "officer@example.be");
        var form = (await browser.OpenAsync($"/communes/{commune.Id}/profile?lang=en")).Form("profile");
        if (how == "taken away") host.TakeMemoryAway();
        else host.OverwriteMemory(how == "emptied" ? [] : [.. Enumerable.Repeat((byte)'x', 40_000)]);
        foreach (var address in new[] { "/", $"/communes/{commune.Id}/advice", $"/communes/{commune.Id}/data/export", "/zones/SECOVA" })
        {
            Check(await browser.OpenAsync(address + "?lang=en"));
        }
        Check(await browser.SendAsync(form));
        // Help depends on no memory.
        using var stranger = await Browser.OfAsync(host);
        Assert.Equal(200, (await stranger.OpenAsync("/help")).Status);
        Assert.Equal(200, (await stranger.OpenAsync("/health/live")).Status);
        Assert.Equal(503, (await stranger.OpenAsync("/health/ready")).Status);
        using var api = new ApiClient(host.CreateClient());
        Assert.Contains("memory",
            (string)(await ApiClient.ProblemAsync(await api.PostAsync("/api/v1/token",
                """{ "email": "officer@example.be", "password": "a" }"""), 503))["title"]!, StringComparison.Ordinal);
    }

    /// <summary>SQLite says that a disk is full where it may not make its file longer; or that it may not write at all.</summary>
    [Theory]
    [InlineData("PRAGMA max_page_count = 1")]
    [InlineData("PRAGMA query_only = ON")]
    public async Task Write_ThatTheDiskDoesNotTake_IsToldAndNothingIsKept(string pragma)
    {
        var limits = new Pragma();
        using var host =
            new Host(services: services => services.ConfigureDbContext<SqliteMemoryContext>(options => options.AddInterceptors(limits)));
        var commune = await host.AddCommuneAsync();
        using var browser = await Browser.OfAsync(host);
        var form = (await browser.OpenAsync($"/communes/{commune.Id}/profile?lang=en")).Form("profile");
        form["notes.assumptions"] = string.Join('\n', Enumerable.Repeat(new string('x', 300), 100));
        limits.Text = pragma;
        Check(await browser.SendAsync(form));
        Check(await browser.SendAsync("/?lang=en", new FormUrlEncodedContent((await browser.OpenAsync("/")).Form("sample").Fields)));
        limits.Text = "PRAGMA max_page_count = 1000000; PRAGMA query_only = OFF";
        Assert.Equal(302, (await browser.SendAsync(form)).Status);
    }

    [Theory]
    [InlineData("garbage", "damaged")]
    [InlineData("no folder", "its folder is not there")]
    [InlineData("a folder", "Memory:ConnectionString|may not read and write")]
    public async Task Start_WithAMemoryThatCannotBe_SaysWhy(string kind, string expected)
    {
        var folder = Directory.CreateTempSubdirectory("vif-memory-").FullName;
        try
        {
            var file = Path.Combine(folder, kind == "no folder" ? "missing/vif.db" : "vif.db");
            if (kind == "garbage") await File.WriteAllTextAsync(file, new string('x', 5000), Cancellation);
            if (kind == "a folder") Directory.CreateDirectory(file);
            await using var services = Writer.Services("Sqlite", $"Data Source={file}");
            await using var scope = services.CreateAsyncScope();
            var fault = await Assert.ThrowsAsync<StartFault>(() =>
                MemoryMigration.RunAsync(scope.ServiceProvider.GetRequiredService<MemoryContext>(), NullLogger.Instance, Cancellation));
            Assert.Contains(file, fault.Message, StringComparison.Ordinal);
            Assert.Contains(expected.Split('|'), words => fault.Message.Contains(words, StringComparison.Ordinal));
            if (kind == "garbage") Assert.Equal(5000, new FileInfo(file).Length);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData(8, "mounted for reading only")]
    [InlineData(11, "put back a copy")]
    [InlineData(13, "the disk is full")]
    [InlineData(5, "another program")]
    [InlineData(1, "SQLite says")]
    public void Fault_OfSqlite_IsToldWithItsRemedy(int code, string expected) =>
        Assert.Contains(expected, MemoryFault.Words(new DbUpdateException("a", new SqliteException("b", code))), StringComparison.Ordinal);

    [Fact]
    public void Fault_OfTheProgram_IsNoneOfTheMemory()
    {
        Assert.False(MemoryFault.Is(new InvalidOperationException("a", new ArgumentException("b"))));
        Assert.Null(MemoryFault.Words(new InvalidOperationException("a")));
    }

    private static void Check(Page page)
    {
        Assert.True(page.Status == 503, $"{page.Address} answers {page.Status}: {page.Text}");
        Assert.Contains(PageText.Of(Language.English).Status.MemoryAwayText, page.Main, StringComparison.Ordinal);
        Assert.NotNull(page.Document!.QuerySelector("a[href='tel:112']"));
    }

    private sealed class Pragma : DbConnectionInterceptor
    {
        public string? Text { get; set; }

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData,
            CancellationToken cancellationToken = default)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Text ?? "SELECT 1";
            command.ExecuteNonQuery();
            return Task.CompletedTask;
        }
    }
}
