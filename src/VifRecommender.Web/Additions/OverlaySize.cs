using System.Text.Json;
using VifRecommender.Catalogues;

namespace VifRecommender.Web.Additions;

/// <summary>How much an overlay adds, of everything whose number makes an evaluation or a search slower.</summary>
/// <param name="Practices">The practices that it adds.</param>
/// <param name="Rules">The rules that it adds.</param>
/// <param name="MostOthers">The elements of the kind of which it adds most, beside practices and rules.</param>
/// <param name="MostThresholds">The different bounds of the figure for which it names most.</param>
/// <param name="LongestId">The length of the longest id of a practice.</param>
internal sealed record OverlaySize(int Practices, int Rules, int MostOthers, int MostThresholds, int LongestId)
{
    private static readonly string[] Bounds = ["atLeast", "above", "below", "atMost"];

    /// <param name="catalogue">The catalogue with the overlay.</param>
    /// <param name="builtIn">The same without.</param>
    /// <param name="utf8">The overlay, which was read without a fault.</param>
    public static OverlaySize Of(Catalogue catalogue, Catalogue builtIn, byte[] utf8)
    {
        int[] others =
        [
            Added(catalogue.Services, builtIn.Services, each => each.Id),
            Added(catalogue.Signals, builtIn.Signals, each => each.Id),
            Added(catalogue.Structures, builtIn.Structures, each => each.Id),
            Added(catalogue.Findings, builtIn.Findings, each => each.Id),
            Added(catalogue.Sources, builtIn.Sources, each => each.Id),
            Added(catalogue.Helplines, builtIn.Helplines, each => each.Id),
        ];
        return new OverlaySize(
            Added(catalogue.Practices, builtIn.Practices, each => each.Id),
            Added(catalogue.Rules, builtIn.Rules, each => each.Id),
            others.Max(),
            Thresholds(utf8),
            catalogue.Practices.Max(each => each.Id.Length));
    }

    private static int Added<T>(IReadOnlyList<T> all, IReadOnlyList<T> before, Func<T, string> id) =>
        all.Select(id).Except(before.Select(id), StringComparer.Ordinal).Count();

    /// <summary>Bounds are numbers in objects such as <c>"population": { "atLeast": 5000, "below": 10000 }</c>.</summary>
    private static int Thresholds(byte[] utf8)
    {
        var bounds = new Dictionary<string, HashSet<decimal>>(StringComparer.Ordinal);
        // The reader takes a byte order mark, the document does not.
        using var json = JsonDocument.Parse(OverlayReader.TextOf(utf8));
        Gather(json.RootElement, bounds);
        return bounds.Values.Select(each => each.Count).DefaultIfEmpty().Max();
    }

    private static void Gather(JsonElement element, Dictionary<string, HashSet<decimal>> bounds)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Gather(item, bounds);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                Gather(member.Value, bounds);
                if (member.Value.ValueKind != JsonValueKind.Object) continue;
                foreach (var bound in Bounds)
                {
                    if (!member.Value.TryGetProperty(bound, out var number) || number.ValueKind != JsonValueKind.Number
                        || !number.TryGetDecimal(out var value))
                    {
                        continue;
                    }
                    if (!bounds.TryGetValue(member.Name, out var known)) bounds[member.Name] = known = [];
                    known.Add(value);
                }
            }
        }
    }
}
