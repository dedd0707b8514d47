using System.Text;

namespace VifRecommender.Web.Memory;

/// <summary>
/// How long what is kept may be, in UTF-16 code units. It is looked at before it is written, since databases differ: SQLite keeps any
/// length, PostgreSQL refuses a null character and half a surrogate pair.
/// </summary>
public static class MemoryLimits
{
    public const int IdLength = 64;
    public const int NameLength = 200;
    public const int NisCodeLength = 5;
    public const int ReasonLength = 2000;
    public const int OverlayLength = 256 * 1024;
    public const int QuarterLength = 7;
    public const int ValueLength = 60;

    /// <summary>The longest text of a catalogue, each character of which may take two places.</summary>
    public const int IndicatorLength = 2 * Loading.Limits.MaxTextLength;

    /// <summary>How many advices are kept of a commune; of more, the oldest go.</summary>
    public const int KeptAdvices = 40;

    /// <summary>How many bytes of JSON an advice has at most that is kept.</summary>
    public const int AdviceBytes = 16 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What the memory cannot hold of a commune, in words for who runs the host; nothing where it holds all of it.</summary>
    internal static string? FaultOf(NewCommune commune) =>
        FaultOf(commune.Name, NameLength, "The name") ?? FaultOf(commune.NisCode, NisCodeLength, "The code")
            ?? FaultOf(commune.Zone, NameLength, "The zone");

    internal static void CheckZone(string? zone) => Check(zone, NameLength, nameof(zone));

    internal static void Check(NewCommune commune)
    {
        Check(commune.Name, NameLength, nameof(commune.Name));
        Check(commune.NisCode, NisCodeLength, nameof(commune.NisCode));
        Check(commune.Zone, NameLength, nameof(commune.Zone));
    }

    internal static void Check(string profileJson, IReadOnlyList<AdvisedPractice> advised, string author)
    {
        Check(profileJson, int.MaxValue, nameof(profileJson));
        foreach (var each in advised) Check(each.Practice, IdLength, nameof(each.Practice));
        Check(author, NameLength, nameof(author));
    }

    internal static void CheckOverlay(string? json, string author)
    {
        Check(json, OverlayLength, nameof(json));
        Check(author, NameLength, nameof(author));
    }

    internal static void Check(NewKeptAdvice advice, string author)
    {
        Check(advice.Origin.Software, NameLength, nameof(advice.Origin.Software));
        Check(advice.Origin.Catalogue, NameLength, nameof(advice.Origin.Catalogue));
        Check(advice.Origin.CatalogueHash, NameLength, nameof(advice.Origin.CatalogueHash));
        Check(advice.ProfileJson, int.MaxValue, nameof(advice.ProfileJson));
        Check(author, NameLength, nameof(author));
        if (advice.AdviceJson.Length > AdviceBytes)
        {
            throw new ArgumentException($"The advice is {advice.AdviceJson.Length} bytes long; {AdviceBytes} are kept.", nameof(advice));
        }
    }

    internal static void CheckSharing(string? zone, string author)
    {
        Check(zone, NameLength, nameof(zone));
        Check(author, NameLength, nameof(author));
    }

    internal static void Check(NewDecision decision, string author)
    {
        Check(decision.Practice, IdLength, nameof(decision.Practice));
        Check(decision.Reason, ReasonLength, nameof(decision.Reason));
        Check(author, NameLength, nameof(author));
        if (decision.Sheet is { } sheet)
        {
            Check(sheet.Pilot, NameLength, nameof(sheet.Pilot));
            Check(sheet.Lead, NameLength, nameof(sheet.Lead));
            Check(sheet.Indicator, IndicatorLength, nameof(sheet.Indicator));
            Check(sheet.Value, ValueLength, nameof(sheet.Value));
            if (sheet.Due is { } due && Quarter.Find(due.ToString()) is null)
            {
                throw new ArgumentOutOfRangeException(nameof(decision), due,
                    $"A quarter is 1 to 4 of a year from {Quarter.FirstYear} to {Quarter.LastYear}.");
            }
        }

        if (decision.Progress is < 0 or > 100)
        {
            throw new ArgumentOutOfRangeException(nameof(decision), decision.Progress, "Progress is told in percent, from 0 to 100.");
        }
    }

    private static void Check(string? text, int length, string name)
    {
        if (FaultOf(text, length, name) is { } fault) throw new ArgumentException(fault, name);
    }

    private static string? FaultOf(string? text, int length, string name)
    {
        if (text is null) return null;
        if (text.Length > length) return $"{name} is {text.Length} characters long; {length} are kept.";
        if (text.Contains('\0', StringComparison.Ordinal)) return $"{name} has a null character, which not every database keeps.";
        try
        {
            Strict.GetByteCount(text);
            return null;
        }
        catch (EncoderFallbackException)
        {
            return $"{name} is not well-formed text: half of a surrogate pair is missing.";
        }
    }
}
