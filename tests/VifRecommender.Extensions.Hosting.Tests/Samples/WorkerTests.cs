using Microsoft.Data.Sqlite;

namespace VifRecommender.Extensions.Hosting.Tests.Samples;

/// <summary>The worker that advises rows of a database.</summary>
public sealed class WorkerTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vif-worker-");

    private string File => Path.Combine(_folder.FullName, "communes.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Sample_KilledAndStartedAgain_AdvisesEveryRowOnceAndTellsFaults()
    {
        using (var killed = Sample.Start("Worker", "--Database", File))
        {
            await killed.WaitForAsync(": first ");
            await killed.KillAsync();
        }

        // One row of the ten has a fault from now on; another is advised already.
        const string Faulty = """{"schemaVersion":1,"name":"Retie","populaton":11000}""";
        Run($"UPDATE commune SET catalogue = NULL, profile = '{Faulty}' WHERE name = 'retie'");
        var left = (int)(long)Ask("SELECT count(*) FROM commune WHERE catalogue IS NULL");
        Assert.InRange(left, 1, 9);
        using var second = Sample.Start("Worker", "--Database", File);
        var said = await second.EndAsync();
        Assert.Contains($"{left - 1} communes advised, 1 with faults in their profile", said, StringComparison.Ordinal);
        Assert.Contains("retie:1:", said, StringComparison.Ordinal);
        var faults = (string)Ask("SELECT faults FROM commune WHERE name = 'retie'");
        Assert.Contains("did you mean 'population'?", faults, StringComparison.Ordinal);
        Assert.Equal(9L, Ask("SELECT count(*) FROM commune WHERE catalogue IS NOT NULL AND faults IS NULL"));
        Assert.Equal(0L,
            Ask("SELECT count(*) FROM commune WHERE faults IS NULL AND id NOT IN (SELECT commune FROM advice WHERE rank = 1)"));

        using var third = Sample.Start("Worker", "--Database", File);
        Assert.Contains("0 communes advised, 0 with faults", await third.EndAsync(), StringComparison.Ordinal);
    }

    private void Run(string sql) => Ask(sql);

    private object Ask(string sql)
    {
        using var database = new SqliteConnection($"Data Source={File}");
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() ?? 0L;
    }
}
