using System.Text;
using VifRecommender.Cli.Batch.Tables;

namespace VifRecommender.Cli.Tests.Batch.Tables;

/// <summary>Where records begin and end, what a fault costs, and that work and memory stay bounded whatever a table holds.</summary>
public sealed class RecordReaderTests
{
    /// <summary>Each record as its line and text; a fault as its line and <c>!</c>.</summary>
    [Theory]
    [InlineData("a,1\nb,2\n", "1:a,1|2:b,2")]
    [InlineData("a,1\r\nb,2", "1:a,1|2:b,2")]
    [InlineData("a,1\rb,2\r", "1:a,1|2:b,2")]
    [InlineData("\n \t\n,,\n\r\n\"\",\na,1\n", "6:a,1")]
    [InlineData("\"a\nb\",1\nc,2\n", "1-2:\"a\nb\",1|3:c,2")]
    [InlineData("\"a\r\nb\rc\",1\r\nd,2\r\n", "1-3:\"a\r\nb\rc\",1|4:d,2")]
    [InlineData("\"say \"\"no\"\"\",1\n", "1:\"say \"\"no\"\"\",1")]
    [InlineData("  \"a, b\" , 1\n", "1:\"a, b\", 1")]
    [InlineData("a\"b,1\nc,2\n", "1:a\"b,1|2:c,2")]
    [InlineData("a,1\n\"b,2\nc,3\n", "1:a,1|2!|3:c,3")]
    [InlineData("a,1\n\"b,2\nc,3\n\"d\",4\ne,5\n", "1:a,1|2!|3:c,3|4:\"d\",4|5:e,5")]
    [InlineData("\"a\"b,1\nc,2\n", "1!|2:c,2")]
    [InlineData("\"a", "1!")]
    [InlineData("", "")]
    [InlineData("\"", "1!")]
    public async Task Next_Table_IsItsRecordsWithTheirLines(string table, string expected)
    {
        // Whatever comes at a time, a byte or all.
        foreach (var size in new[] { 1, 3, 1 << 20 })
        {
            Assert.Equal(expected,
                string.Join('|', (await ReadAsync(new TrickleStream(Encoding.UTF8.GetBytes(table), size))).Select(Shown)));
        }
    }

