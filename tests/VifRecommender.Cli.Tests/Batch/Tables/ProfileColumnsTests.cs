using System.Text.Json;
using VifRecommender.Catalogues;
using VifRecommender.Cli.Batch.Tables;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Tests.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.Cli.Tests.Batch.Tables;

/// <summary>What a profile can say, a table can say: a fact without a column fails here, or is listed as one that no table holds.</summary>
public sealed class ProfileColumnsTests
{
    // Only an overlay declares local facts: they are below. Notes are for people; levels of a whole partnership and the end of a decision
    // are too rare for a table.
    private static readonly string[] WithoutColumn = ["schemaVersion", "notes.sources", "notes.assumptions"];

    [Fact]
    public void Columns_HoldWhatAProfileSays()
    {
        var columns = TableColumn.All(BuiltInCatalogue.Value);
        using var profile = JsonDocument.Parse(ProfileWriter.Write(FullProfile.Value));
        var missing = Paths(profile.RootElement, "")
            .Where(path => !columns.ContainsKey(path) && !path.StartsWith("local.", StringComparison.Ordinal)
                && !path.StartsWith("partnership.maturity.", StringComparison.Ordinal));
        Assert.Equal(WithoutColumn.Order(StringComparer.Ordinal), missing.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Columns_OfACatalogueWithLocalFacts_HoldThemToo()
    {
        var text = LocalizedText.Same("own");
        var columns = TableColumn.All(BuiltInCatalogue.Value.With(own => own
            .Add(new LocalFact { Id = "part", Kind = LocalFactKind.Share, Name = text, Question = text })
            .Add(new LocalFact { Id = "beds", Kind = LocalFactKind.Count, Name = text, Question = text })
            .Add(new LocalFact
            {
                Id = "way",
                Kind = LocalFactKind.Choice,
                Name = text,
                Question = text,
                Answers = [new() { Id = "one", Name = text }, new() { Id = "two", Name = text }]
            })));
        Assert.Equal([CellKind.Number, CellKind.Whole, CellKind.Text],
            new[] { "local.part", "local.beds", "local.way" }.Select(name => columns[name].Kind));
    }

    /// <summary>The members down to what a cell holds: services and practices are a cell each.</summary>
    private static IEnumerable<string> Paths(JsonElement element, string path) =>
        element.ValueKind == JsonValueKind.Object && path.Count(letter => letter == '.') < 2 && !element.TryGetProperty("status", out _)
            ? element.EnumerateObject().SelectMany(member => Paths(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}"))
            : [path];
}
