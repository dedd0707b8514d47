using System.Collections.Immutable;
using System.Globalization;
using VifRecommender.Catalogues;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;
using VifRecommender.Loading.Json;
using VifRecommender.Profiles;

namespace VifRecommender.Cases;

/// <summary>Reads case files.</summary>
public static class CaseReader
{
    /// <summary>Reads the cases of a file, their ids checked against a catalogue.</summary>
    /// <param name="utf8">The JSON text in UTF-8.</param>
    /// <param name="catalogue">The catalogue that the cases are about.</param>
    /// <param name="name">The name of the file, for the diagnostics.</param>
    /// <returns>The cases, or every fault of the file.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LoadResult<IReadOnlyList<Case>> Read(byte[] utf8, Catalogue catalogue, string name = "cases.json")
    {
        if (utf8 is null) throw new ArgumentNullException(nameof(utf8));
        if (catalogue is null) throw new ArgumentNullException(nameof(catalogue));
        if (name is null) throw new ArgumentNullException(nameof(name));
        var sink = new DiagnosticSink(new SourceFile(name, utf8));
        var cases = new List<Case>();
        if (JsonTree.Read(sink, Limits.MaxCatalogueBytes) is { } root)
        {
            var reader = new ObjectReader(root, sink, "a case file");
            SchemaVersionCheck.Check(reader);
            reader.Required("cases");
            cases.AddRange(reader.List("cases").Select(node => ReadCase(node, sink, catalogue)).OfType<Case>());
            reader.Done();
        }

        return new LoadResult<IReadOnlyList<Case>>(cases, sink.ToDiagnostics());
    }

    private static Case? ReadCase(JsonNode node, DiagnosticSink sink, Catalogue catalogue)
    {
        var reader = new ObjectReader(node, sink, "a case");
        var name = reader.RequiredText("name");
        var profile = reader.Required("profile") is { } inner ? ProfileReader.Read(inner, sink, catalogue.Vocabulary) : null;
        CalendarDate? date = null;
        if (reader.Optional("date") is { } day && reader.Text(day) is { } text)
        {
            if (CalendarDate.TryParse(text, out var read)) date = read;
            else
            {
                reader.Report(DiagnosticCatalogue.BadFormat, day,
                    $"'{Excerpt.Of(text)}' is not a date: write yyyy-MM-dd, such as \"2026-11-23\".");
            }
        }

        var expect = reader.Required("expect") is { } expected ? ReadExpectation(expected, sink, catalogue) : null;
        reader.Done();
        return name is null || profile is null || expect is null ? null
            : new Case { Name = name, Profile = profile, Date = date, Expect = expect };
    }

    private static Expectation ReadExpectation(JsonNode node, DiagnosticSink sink, Catalogue catalogue)
    {
        var reader = new ObjectReader(node, sink, "'expect'");
        var ids = new ReferenceReader(sink);
        var practices = catalogue.Vocabulary.Practices;
        ImmutableArray<string> rules = [.. catalogue.Rules.Select(rule => rule.Id)];
        ImmutableArray<string> Practices(string member) => ids.ReadList(reader.List(member), practices, "practice");
        var expectation = new Expectation
        {
            Recommended = Practices("recommended"),
            InTop = ReadInTop(reader.Optional("inTop"), sink, ids, practices),
            Later = Practices("later"),
            NotAdvised = Practices("notAdvised"),
            InPlace = Practices("inPlace"),
            NotRecommended = Practices("notRecommended"),
            Before = ReadBefore(reader, ids, practices),
            Missing = ReadMissing(reader.Optional("missing"), sink, ids, practices),
            Questions = [.. reader.List("questions").Select(reader.Text).OfType<string>()],
            Findings = ids.ReadList(reader.List("findings"), catalogue.Vocabulary.Findings, "finding"),
            Fires = ids.ReadList(reader.List("fires"), rules, "rule"),
            DoesNotFire = ids.ReadList(reader.List("doesNotFire"), rules, "rule"),
        };
        reader.Done();
        return expectation;
    }

    private static ImmutableSortedDictionary<int, ImmutableArray<string>> ReadInTop(JsonNode? node, DiagnosticSink sink,
        ReferenceReader ids, ImmutableArray<string> practices)
    {
        var tops = ImmutableSortedDictionary.CreateBuilder<int, ImmutableArray<string>>();
        if (node is null) return tops.ToImmutable();
        var reader = new ObjectReader(node, sink, "'inTop'");
        foreach (var member in node.Children.Where(_ => reader.IsObject))
        {
            var listed = ids.ReadList(reader.List(member.Name!), practices, "practice");
            if (int.TryParse(member.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var top) && top > 0
                && member.Name is not ['0', ..] and { Length: < 10 })
            {
                tops[top] = listed;
            }
            else
            {
                sink.Report(DiagnosticCatalogue.BadFormat, member,
                    $"'{Excerpt.Of(member.Name!)}' is not a number of ranks: write a whole number from 1, such as \"5\".");
            }
        }

        return tops.ToImmutable();
    }

    private static ImmutableArray<(string First, string Second)> ReadBefore(ObjectReader reader, ReferenceReader ids,
        ImmutableArray<string> practices)
    {
        var pairs = ImmutableArray.CreateBuilder<(string First, string Second)>();
        foreach (var node in reader.List("before"))
        {
            if (node is not { Kind: JsonKind.List, Children.Length: 2 }) reader.Wrong(node, "a list of two practices [first, second]");
            else if (ids.ReadList(node.Children, practices, "practice") is [var first, var second]) pairs.Add((first, second));
        }

        return pairs.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> ReadMissing(JsonNode? node, DiagnosticSink sink,
        ReferenceReader ids, ImmutableArray<string> practices)
    {
        var missing = ids.ReadMap<ImmutableArray<string>>(node, practices, "practice",
            (member, reader) => ImmutableArray.CreateRange(reader.List(member.Name!).Select(reader.Text).OfType<string>()));
        return missing.ToImmutableSortedDictionary(each => each.Key, each => each.Value, StringComparer.Ordinal);
    }
}
