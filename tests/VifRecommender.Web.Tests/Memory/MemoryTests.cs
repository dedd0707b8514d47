using System.Diagnostics;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Tests.Memory;

/// <summary>What the memory promises, whatever the database.</summary>
public abstract partial class MemoryTests : IAsyncLifetime
{
    private const string Profile = """{"schemaVersion":1,"name":"Trooz","population":8290}""";
    private static readonly AdvisedPractice[] Advised = [new("written-referral", 1, 0, 24), new("single-contact-point", 2, 0, 20),
        new("local-mapping-needs", 3, 1, -4)];
    private string _provider = "";
    private string _connection = "";
    private ServiceProvider? _services;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var (provider, connection) = await DatabaseAsync();
        (_provider, _connection) = (provider, connection);
        _services = Writer.Services(provider, connection);
        await UseAsync((_, database) => MemoryMigration.RunAsync(database, NullLogger.Instance, Cancellation));
    }

    public virtual async ValueTask DisposeAsync()
    {
        // A skipped test has none.
        if (_services is not null) await _services.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public Task Model_HasNoChangesWithoutAMigration() => UseAsync((_, database) =>
    {
        Assert.False(database.Database.HasPendingModelChanges());
        return Task.CompletedTask;
    });

    [Fact]
    public async Task Commune_Added_IsListedByNameAndFound()
    {
        var zone = await AddAsync("Trooz", "62122", "SECOVA");
        var other = await AddAsync("Chaudfontaine", null, null);
        await UseAsync(async (memory, _) =>
        {
            Assert.Equal([other, zone], await memory.ListAsync(Cancellation));
            Assert.Equal(zone, await memory.FindAsync(zone.Id, Cancellation));
            Assert.Null(await memory.FindAsync(Guid.NewGuid(), Cancellation));
        });
    }

    [Fact]
    public async Task Overlay_IsKeptByVersions_AndTakenAwayByOneWithoutText()
    {
        var commune = await AddAsync("Trooz", "62122", "SECOVA");
        await UseAsync(async (memory, _) =>
        {
            Assert.Null(await memory.FindOverlayAsync(commune.Id, Cancellation));
            var first = await memory.SaveOverlayAsync(commune.Id, 0, "{}", "a", Cancellation);
            Assert.Equal((1, false), (first.Value.Version, first.IsConflict));
            var late = await memory.SaveOverlayAsync(commune.Id, 0, "[]", "b", Cancellation);
            Assert.Equal((1, "{}", true), (late.Value.Version, late.Value.Json, late.IsConflict));
            Assert.False((await memory.SaveOverlayAsync(commune.Id, 1, null, "b", Cancellation)).IsConflict);
            var last = await memory.FindOverlayAsync(commune.Id, Cancellation);
            Assert.Equal((2, (string?)null, "b"), (last!.Version, last.Json, last.Author));
            var export = JsonDocument.Parse((await memory.ExportAsync(commune.Id, Cancellation))!).RootElement.GetProperty("overlays");
            Assert.Equal([1, 2], export.EnumerateArray().Select(each => each.GetProperty("version").GetInt32()));
            await Assert.ThrowsAsync<KeyNotFoundException>(() => memory.SaveOverlayAsync(Guid.NewGuid(), 0, "{}", "a", Cancellation));
            await Assert.ThrowsAsync<ArgumentException>(
                () => memory.SaveOverlayAsync(commune.Id, 2, new string(' ', MemoryLimits.OverlayLength + 1), "a", Cancellation));
        });
    }

    [Fact]
    public async Task Commune_WithACodeThatIsTaken_IsAConflictWithTheOneThatIsThere()
    {
        var first = await AddAsync("Trooz", "62122", "SECOVA");
        await UseAsync(async (memory, _) =>
        {
            var second = await memory.AddAsync(new NewCommune("Another", "62122", null), Cancellation);
            Assert.Equal((first, true), (second.Value, second.IsConflict));
            Assert.Single(await memory.ListAsync(Cancellation));
        });
    }

    [Fact]
    public async Task Profile_Saved_IsAVersionWithItsAdvice()
    {
        var commune = await AddAsync();
        await UseAsync(async (memory, _) =>
        {
            Assert.Null(await memory.FindProfileAsync(commune.Id, null, Cancellation));
            var first = await memory.SaveProfileAsync(commune.Id, 0, Profile, Advised, "a@example.be", Cancellation);
            Assert.False(first.IsConflict);
            Assert.Equal((1, "a@example.be", Profile), (first.Value.Version, first.Value.Author, first.Value.Json));
            var second = await memory.SaveProfileAsync(commune.Id, 1, Profile.Replace("8290", "8300", StringComparison.Ordinal),
                Advised[..1], "b@example.be", Cancellation);
            Assert.False(second.IsConflict);
            Assert.Equal(second.Value, await memory.FindProfileAsync(commune.Id, null, Cancellation));
            Assert.Equal(first.Value, await memory.FindProfileAsync(commune.Id, 1, Cancellation));
            Assert.Equal([(2, "b@example.be"), (1, "a@example.be")],
                (await memory.ListProfilesAsync(commune.Id, Cancellation)).Select(version => (version.Version, version.Author)));
            Assert.Equal(Advised, await memory.ListAdvisedAsync(commune.Id, 1, Cancellation));
            Assert.Equal(2, (await memory.FindAsync(commune.Id, Cancellation))!.ProfileVersion);
        });
    }

    [Fact]
    public async Task Profile_SavedOnAnOlderVersion_IsAConflictAndNothingIsWritten()
    {
        var commune = await AddAsync();
        await UseAsync(async (memory, _) =>
        {
            var mine = await memory.SaveProfileAsync(commune.Id, 0, Profile, Advised, "a", Cancellation);
            var late = await memory.SaveProfileAsync(commune.Id, 0, "{}", [], "b", Cancellation);
            Assert.True(late.IsConflict);
            Assert.Equal(mine.Value, late.Value);
            Assert.Single(await memory.ListProfilesAsync(commune.Id, Cancellation));
        });
    }

    [Fact]
    public async Task Profile_OfNoCommune_IsRefused() => await UseAsync((memory, _) =>
        Assert.ThrowsAsync<KeyNotFoundException>(() => memory.SaveProfileAsync(Guid.NewGuid(), 0, Profile, [], "a", Cancellation)));

    [Fact]
    public async Task Profiles_SavedByManyAtOnce_EachVersionHasOneWriterAndNobodyIsLost()
    {
        const int Writers = 8;
        const int Writes = 5;
        var commune = await AddAsync();
        // Each writes again and again until it got through, as a person does who is told of the other.
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var write = 0; write < Writes; write++)
            {
                for (var basedOn = 0; ;)
                {
                    var outcome = await UseAsync((memory, _) => memory.SaveProfileAsync(commune.Id, basedOn,
                        $"{{\"writer\":{writer},\"write\":{write}}}", [], $"writer-{writer}", Cancellation));
                    if (!outcome.IsConflict) break;
                    basedOn = outcome.Value.Version;
                }
            }
        })));
        await UseAsync(async (memory, database) =>
        {
            var versions = await memory.ListProfilesAsync(commune.Id, Cancellation);
            Assert.Equal(Enumerable.Range(1, Writers * Writes).Reverse(), versions.Select(version => version.Version));
            Assert.All(versions.CountBy(version => version.Author), writer => Assert.Equal(Writes, writer.Value));
            Assert.Equal(Writers * Writes, await database.Profiles.Select(profile => profile.Json).Distinct().CountAsync(Cancellation));
        });
    }

    [Fact]
    public async Task Decision_Taken_IsTheLastOfItsHistory()
    {
        var commune = await AddAsync();
        await UseAsync(async (memory, _) =>
        {
            var until = new DateOnly(2027, 6, 30);
            var first = await memory.DecideAsync(commune.Id, 0,
                new NewDecision("hotel-voucher-protocol", DecisionKind.Dismissed, "Pas d’hôtel : la zone s’en charge", until, null), "a",
                Cancellation);
            Assert.Equal((1, DecisionKind.Dismissed, until, false),
                (first.Value.Revision, first.Value.Kind, first.Value.Until, first.IsConflict));
            var second = await memory.DecideAsync(commune.Id, 1,
                new NewDecision("hotel-voucher-protocol", DecisionKind.InProgress, null, null, 40), "b", Cancellation);
            var other = await memory.DecideAsync(commune.Id, 0,
                new NewDecision("household-brochure", DecisionKind.Planned, null, null, null), "b", Cancellation);
            Assert.Equal([second.Value, other.Value], await memory.ListDecisionsAsync(commune.Id, Cancellation));
            Assert.Equal([second.Value, first.Value], await memory.ListDecisionsAsync(commune.Id, "hotel-voucher-protocol", Cancellation));
        });
    }

    [Fact]
    public async Task Decision_BasedOnAnOlderOne_IsAConflictAndNothingIsWritten()
    {
        var commune = await AddAsync();
        await UseAsync(async (memory, _) =>
        {
            var mine =
                await memory.DecideAsync(commune.Id, 0, new NewDecision("p", DecisionKind.Planned, null, null, null), "a", Cancellation);
            var late =
                await memory.DecideAsync(commune.Id, 0, new NewDecision("p", DecisionKind.Dismissed, null, null, null), "b", Cancellation);
            Assert.Equal((mine.Value, true), (late.Value, late.IsConflict));
            Assert.Single(await memory.ListDecisionsAsync(commune.Id, "p", Cancellation));
        });
    }

    [Fact]
    public async Task Decisions_TakenByManyAtOnce_OneIsKeptAndTheOthersAreTold()
    {
        var commune = await AddAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(() =>
            UseAsync((memory, _) => memory.DecideAsync(commune.Id, 0, new NewDecision("p", DecisionKind.Planned, $"{i}", null, null),
                $"writer-{i}", Cancellation)))));
        var kept = Assert.Single(outcomes, outcome => !outcome.IsConflict);
        Assert.All(outcomes, outcome => Assert.Equal(kept.Value, outcome.Value));
    }

    [Fact]
    public async Task Export_HoldsEverythingAndDeleteLeavesNothing()
    {
        var (commune, other) = (await AddAsync("Trooz", "62122", "SECOVA"), await AddAsync("Namur", "92094", null));
        await UseAsync(async (memory, database) =>
        {
            foreach (var each in new[] { commune, other })
            {
                await memory.SaveProfileAsync(each.Id, 0, Profile, Advised, "a", Cancellation);
                await memory.SaveProfileAsync(each.Id, 1, Profile, Advised, "b", Cancellation);
                await memory.DecideAsync(each.Id, 0,
                    new NewDecision("p", DecisionKind.Dismissed, "trop cher", new DateOnly(2027, 1, 31), null), "a", Cancellation);
            }

            using var export = JsonDocument.Parse((await memory.ExportAsync(commune.Id, Cancellation))!);
            Assert.Equal("62122", export.RootElement.GetProperty("commune").GetProperty("nisCode").GetString());
            var profiles = export.RootElement.GetProperty("profiles").EnumerateArray().ToList();
            Assert.Equal(["a", "b"], profiles.Select(profile => profile.GetProperty("author").GetString()));
            Assert.All(profiles, profile => Assert.Equal(8290, profile.GetProperty("profile").GetProperty("population").GetInt32()));
            Assert.All(profiles,
                profile => Assert.Equal(Advised.Select(each => each.Practice),
                    profile.GetProperty("advised").EnumerateArray().Select(each => each.GetProperty("practice").GetString())));
            var decision = Assert.Single(export.RootElement.GetProperty("decisions").EnumerateArray());
            Assert.Equal(("trop cher", "2027-01-31"),
                (decision.GetProperty("reason").GetString(), decision.GetProperty("until").GetString()));

            Assert.True(await memory.DeleteAsync(commune.Id, Cancellation));
            Assert.False(await memory.DeleteAsync(commune.Id, Cancellation));
            Assert.Null(await memory.ExportAsync(commune.Id, Cancellation));
            Assert.Equal((1, 2, 6, 1),
                (await database.Communes.CountAsync(Cancellation), await database.Profiles.CountAsync(Cancellation),
                    await database.Advised.CountAsync(Cancellation), await database.Decisions.CountAsync(Cancellation)));
        });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public async Task Write_BasedOnWhatNeverWas_IsRefused(int basedOn)
    {
        var commune = await AddAsync();
        await UseAsync(async (memory, _) =>
        {
            await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
                () => memory.SaveProfileAsync(commune.Id, basedOn, Profile, [], "a", Cancellation));
            await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() =>
                memory.DecideAsync(commune.Id, basedOn, new NewDecision("p", DecisionKind.Planned, null, null, null), "a", Cancellation));
            Assert.Empty(await memory.ListProfilesAsync(commune.Id, Cancellation));
            Assert.Empty(await memory.ListDecisionsAsync(commune.Id, Cancellation));
        });
    }

    /// <summary>What one database would keep and the other would not is kept by none.</summary>
    [Fact]
    public async Task Text_ThatNotEveryDatabaseKeeps_IsRefusedAndTheLongestIsKept()
    {
        var commune = await AddAsync(new string('é', MemoryLimits.NameLength), "62122", new string('z', MemoryLimits.NameLength));
        await UseAsync(async (memory, _) =>
        {
            foreach (var reason in new[] { new string('x', MemoryLimits.ReasonLength + 1), "a\0b", "half \ud83d" })
            {
                await Assert.ThrowsAsync<ArgumentException>(() =>
                    memory.DecideAsync(commune.Id, 0, new NewDecision("p", DecisionKind.Planned, reason, null, null), "a", Cancellation));
            }

            await Assert.ThrowsAsync<ArgumentException>(
                () => memory.AddAsync(new NewCommune(new string('x', MemoryLimits.NameLength + 1), null, null), Cancellation));
            await Assert.ThrowsAsync<ArgumentException>(
                () => memory.SaveProfileAsync(commune.Id, 0, Profile, [], new string('x', MemoryLimits.NameLength + 1), Cancellation));
            await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
                () => memory.DecideAsync(commune.Id, 0, new NewDecision("p", DecisionKind.InProgress, null, null, 101), "a", Cancellation));
            var longest = new NewDecision(new string('p', MemoryLimits.IdLength), DecisionKind.InProgress,
                new string('€', MemoryLimits.ReasonLength), null, 100);
            Assert.Equal(longest.Reason,
                (await memory.DecideAsync(commune.Id, 0, longest, new string('a', MemoryLimits.NameLength), Cancellation)).Value.Reason);
            Assert.Equal(longest.Reason, Assert.Single(await memory.ListDecisionsAsync(commune.Id, Cancellation)).Reason);
        });
    }

    /// <summary>
    /// Who writes of a commune while it is deleted is told that it is gone; nothing of it stays, and an export is whole or none.
    /// </summary>
    [Fact]
    public async Task Delete_WhileOthersWriteAndRead_LeavesNothing()
    {
        for (var round = 0; round < 5; round++)
        {
            var commune = await AddAsync();
            var writers = Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
            {
                for (var basedOn = 0; ; basedOn++)
                {
                    await UseAsync((memory, _) => memory.DecideAsync(commune.Id, basedOn,
                        new NewDecision($"p-{writer}", DecisionKind.Planned, null, null, null), "a", Cancellation));
                    if (writer == 0)
                    {
                        await UseAsync((memory, _) => memory.SaveProfileAsync(commune.Id, basedOn, Profile, Advised, "a", Cancellation));
                    }
                }
            })).ToList();
            var reader = Task.Run(async () =>
            {
                while (await UseAsync((memory, _) => memory.ExportAsync(commune.Id, Cancellation)) is { } export)
                {
                    using var parsed = JsonDocument.Parse(export);
                    Assert.All(parsed.RootElement.GetProperty("profiles").EnumerateArray(),
                        profile => Assert.Equal(Advised.Length, profile.GetProperty("advised").GetArrayLength()));
                }
            }, Cancellation);
            while (await UseAsync((memory, _) => memory.ListDecisionsAsync(commune.Id, Cancellation)) is { Count: < 4 })
            {
            }

            Assert.True(await UseAsync((memory, _) => memory.DeleteAsync(commune.Id, Cancellation)));
            foreach (var writer in writers) await Assert.ThrowsAsync<KeyNotFoundException>(() => writer);
            await reader;
            await UseAsync(async (_, database) => Assert.Equal((0, 0, 0),
                (await database.Profiles.CountAsync(Cancellation), await database.Advised.CountAsync(Cancellation),
                    await database.Decisions.CountAsync(Cancellation))));
        }
    }

    [Fact]
    public async Task Process_KilledInTheMiddleOfWrites_LosesNoneThatWasConfirmed()
    {
        var confirmed = new List<string>();
        // Some are killed while they start, some after many writes.
        foreach (var writes in new[] { 0, 1, 7, 60, 200 }) confirmed.AddRange(await WriteUntilKilledAsync(writes));
        Assert.True(confirmed.Count > 250);
        await UseAsync(async (memory, database) =>
        {
            var communes = await memory.ListAsync(Cancellation);
            var profiles = await database.Profiles.Include(profile => profile.Advised).ToListAsync(Cancellation);
            var decisions = await database.Decisions.ToListAsync(Cancellation);
            var kept = communes.Select(commune => $"commune {commune.Id}")
                .Concat(profiles.Select(profile => $"profile {profile.CommuneId} {profile.Version}"))
                .Concat(decisions.Select(decision => $"decision {decision.CommuneId} {decision.Revision}"));
            Assert.Empty(confirmed.Except(kept));
            // Nor is there half of one.
            Assert.All(profiles, profile => Assert.Equal(2, profile.Advised.Count));
            Assert.All(communes,
                commune => Assert.Equal(commune.ProfileVersion, profiles.Count(profile => profile.CommuneId == commune.Id)));
        });
    }

    /// <summary>The writes that a process confirmed before it was killed with no warning, which was when it had confirmed some.</summary>
    private async Task<List<string>> WriteUntilKilledAsync(int writes)
    {
        var start = new ProcessStartInfo("dotnet",
            [typeof(Writer).Assembly.Location, Writer.Verb, _provider, _connection])
        { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var confirmed = new List<string>();
        if (writes == 0) await Task.Delay(TimeSpan.FromMilliseconds(400), Cancellation);
        while (confirmed.Count < writes)
        {
            confirmed.Add(await process.StandardOutput.ReadLineAsync(Cancellation)
                ?? throw new InvalidOperationException("The writer ended by itself."));
        }
        process.Kill();
        // What it had confirmed by then counts too.
        while (await process.StandardOutput.ReadLineAsync(Cancellation) is { } line) confirmed.Add(line);
        await process.WaitForExitAsync(Cancellation);
        return [.. confirmed.Where(line => line.EndsWith(" .", StringComparison.Ordinal)).Select(line => line[..^2])];
    }

    /// <summary>The kind of database, and an empty one.</summary>
    private protected abstract Task<(string Provider, string Connection)> DatabaseAsync();

    private protected async Task UseAsync(Func<ICommuneMemory, MemoryContext, Task> use) => await UseAsync(async (memory, database) =>
    {
        await use(memory, database);
        return 0;
    });

    private async Task<T> UseAsync<T>(Func<ICommuneMemory, MemoryContext, Task<T>> use)
    {
        await using var scope = _services!.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<ICommuneMemory>(),
            scope.ServiceProvider.GetRequiredService<MemoryContext>());
    }

    private async Task<CommuneSummary> AddAsync(string name = "Trooz", string? nisCode = null, string? zone = null) =>
        (await UseAsync((memory, _) => memory.AddAsync(new NewCommune(name, nisCode, zone), Cancellation))).Value;
}
