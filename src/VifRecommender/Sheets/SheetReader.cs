using System.Collections.Immutable;
using VifRecommender.Diagnostics;
using VifRecommender.Documents;
using VifRecommender.Loading;
using VifRecommender.Loading.Json;
using VifRecommender.Naming;

namespace VifRecommender.Sheets;

/// <summary>Reads sheets from JSON; the form is explained in the README beside the built-in ones.</summary>
public static class SheetReader
{
    private static readonly WordTable<SheetUse> Uses =
        new(("internal", SheetUse.Internal), ("public", SheetUse.Public), ("letter", SheetUse.Letter));

    private static readonly WordTable<PageDensity> Densities =
        new(("normal", PageDensity.Normal), ("dense", PageDensity.Dense), ("densest", PageDensity.Densest));

    /// <summary>Reads files of sheets.</summary>
    /// <param name="files">The files.</param>
    /// <returns>The sheets of all files, or every fault of them. Bad data is never thrown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    public static LoadResult<SheetLibrary> Read(IReadOnlyList<CatalogueFile> files)
    {
        if (files is null) throw new ArgumentNullException(nameof(files));
        var sheets = ImmutableArray.CreateBuilder<Sheet>();
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var isSound = true;
        foreach (var file in files)
        {
            var sink = new DiagnosticSink(new SourceFile(file.Name, file.Utf8));
            if (JsonTree.Read(sink, Limits.MaxCatalogueBytes) is { } root) sheets.AddRange(ReadFile(root, sink, ids));
            faults.AddRange(sink.ToDiagnostics());
            isSound &= sink.Errors == 0;
        }

        return new LoadResult<SheetLibrary>(isSound ? new SheetLibrary(sheets.ToImmutable()) : null, faults.ToImmutable());
    }

    private static List<Sheet> ReadFile(JsonNode root, DiagnosticSink sink, HashSet<string> ids)
    {
        var reader = new ObjectReader(root, sink, "a file of sheets");
        SchemaVersionCheck.Check(reader);
        reader.Required("sheets");
        List<Sheet> sheets = [.. reader.List("sheets").Select(node => ReadSheet(node, sink, ids)).OfType<Sheet>()];
        reader.Done();
        return sheets;
    }

    private static Sheet? ReadSheet(JsonNode node, DiagnosticSink sink, HashSet<string> ids)
    {
        var reader = new ObjectReader(node, sink, "a sheet");
        var texts = new SheetTextReader(sink);
        var id = reader.RequiredId("id");
        if (id is not null && !ids.Add(id))
        {
            reader.Report(DiagnosticCatalogue.DuplicateId, reader.Optional("id")!, $"The id '{id}' is taken by another sheet.");
        }
        var use = reader.RequiredWord("use", Uses);
        var density = reader.OptionalWord("density", Densities) ?? default;
        var (name, purpose, title) = (texts.Required(reader, "name"), texts.Required(reader, "purpose"), texts.Required(reader, "title"));
        var safety = texts.List(reader, "safety");
        if (safety.IsEmpty && reader.IsObject)
        {
            reader.Report(DiagnosticCatalogue.MissingMember, node,
                "A sheet has its safety rule: add 'safety', a list of sentences in four languages.");
        }
        reader.Required("blocks");
        var parts = new PartReader(sink, texts);
        var blocks = reader.List("blocks").Select(parts.Read).OfType<Parts.SheetPart>().ToList();
        reader.Done();
        return id is null || use is not { } known || name is null || purpose is null || title is null ? null : new Sheet
        {
            Id = id,
            Use = known,
            Name = name,
            Purpose = purpose,
            Title = title,
            Safety = safety,
            Density = density,
            Parts = [.. blocks],
        };
    }
}
