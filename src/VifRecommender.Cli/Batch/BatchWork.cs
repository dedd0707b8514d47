using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using VifRecommender.Diagnostics;
using VifRecommender.Explanation;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Rendering;

namespace VifRecommender.Cli.Batch;

/// <summary>Answers the records of a block: a line of JSON for each, advice or faults, in its place.</summary>
internal sealed class BatchWork(Recommender recommender, BatchDetail detail, Language? language, CalendarDate date, string input)
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public BatchAnswer Answer(BatchBlock block)
    {
        var answer = new BatchAnswer { Position = block.Position, Tally = new BatchTally(recommender.Catalogue) };
        using var writer = new Utf8JsonWriter(answer.Output, Json);
        foreach (var record in block.Records)
        {
            var before = answer.Output.WrittenCount;
            writer.Reset();
            writer.WriteStartObject();
            writer.WriteNumber("line", record.Line);
            if (record.Fault is { } fault) Refuse(writer, answer, [fault], before);
            else Answer(writer, answer, record, block.Bytes.AsSpan(record.Start, record.Length).ToArray(), before);
            writer.WriteEndObject();
            writer.Flush();
            answer.Output.Write("\n"u8);
        }

        return answer;
    }

    private void Answer(Utf8JsonWriter writer, BatchAnswer answer, BatchRecord record, byte[] json, int before)
    {
        var loaded = ProfileReader.Read(json, recommender.Catalogue, input);
        if (loaded.Value is not { } profile)
        {
            Refuse(writer, answer, [.. loaded.Diagnostics.Select(each => each with { Line = (int)Math.Min(record.Line, int.MaxValue) })], before);
            return;
        }

        if (profile.NisCode is { } code) writer.WriteString("nisCode", code);
        writer.WriteString("name", profile.Name);
        var ranking = recommender.Rank(profile, date);
        answer.Tally.Add(ranking);
        if (detail == BatchDetail.Ranks)
        {
            writer.WritePropertyName("practices");
            RankingJson.Write(writer, ranking);
        }
        else
        {
            writer.WritePropertyName("advice");
            AdviceJson.Write(writer, recommender.Recommend(profile, date), language ?? Explainer.DefaultLanguage(profile));
        }
    }

    private static void Refuse(Utf8JsonWriter writer, BatchAnswer answer, ImmutableArray<Diagnostic> faults, int before)
    {
        if (answer.Fault is null) (answer.Fault, answer.BytesBeforeFault) = (faults[0], before);
        answer.Tally.Faults++;
        writer.WriteStartArray("errors");
        foreach (var fault in faults)
        {
            writer.WriteStartObject();
            writer.WriteString("id", fault.Id);
            writer.WriteString("message", fault.Message);
            if (fault.Path is { } path) writer.WriteString("path", path);
            writer.WriteNumber("column", fault.Column);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
