using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using VifRecommender.Benchmarks.Rivals;
using VifRecommender.Catalogues;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.Benchmarks;

/// <summary>
/// What whole processes are compared by: "export DIR PROFILES" writes the rules and communes for engines that are no .NET programs, "rank
/// DIR"
/// ranks the same communes with this library.
/// </summary>
internal static class EngineCommands
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Runs the command that the arguments name.</summary>
    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["export", var folder, var profiles]:
                Export(folder, int.Parse(profiles, CultureInfo.InvariantCulture));
                return 0;
            case ["rank", var folder]:
                Rank(folder);
                return 0;
            default:
                Console.Error.WriteLine("Usage: export DIR PROFILES, or rank DIR");
                return 1;
        }
    }

    private static void Export(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        var catalogue = BuiltInCatalogue.Value;
        File.WriteAllText(Path.Combine(folder, "model.json"), JsonSerializer.Serialize(Json(new RankingModel(catalogue)), Options));
        var reader = new FlagsReader(catalogue);
        var flags = new Flags(catalogue);
        using var flagsFile = File.CreateText(Path.Combine(folder, "flags.jsonl"));
        using var profilesFile = File.Create(Path.Combine(folder, "profiles.jsonl"));
        foreach (var profile in CommuneGenerator.Generate(count, Commands.Seed, catalogue))
        {
            reader.Read(profile, flags);
            flagsFile.Write(JsonSerializer.Serialize(Json(flags, catalogue), Options) + "\n");
            profilesFile.Write(ProfileWriter.WriteCompact(profile));
        }
    }

    /// <summary>One line for each commune: the practices in order, each with its wave and score.</summary>
    private static void Rank(string folder)
    {
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        using var writer = new Utf8JsonWriter(output);
        foreach (var line in File.ReadLines(Path.Combine(folder, "profiles.jsonl")))
        {
            var profile = ProfileReader.Read(Encoding.UTF8.GetBytes(line), BuiltInCatalogue.Value).ValueOrThrow();
            writer.WriteStartArray();
            foreach (var place in Recommender.Default.Rank(profile))
            {
                writer.WriteStartArray();
                writer.WriteStringValue(place.Practice.Id);
                writer.WriteNumberValue(place.Wave);
                writer.WriteNumberValue(place.Score);
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
            writer.Flush();
            writer.Reset();
            output.WriteByte((byte)'\n');
        }
    }

    /// <summary>The model with words where C# has the numbers of enums, and null where it has -1.</summary>
    private static object Json(RankingModel model) => new
    {
        HighestLevel = NetworkMaturity.Highest,
        Services = model.Catalogue.Services.Length,
        model.Themes,
        Stages = model.Stages.ToImmutableArray(),
        Questions = model.Questions.Select(question => new { question.Name, Test = Json(question.Test) }),
        Layers = model.Layers.Select(layer => new
        {
            Stage = layer.Stage.Name,
            Findings = layer.Findings.Select(finding => new { finding.Finding, finding.Holds, May = Number(finding.May) }),
        }),
        Screening = model.Screening.Name,
        Points = model.Points.Name,
        Starting = model.Starting.Name,
        Practices = model.Practices.Select(practice => new
        {
            practice.Id,
            practice.Domain,
            practice.Dimension,
            practice.Level,
            Scales = practice.Scales.Select(each => new { Scale = Word((Scale)each.Scale), each.From }),
            practice.Helps,
            practice.Delivers,
            Raises = practice.Raises.Select(raised => new { raised.Dimension, raised.Level }),
            practice.Answers,
            Theme = Number(practice.Theme),
            ServedBy = Number(practice.ServedBy),
            ReopenedBy = Number(practice.ReopenedBy),
            practice.Unsuited,
            practice.Requires,
            practice.Waits,
            practice.Priorities,
        }),
        Priorities = model.Priorities.Select(rule => new
        {
            rule.Id,
            When = Number(rule.When),
            rule.Points,
            Per = rule.Per < 0 ? null : Word((PointsPer)rule.Per),
            AtMost = Number(rule.AtMost),
            rule.InFocus,
            rule.Lowest,
            rule.Wished,
            rule.Planned,
            rule.Shared,
        }),
        model.Balances,
        Severities = model.FindingSeverities,
    };

    private static object Json(Test test) => test switch
    {
        AllTest all => new { All = all.Parts.Select(Json) },
        AnyTest any => new { Any = any.Parts.Select(Json) },
        FlagTest flag => new { Array = Word(flag.Array), flag.Slot, Comparison = Word(flag.Comparison), flag.Number },
        _ => throw new NotSupportedException(),
    };

    /// <summary>The arrays without what pads them, and null where a number of inhabitants is not known.</summary>
    private static object Json(Flags flags, Catalogue catalogue) => new
    {
        Services = Numbers(flags.Services, catalogue.Services.Length),
        Holders = Numbers(flags.Holders, catalogue.Services.Length),
        Signals = Numbers(flags.Signals, catalogue.Signals.Length),
        Structures = Numbers(flags.Structures, catalogue.Structures.Length),
        Findings = Numbers(flags.Findings, catalogue.Findings.Length),
        Practices = Numbers(flags.Practices, catalogue.Practices.Length),
        Wished = Numbers(flags.Wished, catalogue.Practices.Length),
        flags.LevelFrom,
        flags.LevelTo,
        flags.NumberFrom,
        flags.NumberTo,
        Languages = Numbers(flags.Languages, flags.Languages.Length),
        Region = Numbers(flags.Region, 1),
        flags.Focus,
        flags.Population,
        GroupPopulation = Known(flags.GroupPopulation),
        ZonePopulation = Known(flags.ZonePopulation),
    };

    private static IEnumerable<int> Numbers(byte[] values, int count) => values.Take(count).Select(value => (int)value);

    private static int? Known(int population) => population == int.MaxValue ? null : population;

    private static int? Number(int number) => number < 0 ? null : number;

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
