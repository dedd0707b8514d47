using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Tests.Memory;

/// <summary>Action sheets, advices that are kept, and what communes share.</summary>
public abstract partial class MemoryTests
{
    private static readonly AdviceOrigin Origin = new("0.2.0", 1, "vif-belgium@2026.11", "sha256:00");
    private static readonly ActionSheet Sheet = new("Service de prévention", "Échevinat des affaires sociales", new Quarter(2027, 2),
        "contacts per month", "moins de 5", new DateOnly(2026, 11, 20));

    [Fact]
    public async Task Decision_WithASheet_KeepsItUntilAnotherComes()
    {
        var commune = await AddAsync();
        await UseAsync(async (memory, _) =>
        {
            var first = await memory.DecideAsync(commune.Id, 0, new("p", DecisionKind.Planned, null, null, null, Sheet), "a", Cancellation);
            Assert.Equal(Sheet, first.Value.Sheet);
            // Who says only how far it is takes nothing away.
            var second = await memory.DecideAsync(commune.Id, 1, new("p", DecisionKind.InProgress, null, null, 40), "b", Cancellation);
            Assert.Equal(Sheet, second.Value.Sheet);
            var third = await memory.DecideAsync(commune.Id, 2,
                new("p", DecisionKind.Stopped, "sans moyens", null, null, ActionSheet.Empty), "b", Cancellation);
            Assert.Null(third.Value.Sheet);
            Assert.Equal([third.Value, second.Value, first.Value], await memory.ListHistoryAsync(commune.Id, Cancellation));
            using var export = JsonDocument.Parse((await memory.ExportAsync(commune.Id, Cancellation))!);
            var exported = export.RootElement.GetProperty("decisions")[0];
            Assert.Equal(("Service de prévention", "2027-Q2", "moins de 5", "2026-11-20"), (exported.GetProperty("pilot").GetString(),
                exported.GetProperty("due").GetString(), exported.GetProperty("value").GetString(),
                exported.GetProperty("measuredOn").GetString()));
            Assert.Equal("stopped", export.RootElement.GetProperty("decisions")[2].GetProperty("kind").GetString());
        });
    }

    [Fact]
    public async Task Sheet_ThatNotEveryDatabaseKeeps_IsRefused()
    {
        var commune = await AddAsync();
        await UseAsync(async (memory, _) =>
        {
            foreach (var sheet in new[] { Sheet with { Pilot = new string('x', MemoryLimits.NameLength + 1) }, Sheet with { Lead = "a\0b" },
                Sheet with { Value = new string('1', MemoryLimits.ValueLength + 1) }, Sheet with { Due = new Quarter(2027, 5) },
                Sheet with { Due = new Quarter(1, 1) }, Sheet with { Indicator = "half \ud83d" } })
            {
                await Assert.ThrowsAnyAsync<ArgumentException>(() => memory.DecideAsync(commune.Id, 0,
                    new("p", DecisionKind.Planned, null, null, null, sheet), "a", Cancellation));
            }

            Assert.Empty(await memory.ListHistoryAsync(commune.Id, Cancellation));
        });
    }

    [Fact]
    public async Task Advice_Kept_IsByteForByteTheSame_AndTheOldestOfTooManyGo()
    {
        var (commune, other) = (await AddAsync(), await AddAsync("Olne", "63057", null));
        var json = Encoding.UTF8.GetBytes("""{ "schemaVersion": 1, "text": "« été »" }""");
        await UseAsync(async (memory, _) =>
        {
            Assert.Empty(await memory.ListKeptAdvicesAsync(commune.Id, Cancellation));
            await memory.KeepAdviceAsync(other.Id, 0, new(Origin, Profile, json), "a", Cancellation);
            for (var number = 0; number < MemoryLimits.KeptAdvices + 2; number++)
            {
                var kept = await memory.KeepAdviceAsync(commune.Id, number, new(Origin, Profile, json), "a", Cancellation);
                Assert.Equal((number + 1, false, Origin), (kept.Value.Number, kept.IsConflict, kept.Value.Origin));
            }

            var all = await memory.ListKeptAdvicesAsync(commune.Id, Cancellation);
            Assert.Equal(Enumerable.Range(3, MemoryLimits.KeptAdvices).Reverse(), all.Select(each => each.Number));
            Assert.Single(await memory.ListKeptAdvicesAsync(other.Id, Cancellation));
            var text = (await memory.FindKeptAdviceAsync(commune.Id, 3, Cancellation))!;
            Assert.Equal((all[^1], Profile), (text.Advice, text.ProfileJson));
            Assert.Equal(json, text.AdviceJson);
            Assert.Null(await memory.FindKeptAdviceAsync(commune.Id, 1, Cancellation));
            using var export = JsonDocument.Parse((await memory.ExportAsync(commune.Id, Cancellation))!);
            var exported = export.RootElement.GetProperty("advices")[0];
            Assert.Equal(("« été »", 8290), (exported.GetProperty("advice").GetProperty("text").GetString(),
                exported.GetProperty("profile").GetProperty("population").GetInt32()));
        });
    }

