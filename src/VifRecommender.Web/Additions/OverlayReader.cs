using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Memory;
using VifRecommender.Loading;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Additions;

/// <summary>
/// Reads what editors upload beside the catalogue, as data of a stranger: its size is limited before it is read, the library answers for
/// the rest, no guard can be taken away, and its texts are shown as text. What was read is kept for a while, at most so many of it.
/// </summary>
internal sealed class OverlayReader(Recommender builtIn) : IDisposable
{
    /// <summary>The largest file, in bytes.</summary>
    public const int MaxBytes = MemoryLimits.OverlayLength;

    /// <summary>How many practices may be added.</summary>
    public const int MaxPractices = 50;

    /// <summary>How many rules may be added.</summary>
    public const int MaxRules = 200;

    /// <summary>How many elements of every other kind may be added: services, signals, structures, findings, sources, help lines.</summary>
    public const int MaxOthers = 100;

    /// <summary>How many different bounds of one figure, such as the population, may be named: a search tries each.</summary>
    public const int MaxThresholds = 20;

    /// <summary>How long the id of a practice may be: the memory holds it with every advice and decision.</summary>
    public const int MaxIdLength = MemoryLimits.IdLength;

    private const int Kept = 32;

    // Whatever its author called the file.
    private const string FileName = "overlay.json";

    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(1);

    private readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = Kept });

    public OverlayReading Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    public OverlayReading Read(byte[] utf8)
    {
        if (utf8.Length > MaxBytes) return new OverlayReading(null, null, [], 0, 0);
        return _known.GetOrCreate(Convert.ToHexString(SHA256.HashData(utf8)), entry =>
        {
            (entry.Size, entry.SlidingExpiration) = (1, KeptFor);
            return ReadAnew(utf8);
        })!;
    }

    /// <summary>The text of a file that was read without a fault, without its byte order mark.</summary>
    public static string TextOf(byte[] utf8) =>
        Encoding.UTF8.GetString(utf8.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? utf8.AsSpan(Encoding.UTF8.Preamble.Length) : utf8);

    public void Dispose() => _known.Dispose();

    private OverlayReading ReadAnew(byte[] utf8)
    {
        var read = CatalogueReader.ReadOverlays(builtIn.Catalogue, [new CatalogueFile(FileName, utf8)]);
        if (read.Value is not { } catalogue) return new OverlayReading(null, null, read.Diagnostics, 0, 0);
        var size = OverlaySize.Of(catalogue, builtIn.Catalogue, utf8);
        var (practices, rules) = (size.Practices, size.Rules);
        if (practices > MaxPractices || rules > MaxRules || size.MostOthers > MaxOthers || size.MostThresholds > MaxThresholds
            || size.LongestId > MaxIdLength)
        {
            return new OverlayReading(null, null, [], practices, rules);
        }
        return new OverlayReading(new Recommender(catalogue), $"{catalogue.Id}@{catalogue.Version}", read.Diagnostics, practices, rules);
    }
}
