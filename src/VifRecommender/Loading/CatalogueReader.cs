using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Loading.Json;
using VifRecommender.Profiles;

namespace VifRecommender.Loading;

/// <summary>
/// Reads catalogues and overlays from JSON. Untrusted files are safe to read: the worst they get is a list of diagnostics.
/// </summary>
public static class CatalogueReader
{
    /// <summary>Reads the files of one catalogue, in any order.</summary>
    /// <param name="files">The files; one of them carries the header <c>catalogue</c>.</param>
    /// <returns>The catalogue, or every fault of every file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> or one of them is null.</exception>
    public static LoadResult<Catalogue> Read(params IReadOnlyList<CatalogueFile> files) =>
        Read(new CatalogueContent(), files, allowGuardRemoval: false);

    /// <summary>Reads overlays on a catalogue: they add, reweight and retire. They can add guards, but not remove any.</summary>
    /// <param name="catalogue">The catalogue that they extend.</param>
    /// <param name="overlays">The overlay files; each names the catalogue that it extends.</param>
    /// <param name="allowGuardRemoval">Whether overlays may retire guards. Whoever sets it answers for the safety of the advice.</param>
    /// <returns>The catalogue with its overlays, or every fault of every file.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LoadResult<Catalogue> ReadOverlays(Catalogue catalogue, IReadOnlyList<CatalogueFile> overlays,
        bool allowGuardRemoval = false)
    {
        if (catalogue is null) throw new ArgumentNullException(nameof(catalogue));
        return Read(CatalogueContent.Of(catalogue), overlays, allowGuardRemoval);
    }

    /// <summary>Whether a file is an overlay, that is, names a catalogue that it extends. A file that is not JSON is none.</summary>
    /// <param name="file">The file.</param>
    /// <returns>Whether it has the member <c>extends</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static bool IsOverlay(CatalogueFile file)
    {
        if (file is null) throw new ArgumentNullException(nameof(file));
        return JsonTree.Read(new DiagnosticSink(new SourceFile(file.Name, file.Utf8)),
            Limits.MaxCatalogueBytes)?.Member("extends") is not null;
    }

    /// <summary>
    /// Reads files that cannot change, of which a test says that they have no faults: what only proves their consistency is left out.
    /// </summary>
    internal static Catalogue ReadKnown(IReadOnlyList<CatalogueFile> files)
    {
        var content = new CatalogueContent();
        var faults = ReadInto(content, files);
        return faults.Count == 0 ? new Catalogue(content) : throw new DiagnosticException(faults.ToImmutable());
    }

    private static LoadResult<Catalogue> Read(CatalogueContent content, IReadOnlyList<CatalogueFile> files, bool allowGuardRemoval)
    {
        if (files is null || files.Any(file => file is null)) throw new ArgumentNullException(nameof(files));
        var faults = ReadInto(content, files);
        var sizes = new FaultList();
        SizeLimits.Check(content, sizes);
        faults.AddRange(sizes.ToDiagnostics());
        if (!faults.Any(IsError))
        {
            var assembled = CatalogueAssembly.Assemble(content, allowGuardRemoval);
            return new LoadResult<Catalogue>(assembled.Value, [.. faults, .. assembled.Diagnostics]);
        }
        if (sizes.IsEmpty)
        {
            content.HasUnnamed |= !faults.Where(IsError).All(IsWithinElement);
            faults.AddRange(CatalogueAssembly.CheckPart(content, allowGuardRemoval));
        }
        return new LoadResult<Catalogue>(null, faults.ToImmutable());
    }

    private static bool IsError(Diagnostic fault) => fault.Severity == Severity.Error;

    /// <summary>Whether a fault leaves the list of elements as it is: it stands within an element, not in the file around it.</summary>
    private static bool IsWithinElement(Diagnostic fault) => fault.Path?.Contains('[') == true;

    private static ImmutableArray<Diagnostic>.Builder ReadInto(CatalogueContent content, IReadOnlyList<CatalogueFile> files)
    {
        var isOverlay = content.Id is not null;
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var file in files)
        {
            var sink = new DiagnosticSink(new SourceFile(file.Name, file.Utf8));
            if (JsonTree.Read(sink, Limits.MaxCatalogueBytes) is { } root) Read(root, sink, content, isOverlay);
            faults.AddRange(sink.ToDiagnostics());
        }

        if (!faults.Any(IsError) && content.Id is null) faults.Add(NoHeader(files));
        return faults;
    }

    private static Diagnostic NoHeader(IReadOnlyList<CatalogueFile> files) => new()
    {
        Id = DiagnosticCatalogue.MissingHeader.Id,
        Message = "No file says what catalogue this is: add the member 'catalogue' with 'id' and 'version', or 'extends' for an overlay.",
        File = files.Count > 0 ? files[0].Name : "(no file)",
        Path = "$",
        Line = 1,
        Column = 1,
    };

    private static void Read(JsonNode root, DiagnosticSink sink, CatalogueContent content, bool isOverlay)
    {
        var reader = new ObjectReader(root, sink, "a catalogue");
        var places = new Dictionary<FactCondition, JsonNode>();
        var conditions = new ConditionReader(sink, places);
        var served = reader.WordList("languages", ProfileWords.Languages);
        content.Served.UnionWith(served);
        var texts = new LocalizedTextReader(sink, served.IsEmpty ? null : new ServedTextReader(sink, served).Read);
        var vocabulary = new VocabularyReader(sink, texts);
        var practices = new PracticeReader(sink, texts, conditions);
        var rules = new RuleReader(sink, texts, conditions);
        Origin At(JsonNode node) => new JsonOrigin(sink.File, node, places);

        SchemaVersionCheck.Check(reader);
        ReadHeader(reader, sink, content);
        if (isOverlay && reader.IsObject && root.Member("catalogue") is null && root.Member("extends") is null)
        {
            reader.Report(DiagnosticCatalogue.MissingHeader, root,
                $"This file does not say that it is an overlay: add 'extends' with the id '{content.Id!.Split('+')[0]}'.");
        }

        void AddAll<T>(IReadOnlyList<JsonNode> nodes, List<Element<T>> elements, Func<JsonNode, T?> read, Func<T, string> id,
            Func<JsonNode, Origin> at)
            where T : class
        {
            foreach (var node in nodes)
            {
                if (read(node) is { } value) elements.Add(new Element<T>(id(value), value, at(node)));
                else if (node.Member("id") is { Kind: JsonKind.Text } name && ObjectReader.IsId(name.Text)) content.Unread.Add(name.Text);
                else content.HasUnnamed = true;
            }
        }

        AddAll(reader.List("sources"), content.Sources, vocabulary.ReadSource, value => value.Id, At);
        AddAll(reader.List("services"), content.Services, vocabulary.ReadService, value => value.Id, At);
        AddAll(reader.List("signals"), content.Signals, vocabulary.ReadSignal, value => value.Id, At);
        AddAll(reader.List("structures"), content.Structures, vocabulary.ReadStructure, value => value.Id, At);
        AddAll(reader.List("facts"), content.LocalFacts, vocabulary.ReadLocalFact, value => value.Id, At);
        AddAll(reader.List("findings"), content.Findings, vocabulary.ReadFinding, value => value.Id, At);
        AddAll(reader.List("helplines"), content.Helplines, vocabulary.ReadHelpline, value => value.Id, At);
        AddAll(reader.List("practices"), content.Practices, practices.Read, value => value.Id, At);
        AddAll(reader.List("rules"), content.Rules, rules.Read, value => value.Id, At);
        ReadRetired(reader, content, At);
        ReadReweighted(reader, content, At);
        reader.Done();
    }

    private static void ReadHeader(ObjectReader reader, DiagnosticSink sink, CatalogueContent content)
    {
        var header = reader.Optional("catalogue");
        var extends = reader.Optional("extends");
        var known = content.Id?.Split('+')[0];
        if (header is not null)
        {
            var inner = new ObjectReader(header, sink, "'catalogue'");
            var id = ReadId(inner);
            var version = inner.RequiredText("version");
            inner.Done();
            if (content.Id is null) (content.Id, content.Version) = (id, version);
            else if (extends is not null) (content.Id, content.Version) = ($"{content.Id}+{id}", $"{content.Version}+{version}");
            else
            {
                reader.Report(DiagnosticCatalogue.DuplicateId, header,
                    $"These files are the catalogue '{content.Id}' already: for an overlay add 'extends'.");
            }
        }

        if (extends is null || reader.Id(extends) is not { } baseId) return;
        if (known != baseId)
        {
            reader.Report(DiagnosticCatalogue.UnknownBase, extends,
                $"This overlay extends '{baseId}', but it is given with '{known ?? "no catalogue"}': give the two that belong together.");
        }
    }

    /// <summary>The id of a catalogue; of one that was written with its overlays, their ids joined by plus signs.</summary>
    private static string? ReadId(ObjectReader header)
    {
        if (header.Optional("id") is { Kind: JsonKind.Text } node && node.Text.Contains('+') && node.Text.Split('+').All(ObjectReader.IsId))
        {
            return node.Text;
        }
        return header.RequiredId("id");
    }

    private static void ReadRetired(ObjectReader reader, CatalogueContent content, Func<JsonNode, Origin> at)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in reader.List("retire"))
        {
            if (reader.Id(node) is not { } id) continue;
            if (seen.Add(id)) content.Retired.Add(new Element<string>(id, id, at(node)));
            else reader.ReportRepeated(node);
        }
    }

    private static void ReadReweighted(ObjectReader reader, CatalogueContent content, Func<JsonNode, Origin> at)
    {
        if (reader.Optional("reweight") is not { } map) return;
        if (map.Kind != JsonKind.Object)
        {
            reader.Wrong(map, "an object with rule ids and their new points");
            return;
        }

        foreach (var member in map.Children)
        {
            var rule = reader.NameAsId(member);
            if (reader.Integer(member, RuleReader.MinPoints, RuleReader.MaxPoints) is { } points && rule is not null)
            {
                content.Reweighted.Add(new Element<int>(rule, points, at(member)));
            }
        }
    }
}
