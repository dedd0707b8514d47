using System.Text.Json;
using System.Text.Json.Nodes;
using VifRecommender.Catalogues;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;
using VifRecommender.Numbers;
using VifRecommender.Profiles;
using VifRecommender.Tables;
using VifRecommender.Web.Fields;

namespace VifRecommender.Web.Profiles;

/// <summary>
/// From the fields of the form to a profile. The fields are written as JSON as they stand, and the library reads it: what it refuses is
/// refused
/// here, at the field that it names, and there are no rules of our own beside its.
/// </summary>
internal static class ProfileForm
{
    private static readonly string[] Texts = ["name", "nisCode", "region"];

    private static readonly string[] Lists = ["languages", "focus", "wishes"];

    public static LoadResult<CommuneProfile> Read(FieldValues fields, Catalogue catalogue) =>
        ProfileReader.Read(JsonSerializer.SerializeToUtf8Bytes(Json(fields, catalogue)), catalogue);

    private static JsonObject Json(FieldValues fields, Catalogue catalogue)
    {
        var json = new JsonObject { ["schemaVersion"] = 1 };
        foreach (var name in Texts)
        {
            if (name == "name" || fields[name].Trim().Length > 0) json[name] = SpreadsheetText.Unwrap(fields[name]);
        }

        foreach (var number in ProfileNumbers.All.Where(number => !number.Path.Contains('.', StringComparison.Ordinal)))
        {
            if (number == ProfileNumbers.Population || fields[number.Path].Trim().Length > 0)
            {
                json[number.Path] = Number(fields[number.Path], number.IsWhole);
            }
        }

        foreach (var name in Lists)
        {
            if (fields.All(name) is { Count: > 0 } all) json[name] = new JsonArray([.. all.Select(each => JsonValue.Create(each))]);
        }

        Set(json, "partnership", Partnership(fields));
        Set(json, "services", Map(fields, "services", Service));
        Set(json, "signals", Map(fields, "signals", (_, value) => value));
        Set(json, "regionalStructures", Map(fields, "regionalStructures", (_, value) => value));
        Set(json, "local", Map(fields, "local", (id, value) => Local(catalogue.FindLocalFact(id)?.Kind, value)));
        Set(json, "networkMaturity", Map(fields, "networkMaturity", (_, value) => Number(value, isWhole: true)));
        Set(json, "practices", Map(fields, "practices", (id, value) => Practice(fields, id, value)));
        Set(json, "capacity", Map(fields, "capacity", (id, value) => Number(value, IsWhole("capacity", id))));
        Set(json, "notes", Map(fields, "notes", (_, value) => new JsonArray([.. Lines(value).Select(each => JsonValue.Create(each))])));
        return json;
    }

    private static JsonObject Partnership(FieldValues fields)
    {
        var partnership = new JsonObject();
        if (fields["partnership.name"].Trim() is { Length: > 0 } name) partnership["name"] = name;
        foreach (var (member, typed) in fields.Below("partnership"))
        {
            if (ProfileNumbers.Find("partnership." + member) is { } number && typed.Trim().Length > 0)
            {
                partnership[member] = Number(typed, number.IsWhole);
            }
        }

        Set(partnership, "maturity", Map(fields, "partnership.maturity", (_, value) => Number(value, isWhole: true)));
        // Where something is said of the group, what it is has to be said too.
        if (partnership.Count > 0 || fields["partnership.kind"].Length > 0) partnership["kind"] = fields["partnership.kind"];
        return partnership;
    }

    /// <summary>A share may be typed in per cent.</summary>
    private static JsonNode Local(LocalFactKind? kind, string typed) => kind switch
    {
        LocalFactKind.Share when typed.EndsWith('%') && WrittenNumber.ReadDecimal(typed[..^1].TrimEnd()).Value is { } percent =>
            percent / 100,
        LocalFactKind.Share or LocalFactKind.Amount => Number(typed, isWhole: false),
        LocalFactKind.Count => Number(typed, isWhole: true),
        LocalFactKind.Choice or null => typed,
    };

    private static JsonNode Service(string id, string value)
    {
        var parts = value.Split(':');
        return parts.Length == 2 ? new JsonObject { ["status"] = parts[0], ["heldBy"] = parts[1] } : value;
    }

    private static JsonNode Practice(FieldValues fields, string id, string status)
    {
        if (status != "dismissed") return status;
        var state = new JsonObject { ["status"] = status };
        if (fields["reasons." + id].Trim() is { Length: > 0 } reason) state["reason"] = reason;
        if (fields["untils." + id].Trim() is { Length: > 0 } until) state["until"] = until;
        return state;
    }

    private static JsonObject Map(FieldValues fields, string parent, Func<string, string, JsonNode> write)
    {
        var map = new JsonObject();
        foreach (var (id, value) in fields.Below(parent))
        {
            // Nothing chosen is unknown, which is left out.
            if (value.Trim().Length > 0) map[id] = write(id, value.Trim());
        }

        return map;
    }

    /// <summary>Whether the number of a part is whole; what is no number of it, the library refuses.</summary>
    private static bool IsWhole(string part, string member) => ProfileNumbers.Find($"{part}.{member}")?.IsWhole == true;

    /// <summary>A number, or what was typed instead, for the library to refuse.</summary>
    private static JsonValue Number(string typed, bool isWhole) =>
        (isWhole ? WrittenNumber.ReadWhole(typed) : WrittenNumber.ReadDecimal(typed)).Value is { } number ? JsonValue.Create(number)
            : JsonValue.Create(typed.Trim());

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    private static void Set(JsonObject json, string name, JsonObject value)
    {
        if (value.Count > 0) json[name] = value;
    }
}
