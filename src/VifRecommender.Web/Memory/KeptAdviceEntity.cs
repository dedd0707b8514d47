using System.IO.Compression;

namespace VifRecommender.Web.Memory;

/// <summary>An advice that was kept, as it is stored. It is never changed; the oldest of too many goes.</summary>
internal sealed class KeptAdviceEntity
{
    public Guid CommuneId { get; init; }

    public int Number { get; init; }

    public DateTimeOffset KeptAt { get; init; }

    public required string Author { get; init; }

    public required string Software { get; init; }

    public int Schema { get; init; }

    public required string Catalogue { get; init; }

    public required string CatalogueHash { get; init; }

    public required string Profile { get; init; }

    /// <summary>The bytes of its JSON, compressed.</summary>
    public required byte[] Advice { get; init; }

    public KeptAdvice ToKept() => new(Number, KeptAt, Author, new(Software, Schema, Catalogue, CatalogueHash));

    public KeptAdviceText ToText() => new(ToKept(), Profile, Unpack(Advice));

    public static byte[] Pack(ReadOnlySpan<byte> json)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(json);
        return packed.ToArray();
    }

    public static byte[] Unpack(byte[] packed)
    {
        using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var json = new MemoryStream();
        gzip.CopyTo(json);
        return json.ToArray();
    }
}
