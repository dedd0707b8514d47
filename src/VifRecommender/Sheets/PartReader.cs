using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Diagnostics;
using VifRecommender.Documents;
using VifRecommender.Loading.Json;
using VifRecommender.Naming;
using VifRecommender.Sheets.Parts;

namespace VifRecommender.Sheets;

/// <summary>
/// Reads the blocks of a sheet: an object with one member that says what it is, and <c>for</c> where it is for some administrations only.
/// </summary>
internal sealed class PartReader(DiagnosticSink sink, SheetTextReader texts)
{
    private static readonly ImmutableArray<string> Kinds = ["heading", "text", "list", "steps", "checks", "fields", "danger", "lines",
        "partners", "exit", "signatures"];

    private static readonly WordTable<Signer> Signers = new(("executive", Signer.Executive));

    public SheetPart? Read(JsonNode node)
    {
        var reader = new ObjectReader(node, sink, "a block of a sheet");
        if (!reader.IsObject) return null;
        var administrations = reader.WordList("for", Administrations.Words);
        var kinds = Kinds.Where(kind => node.PlaceOf(kind) >= 0).ToList();
        if (kinds.Count != 1)
        {
            sink.Report(DiagnosticCatalogue.MissingMember, node,
                $"A block is exactly one of {string.Join(", ", Kinds)}: write one of them.");
            return null;
        }

        var part = Of(kinds[0], reader);
        reader.Done();
        return part is null ? null : part with { For = administrations };
    }

    private SheetPart? Of(string kind, ObjectReader reader) => kind switch
    {
        "heading" => texts.Required(reader, kind) is { } text ? new HeadingPart(text) : null,
        "text" => texts.Required(reader, kind) is { } text ? new TextPart(text) : null,
        "list" => new ListPart(ListMark.Bullet, texts.List(reader, kind)),
        "steps" => new ListPart(ListMark.Number, texts.List(reader, kind)),
        "checks" => new ListPart(ListMark.Check, texts.List(reader, kind)),
        "fields" => new FieldsPart(texts.List(reader, kind)),
        "danger" => new DangerPart(texts.List(reader, kind)),
        "lines" => new LinesPart(reader.Ids(kind)),
        "partners" => new PartnersPart([.. reader.List(kind).Select(ReadPartner).OfType<PartnerLine>()]),
        "exit" =>
            texts.Required(reader, kind) is { } text && texts.Required(reader, "to") is { } to && texts.Required(reader, "hint") is { } hint
                ? Exit(text, to, hint, reader) : null,
        _ => reader.RequiredWord(kind, Signers) is null ? null : new SignaturesPart(),
    };

    private PartnerLine? ReadPartner(JsonNode node)
    {
        var reader = new ObjectReader(node, sink, "a kind of partner");
        var (kind, name) = (reader.RequiredId("kind"), texts.Required(reader, "name"));
        var administrations = reader.WordList("for", Administrations.Words);
        reader.Done();
        return kind is null || name is null ? null : new PartnerLine(kind, name, administrations);
    }

    /// <summary>The exit leads to a page of the web, and to nothing that a browser would run.</summary>
    private ExitPart? Exit(LocalizedText text, LocalizedText to, LocalizedText hint, ObjectReader reader)
    {
        if (new[] { to.French, to.Dutch, to.German, to.English }.All(address => address.StartsWith("https://", StringComparison.Ordinal)))
        {
            return new ExitPart(text, to, hint);
        }
        sink.Report(DiagnosticCatalogue.BadFormat, reader.Optional("to")!,
            "A quick exit leads to a page of the web: write an address that begins with https://.");
        return null;
    }
}
