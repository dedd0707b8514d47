using System.Text.Json;
using VifRecommender.Schemas;

namespace VifRecommender.Cli.Tests.Schemas;

public sealed class SchemaCommandTests
{
    public static TheoryData<string> Names => [.. SchemaFiles.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Schema_Name_PrintsIt(string name)
    {
        using var document = JsonDocument.Parse(Vif.Run("schema", name).Output);
        Assert.Equal(
            $"https://raw.githubusercontent.com/vif-recommender/vif-recommender/main/src/VifRecommender/Schemas/{name}.schema.json",
            document.RootElement.GetProperty("$id").GetString());
    }

    [Fact]
    public void Schema_Unknown_ExitsWith2()
    {
        var result = Vif.Run("schema", "profil");
        Assert.Equal(2, result.Code);
        Assert.Equal("", result.Output);
        Assert.Contains("did you mean 'profile'?", result.Error, StringComparison.Ordinal);
    }
}
