using Microsoft.EntityFrameworkCore;

namespace VifRecommender.Web.Memory;

/// <summary>The advices that were kept.</summary>
internal sealed partial class CommuneMemory
{
    public async Task<SaveOutcome<KeptAdvice>> KeepAdviceAsync(Guid commune, int basedOn, NewKeptAdvice advice, string author,
        CancellationToken cancellation)
    {
        MemoryLimits.Check(advice, author);
        if (!await ExistsAsync(commune, cancellation).ConfigureAwait(false)) throw NoCommune();
        var before = await LastAsync().ConfigureAwait(false);
        if ((before?.Number ?? 0) != basedOn) return await ConflictAsync(before).ConfigureAwait(false);
        var entity = new KeptAdviceEntity
        {
            CommuneId = commune,
            Number = basedOn + 1,
            KeptAt = Now(),
            Author = author,
            Software = advice.Origin.Software,
            Schema = advice.Origin.Schema,
            Catalogue = advice.Origin.Catalogue,
            CatalogueHash = advice.Origin.CatalogueHash,
            Profile = advice.ProfileJson,
            Advice = KeptAdviceEntity.Pack(advice.AdviceJson.Span),
        };
        database.KeptAdvices.Add(entity);
        if (!await TrySaveAsync(cancellation).ConfigureAwait(false))
        {
            return await ConflictAsync(await LastAsync().ConfigureAwait(false)).ConfigureAwait(false);
        }

        var oldest = entity.Number - MemoryLimits.KeptAdvices;
        await database.KeptAdvices.Where(each => each.CommuneId == commune && each.Number <= oldest).ExecuteDeleteAsync(cancellation)
            .ConfigureAwait(false);
        return new(entity.ToKept(), IsConflict: false);

        async Task<KeptAdvice?> LastAsync() =>
            await ListKeptAdvicesAsync(commune, cancellation).ConfigureAwait(false) is [var last, ..] ? last : null;

        async Task<SaveOutcome<KeptAdvice>> ConflictAsync(KeptAdvice? other) =>
            new(other ?? throw await NothingAsync(commune, basedOn, cancellation).ConfigureAwait(false), IsConflict: true);
    }

    public async Task<IReadOnlyList<KeptAdvice>> ListKeptAdvicesAsync(Guid commune, CancellationToken cancellation) =>
        await database.KeptAdvices.Where(each => each.CommuneId == commune).OrderByDescending(each => each.Number)
            .Select(each => new KeptAdvice(each.Number, each.KeptAt, each.Author,
                new AdviceOrigin(each.Software, each.Schema, each.Catalogue, each.CatalogueHash)))
            .ToListAsync(cancellation).ConfigureAwait(false);

    public async Task<KeptAdviceText?> FindKeptAdviceAsync(Guid commune, int number, CancellationToken cancellation) =>
        (await database.KeptAdvices.AsNoTracking().SingleOrDefaultAsync(each => each.CommuneId == commune && each.Number == number,
            cancellation).ConfigureAwait(false))?.ToText();
}
