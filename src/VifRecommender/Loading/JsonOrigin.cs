using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Loading.Json;

namespace VifRecommender.Loading;

/// <summary>The place of a catalogue element in its JSON file.</summary>
internal sealed class JsonOrigin(SourceFile file, JsonNode node, Dictionary<FactCondition, JsonNode> leaves) : Origin
{
    public override Diagnostic Fault(DiagnosticDescriptor descriptor, string message, string? member = null, int index = -1)
    {
        var place = member is null ? node : Find(member) ?? node;
        if (member == "evidence") place = place.Member("sources") ?? place;
        if (member == "for") place = place.Member("practices") ?? place;
        if (place.Kind == JsonKind.List) place = place.Children.ElementAtOrDefault(index) ?? place;
        return At(place, descriptor, message);
    }

    public override Diagnostic Fault(DiagnosticDescriptor descriptor, string message, FactCondition leaf) =>
        At(leaves.TryGetValue(leaf, out var place) ? place : node, descriptor, message);

    /// <summary>A member, or a member of a member such as <c>text.fr</c>.</summary>
    private JsonNode? Find(string path) => path.Split('.').Aggregate((JsonNode?)node, (place, name) => place?.Member(name));

    private Diagnostic At(JsonNode place, DiagnosticDescriptor descriptor, string message)
    {
        var (line, column) = file.Locate(place.Start);
        return new Diagnostic
        {
            Id = descriptor.Id,
            Severity = descriptor.Severity,
            Message = message,
            File = file.Name,
            Path = place.Path,
            Line = line,
            Column = column,
        };
    }
}