    [Fact]
    public async Task Next_QuoteOverTooManyLines_CostsItsRowOnly()
    {
        var lines = string.Concat(Enumerable.Range(0, TableLimits.MostLines + 10).Select(i => $"c{i},1\n"));
        var records = await ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes("a,\"b\n" + lines)));
        Assert.Equal((1L, 3), (records[0].Fault!.Line, records[0].Fault!.Column));
        Assert.Contains("not closed within 50 lines", records[0].Fault!.Message, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(0, TableLimits.MostLines + 10).Select(i => (i + 2L, $"c{i},1")),
            records.Skip(1).Select(record => (record.Line, record.Text)));
    }

    [Fact]
    public async Task Next_CellOfTheMostLinesAndBytes_IsOne()
    {
        var lines = "\"" + string.Concat(Enumerable.Repeat("x\n", TableLimits.MostLines - 1)) + "\",1\n";
        var bytes = "\"" + new string('x', TableLimits.MostQuotedBytes - 2) + "\",1\n";
        Assert.Equal([TableLimits.MostLines, TableLimits.MostLines + 1L],
            (await ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(lines + bytes)))).Select(
                record => record.Fault is null ? record.LastLine : 0));
    }

    /// <summary>One quotation mark, and then so many rows: the work is their length and a constant.</summary>
    [Theory]
    [InlineData(1_000)]
    [InlineData(10_000)]
    [InlineData(100_000)]
    public async Task Next_OneOpenQuote_TakesWorkInProportion(int rows)
    {
        var table = Encoding.UTF8.GetBytes("\"Open,5000\n" + string.Concat(Enumerable.Range(0, rows).Select(i => $"C{i},8290\n")));
        var reader = new RecordReader(new Utf8Input(new MemoryStream(table), null));
        var records = await ReadAsync(reader);
        Assert.Equal(rows + 1, records.Count);
        Assert.Single(records, record => record.Fault is not null);
        Assert.InRange(reader.Scanned, 1, table.Length + TableLimits.MostQuotedBytes + 1);
    }

    /// <summary>What makes a reader go back most: each line opens a mark that no line closes.</summary>
    [Theory]
    [InlineData("a,\"\"\"\n")]
    [InlineData("\"a\n")]
    [InlineData("\"\n")]
    [InlineData("a,\"b\nc\nd\n")]
    [InlineData("\"\"\"\"\"\n")]
    public async Task Next_OpenQuotesEverywhere_TakeWorkInProportion(string line)
    {
        var table = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(line, 20_000)));
        var reader = new RecordReader(new Utf8Input(new MemoryStream(table), null));
        await ReadAsync(reader);
        Assert.InRange(reader.Scanned, 1, (TableLimits.MostLines + 1L) * table.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("a,\"\"")]
    public async Task Next_CellOf200Megabytes_IsAFaultInLittleRoom(string begin)
    {
        using var table = new RepeatingStream(begin, 'x', 200_000_000, "\nTrooz,8290\n");
        var reader = new RecordReader(new Utf8Input(table, null));
        var records = await ReadAsync(reader);
        Assert.Equal(2, records.Count);
        Assert.NotNull(records[0].Fault);
        Assert.Equal((2L, "Trooz,8290"), (records[1].Line, records[1].Text));
        Assert.InRange(reader.Room, 1, 4 * TableLimits.MostBytes);
        Assert.InRange(reader.Scanned, 200_000_000, 202_000_000);
    }

    [Theory]
    [InlineData("a,1\nLi\u00E8ge,2\n", 2, 3, "The byte E8 is not UTF-8")]
    [InlineData("\"a\nb\u00E9\",1\n", 2, 2, "The byte E9 is not UTF-8")]
    public async Task Next_ByteThatIsNoUtf8_IsRefusedWithItsPlace(string table, int line, int column, string message)
    {
        var records = await ReadAsync(new MemoryStream(Encoding.Latin1.GetBytes(table + "c,3\n")));
        var fault = Assert.Single(records, record => record.Fault is not null).Fault!;
        Assert.Equal(("VIF1002", line, column), (fault.Descriptor.Id, fault.Line, fault.Column));
        Assert.StartsWith(message, fault.Message, StringComparison.Ordinal);
        Assert.Equal("c,3", records[^1].Text);
    }

    /// <summary>
    /// A library for such tables sees the same records and cells in whatever comes: none is lost, and no cell moves to another row.
    /// </summary>
    [Fact]
    public async Task Next_AnySigns_HasTheRecordsAndCellsOfALibrary()
    {
        const string Signs = "ab,;\"\"\n\r #\t";
        var random = new Random(20261128);
        for (var run = 0; run < 3_000; run++)
        {
            var table = new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => Signs[random.Next(Signs.Length)])]);
            var records = await ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(table)));
            var whole = records.Where(record => record.Fault is null).ToList();
            var rows = SylvanRows.Of(string.Concat(whole.Select(record => record.Text + "\n")), ',').ToList();
            Assert.True(whole.Count == rows.Count, $"{table}: {whole.Count} records, {rows.Count} rows");
            for (var i = 0; i < rows.Count; i++) Assert.Equal(rows[i], Cells.Of(whole[i].Text, ','));
            Assert.Equal(records.Select(record => record.Line).Order(), records.Select(record => record.Line));
        }
    }

    private static string Shown(TableRecord record) => record.Fault is not null
        ? $"{record.Line}!"
        : record.LastLine > record.Line ? $"{record.Line}-{record.LastLine}:{record.Text}" : $"{record.Line}:{record.Text}";

    private static Task<List<TableRecord>> ReadAsync(Stream table) => ReadAsync(new RecordReader(new Utf8Input(table, null)));

    private static async Task<List<TableRecord>> ReadAsync(RecordReader reader)
    {
        var records = new List<TableRecord>();
        while (await reader.NextAsync(TestContext.Current.CancellationToken) is { } record) records.Add(record);
        return records;
    }
}
