using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Accounts;

/// <summary>The commands on communes: which there are, and to which zone they belong.</summary>
internal sealed class CommuneCommands(CommandRun run, IServiceProvider services)
{
    private readonly ICommuneMemory _memory = services.GetRequiredService<ICommuneMemory>();

    public static bool IsCode(string text) => text.Length == MemoryLimits.NisCodeLength && text.All(char.IsAsciiDigit);

    public async Task<int> AddAsync(string name, string? code, string? zone, CancellationToken cancellation)
    {
        if (code is not null && !IsCode(code)) return run.Refuse($"{code} is no NIS code: it has five digits.");
        var commune = new NewCommune(name.Trim(), code, Named(zone));
        if (commune.Name.Length == 0) return run.Refuse("A commune has a name.");
        if (MemoryLimits.FaultOf(commune) is { } fault) return run.Refuse(fault);
        var added = await _memory.AddAsync(commune, cancellation).ConfigureAwait(false);
        return added.IsConflict ? run.Refuse($"{added.Value.Name} has the code {code} already.") : Tell(added.Value);
    }

    public async Task<int> PlaceAsync(string commune, string? zone, CancellationToken cancellation)
    {
        var found = (await _memory.ListAsync(cancellation).ConfigureAwait(false)).FirstOrDefault(
            each => each.NisCode == commune || (Guid.TryParseExact(commune, "D", out var key) && each.Id == key));
        if (found is null) return run.Refuse($"There is no commune with the code or key {commune}: communes list names them.");
        if (MemoryLimits.FaultOf(new NewCommune(found.Name, found.NisCode, Named(zone))) is { } fault) return run.Refuse(fault);
        await _memory.PlaceAsync(found.Id, Named(zone), cancellation).ConfigureAwait(false);
        return Tell(found with { Zone = Named(zone) });
    }

    public async Task<int> ListAsync(CancellationToken cancellation)
    {
        foreach (var commune in await _memory.ListAsync(cancellation).ConfigureAwait(false)) Tell(commune);
        return 0;
    }

    private int Tell(CommuneSummary commune) =>
        run.Tell(
            $"{commune.NisCode ?? commune.Id.ToString("D")}: {commune.Name}, {(commune.Zone is { } zone ? $"zone {zone}" : "in no zone")}");

    private static string? Named(string? zone) => string.IsNullOrWhiteSpace(zone) ? null : zone.Trim();
}
