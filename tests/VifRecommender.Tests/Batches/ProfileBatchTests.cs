using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using VifRecommender.Batches;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Batches;

/// <summary>JSON Lines to JSON Lines, for hosts that have a stream.</summary>
public sealed class ProfileBatchTests
{
    private static readonly Recommender Recommender = Recommender.Default;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AnswerAsync_Profiles_AreAnsweredInOrderAsRanked()
    {
        var answers = await Answer(string.Concat(Enumerable.Range(0, 500).Select(Line)));
        Assert.True(answers.Count > 1);
        var lines = Parse(answers);
        Assert.Equal(Enumerable.Range(0, 500).Select(i => $"C{i}"), lines.Select(line => line.GetProperty("name").GetString()));
        Assert.All(lines,
            (line, i) => Assert.Equal(Rank(i),
                line.GetProperty("practices").EnumerateArray().Select(each => each.GetProperty("practice").GetString())));
    }

    /// <summary>What is no JSON Lines as a whole is one fault at its first line that says something, and nothing more is read.</summary>
    [Theory]
    [InlineData("\n[ {\"name\":\"A\"} ]\n{}\n", 2, "This is one JSON list")]
    [InlineData("[\n\n{}\n]", 1, "This is one JSON list")]
    [InlineData("{\n}\n", 1, "This is JSON over several lines")]
    [InlineData("{\"services\": {\n}}\n", 1, "This is JSON over several lines")]
    [InlineData("\uFEFF{\"languages\": [\n]}\n", 1, "This is JSON over several lines")]
    [InlineData("{\"a\":1}\r{\"a\":1}", 1, "The lines of this file end by a carriage return alone")]
    [InlineData("name;population\r\nA;1\r\n", 1, "This is a table")]
    public async Task AnswerAsync_AnotherShape_IsOneFault(string input, int line, string message)
    {
        var fault = Assert.Single(Parse(await Answer(input)));
        Assert.Equal(line, fault.GetProperty("line").GetInt32());
        Assert.StartsWith(message, Assert.Single(fault.GetProperty("errors").EnumerateArray()).GetProperty("message").GetString(),
            StringComparison.Ordinal);
    }

    /// <summary>One bad record at the begin is no other shape: the rest is answered.</summary>
    [Theory]
    [InlineData("[1]\n")]
    [InlineData("[]\n")]
    [InlineData("not json\n")]
    [InlineData("a,b\n")]
    [InlineData("{\"name\":\"cut\n")]
    [InlineData("7\r\n")]
    public async Task AnswerAsync_BadFirstLine_LeavesTheRest(string first)
    {
        var lines = Parse(await Answer(first + Line(1)));
        Assert.Equal([false, true], lines.Select(line => line.TryGetProperty("name", out _)));
    }

    [Fact]
    public async Task AnswerAsync_BadLine_StandsInItsPlaceAndIsTold()
    {
        var answer = Assert.Single(await Answer(Line(1) + "{\"name\": 7}\n" + Line(2)));
        var lines = Parse([answer]);
        Assert.Equal(["name", "errors", "name"], lines.Select(line => line.EnumerateObject().ElementAt(1).Name));
        Assert.Equal(lines[0].GetRawText() + "\n", Encoding.UTF8.GetString(answer.LinesBeforeFault.Span));
        Assert.Equal(2, answer.Fault?.Line);
        Assert.Equal((2L, 1L), (answer.Tally.Advised, answer.Tally.Faults));
    }

    [Fact]
    public async Task AnswerAsync_Tally_CountsWhatCanStartNow()
    {
        var answer = Assert.Single(await Answer(string.Concat(Enumerable.Range(0, 20).Select(Line))));
        var tally = new BatchTally(Recommender.Catalogue);
        tally.Add(answer.Tally);
        var rankings = Enumerable.Range(0, 20)
            .Select(i => Recommender.Rank(ProfileReader.Read(Encoding.UTF8.GetBytes(Line(i)), Recommender.Catalogue).Value!)).ToList();
        var practices = Recommender.Catalogue.Practices;
        Assert.Equal(practices.Select(
            practice => rankings.LongCount(ranking => ranking.Take(ranking.CountNow).Any(place => place.Practice == practice))), tally.Now);
        Assert.Equal(practices.Select(practice => rankings.LongCount(
            ranking => ranking.Take(Math.Min(5, ranking.CountNow)).Any(place => place.Practice == practice))), tally.InFirst);
        Assert.Equal(Enum.GetValues<Domain>()
            .Select(domain => rankings.LongCount(ranking => ranking.Take(ranking.CountNow).Any(place => place.Practice.Domain == domain))),
            tally.Domains);
    }

    [Fact]
    public async Task AnswerAsync_FullDetail_IsTheAdviceInTheLanguageAskedFor()
    {
        var answer =
            Assert.Single(await Answer(Line(3), new ProfileBatchOptions { Detail = BatchDetail.Full, Language = Language.German }));
        using var expected = JsonDocument.Parse(AdviceJson.Write(
            Recommender.Recommend(ProfileReader.Read(Encoding.UTF8.GetBytes(Line(3)), Recommender.Catalogue).Value!), Language.German));
        Assert.True(JsonElement.DeepEquals(expected.RootElement, Parse([answer])[0].GetProperty("advice")));
    }

