using System.Text;
using System.Text.Json;

namespace VifRecommender.Cli.Tests.Batch.Tables;

/// <summary>Tables as spreadsheets make them, through the command.</summary>
public sealed class TableTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>Each of these is the table of one commune, Trooz with 8290 inhabitants, on the line that is named.</summary>
    [Theory]
    [InlineData(2, "name,population\nTrooz,8290\n")]
    [InlineData(2, "\uFEFFname;population\r\nTrooz;8290\r\n")]
    [InlineData(2, "name\tpopulation\rTrooz\t8290\r")]
    [InlineData(2, "name;population;\nTrooz;8290;\n")]
    [InlineData(2, "name;population\nTrooz;8290;;\n")]
    [InlineData(3, "sep=;\nname;population\nTrooz;8290\n")]
    [InlineData(3, "\"SEP=\t\"\nname\tpopulation\nTrooz\t8290\n")]
    [InlineData(5, "\n\nname,population\n\nTrooz,8290\n\n,,\n")]
    [InlineData(2, "NAME;Population\nTrooz;8290\n")]
    [InlineData(2, "name;population\nTrooz;8 290\n")]
    [InlineData(2, "name;population\nTrooz;8\u00A0290\n")]
    [InlineData(2, "name;population\nTrooz;8.290\n")]
    [InlineData(2, "name;population\nTrooz;8290,0\n")]
    [InlineData(2, "name;population\n=\"Trooz\";=\"8290\"\n")]
    [InlineData(2, "name;population\n\"=\"\"Trooz\"\"\";\"=\"\"8290\"\"\"\n")]
    [InlineData(2, "name;population\n \"Trooz\" ; 8290 \n")]
    [InlineData(2, "\"Commune, nom\";INH\nTrooz;8290\n", "--columns", "name=Commune, nom,population=INH")]
    [InlineData(2, "\"Commune, nom\",INH\nTrooz,8290\n", "--columns", "name=\"Commune, nom\",population=inh")]
    [InlineData(2, "A;B;a, b, c, d\nTrooz;8290;x\n", "--columns", "name=A", "--columns", "population=B")]
    [InlineData(3, "A;\"B\nof all\";\nTrooz;8290;x\n", "--columns", "name=A,population=B\nof all")]
    public void Table_OfASpreadsheet_IsRead(int line, string table, params string[] options)
    {
        var result = Vif.RunWithInput(table, ["batch", "-", "--csv", .. options]);
        var answer = Parse(result).Single();
        Assert.Equal((line, "Trooz"), (answer.GetProperty("line").GetInt32(), answer.GetProperty("name").GetString()));
        var expected = Parse(Vif.RunWithInput("""{"schemaVersion":1,"name":"Trooz","population":8290}""", "batch", "-")).Single();
        Assert.True(JsonElement.DeepEquals(expected.GetProperty("practices"), answer.GetProperty("practices")));
    }

    [Fact]
    public void Table_NameOfAFile_TellsIt()
    {
        Assert.Equal(0, Vif.Run("batch", _folder.File("a.tsv", "name\tpopulation\nTrooz\t8290\n")).Code);
        Assert.Equal(0, Vif.Run("batch", _folder.File("a.CSV", "name,population\nTrooz,8290\n")).Code);
    }

    [Theory]
    [InlineData("windows-1252", 0, "Liège")]
    [InlineData("utf-8", 1, null)]
    [InlineData(null, 1, null)]
    public void Table_Windows1252_IsReadWhereItIsToldAndRefusedElse(string? encoding, int code, string? name)
    {
        var bytes = Encoding.Latin1.GetBytes("name;population\nLi\u00E8ge;195000\nAns;28000\n");
        string[] options = encoding is null ? [] : ["--encoding", encoding];
        var result = Vif.Run(VifRecommender.Cli.Streams.Terminal.None, new MemoryStream(bytes), ["batch", "-", "--csv", .. options]);
        var lines = Parse(result);
        Assert.Equal(code, result.Code);
        Assert.DoesNotContain("\uFFFD", result.Output, StringComparison.Ordinal);
        Assert.Equal("Ans", lines[1].GetProperty("name").GetString());
        if (name is not null) Assert.Equal(name, lines[0].GetProperty("name").GetString());
        else
        {
            Assert.Equal(("VIF1002", 3),
                (lines[0].GetProperty("errors")[0].GetProperty("id").GetString(),
                    lines[0].GetProperty("errors")[0].GetProperty("column").GetInt32()));
        }
    }

    [Fact]
    public void Table_Utf16_IsReadByItself()
    {
        var bytes = Encoding.Unicode.GetBytes("\uFEFFname\tpopulation\r\nLiège\t195000\r\n");
        Assert.Equal("Liège",
            Parse(Vif.Run(VifRecommender.Cli.Streams.Terminal.None, new MemoryStream(bytes), "batch", "-", "--csv")).Single()
                .GetProperty("name").GetString());
        var json = Encoding.Unicode.GetBytes("""{"schemaVersion":1,"name":"Liège","population":195000}""");
        Assert.Equal("Liège",
            Parse(Vif.Run(VifRecommender.Cli.Streams.Terminal.None, new MemoryStream(json), "batch", "-", "--encoding", "utf-16")).Single()
                .GetProperty("name").GetString());
    }

    /// <summary>Line, commune, title, value and remedy; the column is that of the table.</summary>
    [Theory]
    [InlineData("Trooz;62122;8 29", "VIF2004", 3,
        "Trooz, column 'INHABITANTS': '8 29' is no number: write a whole number such as 8290 or 8 290, in digits and without a unit.")]
    [InlineData("Trooz;62122;12.000", "VIF2004", 3,
        "Trooz, column 'INHABITANTS': '12.000' can be read as 12 or as 12000: write 12 or 12000.")]
    [InlineData("Trooz;62122;", "VIF2003", 3, "Trooz, column 'INHABITANTS': the cell is empty: write how many inhabitants there are.")]
    [InlineData("Trooz;62122;-5", "VIF2005", 3, "Trooz, column 'INHABITANTS', cell '-5': The number is not")]
    [InlineData("Trooz;6212;8290", "VIF2007", 2, "Trooz, column 'NIS', cell '6212': A NIS code is a text of five digits")]
    [InlineData(";62122;8290", "VIF2003", 1, "column 'COMMUNE': the cell is empty: write the commune's name.")]
    [InlineData("\"Tro\noz\";62122;8290", "VIF2007", 1,
        "column 'COMMUNE': the text goes on over the end of a line, in a row from line 3 to line 4")]
    public void Fault_OfACell_SaysWhoWhereWhatAndHow(string row, string id, int column, string message)
    {
        var result = Vif.RunWithInput($"COMMUNE;NIS;INHABITANTS\n\n{row}\n", "batch", "-", "--columns",
            "name=COMMUNE,nisCode=NIS,population=INHABITANTS");
        var answer = Parse(result).Single();
        var error = answer.GetProperty("errors").EnumerateArray().Single();
        Assert.Equal((1, 3, id, column),
            (result.Code, answer.GetProperty("line").GetInt32(), error.GetProperty("id").GetString(),
                error.GetProperty("column").GetInt32()));
        Assert.StartsWith(message, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(message.StartsWith("Trooz", StringComparison.Ordinal), answer.TryGetProperty("name", out _));
    }

    [Fact]
    public void Fault_SeveralInARow_AreAllSaid()
    {
        var result = Vif.RunWithInput(
            "name,population,region,networkMaturity.people,capacity.staffFte\nTrooz,many,walonia,\"1,5\",\"0,5\"\n", "batch", "-", "--csv");
        var errors = Parse(result).Single().GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("column").GetInt32());
        Assert.Equal([2, 3, 4], errors.Order());
        Assert.Contains("column 'region', cell 'walonia'", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fault_PartnershipWithoutKind_NamesTheColumn() =>
        Assert.Contains("A, the column 'partnership.kind' says nothing here",
            Vif.RunWithInput("name,population,partnership.name\nA,1000,SECOVA\n", "batch", "-", "--csv").Output, StringComparison.Ordinal);

    /// <summary>What makes the whole table unclear ends the command, with nothing on standard output.</summary>
    [Theory]
    [InlineData("name|population\nTrooz|8290\n", "VIF1003: '|' is no separator of cells that is known here")]
    [InlineData("sep=|\nname|population\n", "VIF1003: '|' is no separator of cells that is known here")]
    [InlineData("name;population;population\nTrooz;8290;9999\n", "The columns 2 and 3 of the table have the same title 'population'")]
    [InlineData("name;population;Population\nTrooz;8290;9999\n", "The columns 2 and 3 of the table have the same title 'Population'")]
    [InlineData("name;populaton\nTrooz;8290\n", "'populaton' is no column of profiles. Did you mean 'population'?")]
    [InlineData("name;region\nTrooz;wallonia\n", "VIF2003: The table has no column 'population'; its columns are 'name', 'region'.")]
    [InlineData("name;\"population\nTrooz;8290\n", "VIF1003: The quotation mark at character 6 is not closed")]
    [InlineData("{\"schemaVersion\":1,\"name\":\"A\",\"population\":1}\n", "VIF1003: This is JSON, not a table")]
    [InlineData("[{}]\n", "VIF1003: This is JSON, not a table")]
    [InlineData(" \n\n", "VIF1008: The table is empty")]
    [InlineData("C,INH,INH\nTrooz,8290,9999\n", "The columns 2 and 3 of the table have the same title 'INH'", "--columns",
        "name=C,population=INH")]
    [InlineData("C,I\nTrooz,8290\n", "each member once, not 'name'", "--columns", "name=C,population=I", "--columns", "name=I")]
    [InlineData("C,I\nTrooz,8290\n", "--encoding is one of utf-8, utf-16, windows-1252, not 'latin1'", "--encoding", "latin1")]
    public void Table_ThatIsUnclear_IsRefusedWhole(string table, string message, params string[] options)
    {
        var result = Vif.RunWithInput(table, ["batch", "-", "--csv", .. options]);
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains(message, Assert.Single(result.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Table_CellUnderNoTitle_IsAFaultOfItsRow()
    {
        var lines = Parse(Vif.RunWithInput("name;population;\nTrooz;8290;x\nAns;28000;\n", "batch", "-", "--csv"));
        Assert.Contains("Cell 3 of this row holds 'x', and its column has no title",
            lines[0].GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("Ans", lines[1].GetProperty("name").GetString());
    }

    [Fact]
    public void Table_OneOpenQuote_CostsOneCommune()
    {
        var result = Vif.RunWithInput("name,population\nTrooz,8290\n\"Open,5000\nGenk,66000\nAns,28000\n", "batch", "-", "--csv");
        Assert.Equal(["Trooz", null, "Genk", "Ans"],
            Parse(result).Select(line => line.TryGetProperty("name", out var name) ? name.GetString() : null));
    }

    /// <summary>What is no JSON Lines as a whole is said once, and nothing is answered.</summary>
    [Theory]
    [InlineData("[{\"schemaVersion\":1},\n{}]\n", "This is one JSON list, not JSON Lines")]
    [InlineData("[\n  {\n", "This is one JSON list, not JSON Lines")]
    [InlineData("{\n  \"schemaVersion\": 1,\n  \"name\": \"A\"\n}\n", "This is JSON over several lines, not JSON Lines")]
    [InlineData("{ \"schemaVersion\": 1,\n  \"name\": \"A\" }\n", "This is JSON over several lines, not JSON Lines")]
    [InlineData("{\"name\":\"A\"}\r{\"name\":\"B\"}\r", "The lines of this file end by a carriage return alone")]
    [InlineData("name,population\nTrooz,8290\n", "This is a table, not JSON Lines: add --csv")]
    public void JsonLines_OfAnotherShape_AreOneFault(string input, string message)
    {
        var result = Vif.RunWithInput(input, "batch", "-");
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.StartsWith("(standard input):1:1: VIF1003: " + message, Assert.Single(result.Faults), StringComparison.Ordinal);
    }

    private static List<JsonElement> Parse(VifResult result) =>
        [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
