using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace VifRecommender.Web.Memory;

/// <summary>Writes everything that is kept of a commune as JSON.</summary>
internal static class CommuneExport
{
    private static readonly JsonSerializerOptions Format =
        new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(CommuneEntity entity)
    {
        return JsonSerializer.Serialize(
            new
            {
                commune = new { id = entity.Id, name = entity.Name, nisCode = entity.NisCode, zone = entity.Zone },
                profiles = entity.Profiles.Select(profile => new
                {
                    version = profile.Version,
                    savedAt = profile.SavedAt,
                    author = profile.Author,
                    profile = Kept(profile.Json),
                    advised = profile.Advised.Select(
                        each => new { rank = each.Rank, practice = each.Practice, wave = each.Wave, score = each.Score }),
                }),
                decisions = entity.Decisions.Select(each => new
                {
                    practice = each.Practice,
                    revision = each.Revision,
                    kind = JsonNamingPolicy.KebabCaseLower.ConvertName(each.Kind.ToString()),
                    reason = each.Reason,
                    until = each.Until,
                    progress = each.Progress,
                    decidedAt = each.DecidedAt,
                    author = each.Author,
                    pilot = each.Pilot,
                    lead = each.Lead,
                    due = each.Due,
                    indicator = each.Indicator,
                    value = each.Value,
                    measuredOn = each.MeasuredOn,
                }),
                overlays = entity.Overlays.Select(each => new
                {
                    version = each.Version,
                    savedAt = each.SavedAt,
                    author = each.Author,
                    overlay = each.Json is { } json ? Kept(json) : null,
                }),
                advices = entity.KeptAdvices.Select(each => new
                {
                    number = each.Number,
                    keptAt = each.KeptAt,
                    author = each.Author,
                    software = each.Software,
                    schemaVersion = each.Schema,
                    catalogue = each.Catalogue,
                    catalogueHash = each.CatalogueHash,
                    profile = Kept(each.Profile),
                    advice = Advice(each),
                }),
                sharing = entity.Sharings.Select(
                    each => new { revision = each.Revision, zone = each.Zone, changedAt = each.ChangedAt, author = each.Author }),
            },
            Format);
    }

    /// <summary>What is kept, as JSON; where something has spoiled it, its text, so that whoever mends it has all that there is.</summary>
    private static object Kept(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonElement>(json);
        }
        catch (JsonException)
        {
            return json;
        }
    }

    /// <summary>The advice; where something has spoiled its bytes, those, so that whoever mends it has all that there is.</summary>
    private static object Advice(KeptAdviceEntity kept)
    {
        try
        {
            return Kept(Encoding.UTF8.GetString(KeptAdviceEntity.Unpack(kept.Advice)));
        }
        catch (InvalidDataException)
        {
            return kept.Advice;
        }
    }
}