    [Fact]
    public async Task Advice_KeptByManyAtOnce_OneIsKeptAndTheOthersAreTold()
    {
        var commune = await AddAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() =>
            UseAsync((memory, _) => memory.KeepAdviceAsync(commune.Id, 0, new(Origin, Profile, new byte[] { 123, 125 }), $"writer-{i}",
                Cancellation)))));
        var kept = Assert.Single(outcomes, outcome => !outcome.IsConflict);
        Assert.All(outcomes, outcome => Assert.Equal(kept.Value, outcome.Value));
        await UseAsync(async (memory, _) =>
        {
            await Assert.ThrowsAsync<KeyNotFoundException>(
                () => memory.KeepAdviceAsync(Guid.NewGuid(), 0, new(Origin, Profile, new byte[] { 123, 125 }), "a", Cancellation));
            await Assert.ThrowsAsync<ArgumentException>(() => memory.KeepAdviceAsync(commune.Id, 1,
                new(Origin, Profile, new byte[MemoryLimits.AdviceBytes + 1]), "a", Cancellation));
        });
    }

    [Fact]
    public async Task Sharing_IsWhatTheLastRevisionSays_AndOnlyWithTheZoneOfThen()
    {
        var (commune, other) = (await AddAsync("Trooz", "62122", "SECOVA"), await AddAsync("Olne", "63057", "SECOVA"));
        await UseAsync(async (memory, _) =>
        {
            Assert.Null(await memory.FindSharingAsync(commune.Id, Cancellation));
            Assert.False((await memory.FindAsync(commune.Id, Cancellation))!.IsShared);
            var first = await memory.ShareAsync(commune.Id, 0, "SECOVA", "a", Cancellation);
            Assert.Equal((1, "SECOVA", false), (first.Value.Revision, first.Value.Zone, first.IsConflict));
            Assert.Equal(["Trooz"], (await memory.ListAsync(Cancellation)).Where(each => each.IsShared).Select(each => each.Name));
            var late = await memory.ShareAsync(commune.Id, 0, null, "b", Cancellation);
            Assert.Equal((first.Value, true), (late.Value, late.IsConflict));
            await memory.PlaceAsync(commune.Id, "Basse-Meuse", Cancellation);
            Assert.False((await memory.FindAsync(commune.Id, Cancellation))!.IsShared);
            await memory.PlaceAsync(commune.Id, "SECOVA", Cancellation);
            Assert.False((await memory.ShareAsync(commune.Id, 1, null, "b", Cancellation)).IsConflict);
            Assert.False((await memory.FindAsync(commune.Id, Cancellation))!.IsShared);
            using var export = JsonDocument.Parse((await memory.ExportAsync(commune.Id, Cancellation))!);
            Assert.Equal(["SECOVA", null],
                export.RootElement.GetProperty("sharing").EnumerateArray().Select(each => each.GetProperty("zone").GetString()));
            await Assert.ThrowsAsync<KeyNotFoundException>(() => memory.ShareAsync(Guid.NewGuid(), 0, "z", "a", Cancellation));
            await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => memory.ShareAsync(other.Id, 7, "z", "a", Cancellation));
            await Assert.ThrowsAsync<ArgumentException>(
                () => memory.ShareAsync(commune.Id, 2, new string('z', MemoryLimits.NameLength + 1), "a", Cancellation));
        });
    }

    [Fact]
    public async Task Delete_LeavesNoSheetNoAdviceAndNoSharing()
    {
        var (commune, other) = (await AddAsync("Trooz", "62122", "SECOVA"), await AddAsync("Olne", "63057", "SECOVA"));
        await UseAsync(async (memory, database) =>
        {
            foreach (var each in new[] { commune, other })
            {
                await memory.DecideAsync(each.Id, 0, new("p", DecisionKind.Planned, null, null, null, Sheet), "a", Cancellation);
                await memory.KeepAdviceAsync(each.Id, 0, new(Origin, Profile, new byte[] { 123, 125 }), "a", Cancellation);
                await memory.ShareAsync(each.Id, 0, "SECOVA", "a", Cancellation);
            }

            Assert.True(await memory.DeleteAsync(commune.Id, Cancellation));
            Assert.Equal((1, 1, 1), (await database.Decisions.CountAsync(Cancellation), await database.KeptAdvices.CountAsync(Cancellation),
                await database.Sharings.CountAsync(Cancellation)));
        });
    }
}
