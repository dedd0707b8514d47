namespace VifRecommender.Cli.Tests.Testing;

public sealed class TestCommandTests
{
    [Fact]
    public void Test_FailingCase_SaysWhatWasExpectedAndWhatIs()
    {
        var result = Vif.RunWithInput("""
            { "schemaVersion": 1, "cases": [
              { "name": "too early", "profile": { "schemaVersion": 1, "name": "x", "population": 9000 },
                "expect": { "recommended": ["household-brochure"] } },
              { "name": "first", "profile": { "schemaVersion": 1, "name": "x", "population": 9000 },
                "expect": { "inTop": { "1": ["single-contact-point"] } } } ] }
            """, "test", "-");
        Assert.Equal(1, result.Code);
        Assert.StartsWith("(standard input): too early\n  'household-brochure' is expected now, but it ", result.Output,
            StringComparison.Ordinal);
        Assert.EndsWith("1 passed, 1 failed\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_FaultyFile_ExitsWith2AndPrintsNothing()
    {
        var result = Vif.RunWithInput("""{ "schemaVersion": 1, "cases": [ { "name": "x" } ] }""", "test", "-");
        Assert.Equal(2, result.Code);
        Assert.Equal("", result.Output);
        Assert.Equal(2, result.Faults.Length);
    }

    [Fact]
    public void Test_CasesOfTheBuiltInCatalogue_AllPass()
    {
        var files = Directory.GetFiles(Repository.PathOf("src", "VifRecommender", "Catalogues", "Cases"), "*.cases.json");
        var result = Vif.Run(["test", .. files]);
        Assert.True(result.Code == 0, result.Output + result.Error);
    }
}
