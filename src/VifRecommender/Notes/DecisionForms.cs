using System.Collections.Immutable;
using VifRecommender.Loading;
using VifRecommender.Loading.Json;
using VifRecommender.Profiles;
using VifRecommender.Schemas;
using VifRecommender.Sheets;

namespace VifRecommender.Notes;

/// <summary>The forms of decisions, from the embedded file.</summary>
internal static class DecisionForms
{
    private static readonly Lazy<ImmutableArray<DecisionForm>> Loaded = new(Read);

    /// <summary>The forms of an administration, one for each language in which it decides; none where it is not known.</summary>
    public static ImmutableArray<DecisionForm> Of(Administration administration) =>
        [.. Loaded.Value.Where(form => form.Administration == administration)];

    private static ImmutableArray<DecisionForm> Read()
    {
        var sink =
            new DiagnosticSink(new SourceFile("decisions.json", EmbeddedFile.Read(typeof(DecisionForms).Assembly, "notes/decisions.json")));
        var root = new ObjectReader(JsonTree.Read(sink, Limits.MaxCatalogueBytes)!, sink, "the decisions");
        SchemaVersionCheck.Check(root);
        ImmutableArray<DecisionForm> forms = [.. root.List("decisions").Select(node => Form(new ObjectReader(node, sink, "a decision")))];
        root.Done();
        return sink.Errors == 0 ? forms : throw new FormatException(sink.ToDiagnostics()[0].ToString());
    }

    private static DecisionForm Form(ObjectReader reader)
    {
        var form = new DecisionForm(
            reader.RequiredWord("administration", Administrations.Words) ?? default,
            reader.RequiredWord("language", ProfileWords.Languages) ?? default,
            Text("above"), Text("title"), Texts("opening"), Text("verb"), Text("first"), Text("next"), Text("own"), Text("shared"),
            Texts("articles"), Texts("closing"),
            Text("onBehalf"), Text("head"), Text("mayor"));
        reader.Done();
        return form;

        string Text(string name) => reader.RequiredText(name) ?? "";
        ImmutableArray<string> Texts(string name) => [.. reader.List(name).Select(reader.Text).OfType<string>()];
    }
}
