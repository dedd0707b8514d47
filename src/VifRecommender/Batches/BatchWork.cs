using System.Collections.Immutable;
using System.Text.Json;
using VifRecommender.Diagnostics;
using VifRecommender.Explanation;
using VifRecommender.Loading;
using VifRecommender.Writing;

namespace VifRecommender.Batches;

/// <summary>Answers the records of a block: a line of JSON for each, advice or faults, in its place.</summary>
internal sealed class BatchWork(Recommender recommender, ProfileBatchOptions options)
{
    private static readonly JsonWriterOptions Json = new() { Encoder = ReadableJsonEncoder.Instance, SkipValidation = true };

    public BatchAnswer Answer(BatchBlock block)
    {
        using var lines = new MemoryStream(block.Bytes.Length);
        var tally = new BatchTally(recommender.Catalogue);
        Diagnostic? first = null;
        var lengthBeforeFault = 0;
        using var writer = new Utf8JsonWriter(lines, Json);
        foreach (var record in block.Records)
        {
            if (first is null) lengthBeforeFault = (int)lines.Length;
            writer.Reset();
            writer.WriteStartObject();
            writer.WriteNumber("line"u8, record.Line);
            var faults = record.Fault is { } fault ? [fault]
                : Answer(writer, tally, record, block.Bytes.AsSpan(record.Start, record.Length).ToArray());
            if (!faults.IsEmpty)
            {
                tally.AddFault();
                first ??= faults[0];
                Refuse(writer, faults);
            }

            writer.WriteEndObject();
            writer.Flush();
            lines.WriteByte((byte)'\n');
        }

        var written = new ReadOnlyMemory<byte>(lines.GetBuffer(), 0, (int)lines.Length);
        return new BatchAnswer(written, first is null ? written.Length : lengthBeforeFault, first, block.Position, tally);
    }

    /// <summary>Writes the answer to a profile, or nothing and returns its faults.</summary>
    private ImmutableArray<Diagnostic> Answer(Utf8JsonWriter writer, BatchTally tally, BatchRecord record, byte[] json)
    {
        var loaded = ProfileReader.Read(json, recommender.Catalogue, options.Name);
        var faults = loaded.Diagnostics.Select(each => each with { Line = (int)Math.Min(record.Line, int.MaxValue) });
        if (record.Origin is { } origin && (loaded.Value is null || !origin.Faults.IsEmpty))
        {
            if (origin.Name is { } commune) writer.WriteString("name"u8, commune);
            return [.. origin.Faults, .. faults.Select(origin.Translate)];
        }

        if (loaded.Value is not { } profile) return [.. faults];
        if (profile.NisCode is { } code) writer.WriteString("nisCode"u8, code);
        writer.WriteString("name"u8, profile.Name);
        var ranking = recommender.Rank(profile, options.Date);
        tally.Add(ranking);
        if (options.Detail == BatchDetail.Ranks)
        {
            writer.WriteNumber("canStart"u8, ranking.Count);
            writer.WritePropertyName("practices"u8);
            RankingJson.Write(writer, ranking, options.Top ?? int.MaxValue);
            if (options.Places is { } places)
            {
                SurroundingsJson.WriteCautions(writer, places.Describe(profile, options.Date).Cautions,
                    options.Language ?? Explainer.DefaultLanguage(profile));
            }
        }
        else
        {
            writer.WritePropertyName("advice"u8);
            var advice = recommender.Recommend(profile, options.Date);
            AdviceJson.Write(writer, options.Places is { } places ? advice.At(places) : advice,
                options.Language ?? Explainer.DefaultLanguage(profile));
        }

        return [];
    }

    private static void Refuse(Utf8JsonWriter writer, ImmutableArray<Diagnostic> faults)
    {
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