    [Fact]
    public async Task AnswerAsync_Skip_PassesOverRecordsAndKeepsTheirLines()
    {
        var answer = Assert.Single(await Answer(Line(0) + "\n" + Line(1) + Line(2), new ProfileBatchOptions { Skip = 2 }));
        var line = Assert.Single(Parse([answer]));
        Assert.Equal((4, "C2"), (line.GetProperty("line").GetInt32(), line.GetProperty("name").GetString()));
    }

    [Fact]
    public void AnswerAsync_NoStreamOrRecommender_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => ProfileBatch.AnswerAsync((Stream)null!, Recommender, cancellation: Cancellation));
        Assert.Throws<ArgumentNullException>(() => ProfileBatch.AnswerAsync(Stream.Null, null!, cancellation: Cancellation));
    }

    [Fact]
    public async Task AnswerAsync_BlocksOfAHost_AnswersAsForAStream()
    {
        var (first, second) = (Encoding.UTF8.GetBytes(Line(0)), Encoding.UTF8.GetBytes(Line(1)));
        var block = new BatchBlock([.. first, .. second],
            [new BatchRecord(1, 0, first.Length), new BatchRecord(2, first.Length, second.Length)], first.Length + second.Length);
        var answer = Assert.Single(await Answers(ProfileBatch.AnswerAsync(Blocks(block), Recommender, cancellation: Cancellation)));
        var same = Assert.Single(await Answer(Line(0) + Line(1)));
        Assert.Equal(Encoding.UTF8.GetString(same.Lines.Span), Encoding.UTF8.GetString(answer.Lines.Span));
    }

    [Fact]
    public async Task AnswerAsync_RecordWithAnOrigin_SaysFaultsAsTheOriginDoes()
    {
        var json = """{"schemaVersion":1,"name":"C","population":-5}"""u8.ToArray();
        var record = new BatchRecord(7, 0, json.Length) { Origin = new Form() };
        var answer = Assert.Single(await Answers(ProfileBatch.AnswerAsync(
            Blocks(new BatchBlock(json, [record], json.Length)), Recommender, cancellation: Cancellation)));
        var line = Assert.Single(Parse([answer]));
        Assert.Equal(("Form 12", "field $.population"),
            (line.GetProperty("name").GetString(), line.GetProperty("errors")[0].GetProperty("message").GetString()));
    }

    [Fact]
    public void AnswerAsync_NoBlocksOrRecommender_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(
            () => ProfileBatch.AnswerAsync((IAsyncEnumerable<BatchBlock>)null!, Recommender, cancellation: Cancellation));
        Assert.Throws<ArgumentNullException>(() => ProfileBatch.AnswerAsync(Blocks(), null!, cancellation: Cancellation));
        Assert.Throws<ArgumentNullException>(() => new BatchBlock(null!, [], 0));
        Assert.Throws<ArgumentNullException>(() => JsonLines.ReadAsync(null!, "a.jsonl", cancellation: Cancellation));
        Assert.Throws<ArgumentNullException>(() => JsonLines.ReadAsync(Stream.Null, null!, cancellation: Cancellation));
    }

    private sealed class Form : IRecordOrigin
    {
        public ImmutableArray<Diagnostic> Faults => [];

        public string Name => "Form 12";

        public Diagnostic Translate(Diagnostic fault) => fault with { Message = "field " + fault.Path };
    }

    private static async IAsyncEnumerable<BatchBlock> Blocks(params BatchBlock[] blocks)
    {
        await Task.CompletedTask;
        foreach (var block in blocks) yield return block;
    }

    private static async Task<List<BatchAnswer>> Answers(IAsyncEnumerable<BatchAnswer> answers)
    {
        var all = new List<BatchAnswer>();
        await foreach (var answer in answers) all.Add(answer);
        return all;
    }

    private static string Line(int i) => $"{{\"schemaVersion\":1,\"name\":\"C{i}\",\"population\":{1000 + (i * 997)}}}\n";

    private static IEnumerable<string> Rank(int i) =>
        Recommender.Rank(ProfileReader.Read(Encoding.UTF8.GetBytes(Line(i)), Recommender.Catalogue).Value!).Take(10)
            .Select(place => place.Practice.Id);

    private static async Task<List<BatchAnswer>> Answer(string lines, ProfileBatchOptions? options = null)
    {
        var answers = new List<BatchAnswer>();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        await foreach (var answer in ProfileBatch.AnswerAsync(stream, Recommender, options, Cancellation)) answers.Add(answer);
        return answers;
    }

    private static List<JsonElement> Parse(IEnumerable<BatchAnswer> answers) =>
        [.. answers.SelectMany(answer => Encoding.UTF8.GetString(answer.Lines.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Select(line => JsonDocument.Parse(line).RootElement)];
}
