using System.CommandLine;
using System.Globalization;
using VifRecommender.Batches;

namespace VifRecommender.Cli.Batch;

/// <summary>The options that only a batch has.</summary>
internal static class BatchCommandOptions
{
    private static readonly WordTable<BatchDetail> Details = new(("ranks", BatchDetail.Ranks), ("full", BatchDetail.Full));

    public static IReadOnlyDictionary<string, string> NoColumns { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public static Option<BatchDetail> Detail() => new("--detail")
    {
        Description = "What to write of each commune: ranks (ids, waves and scores; the default) or full (the whole advice).",
        HelpName = string.Join('|', Details.All),
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Details.TryGet(text, out var detail)) return detail;
            result.AddError($"--detail is ranks or full, not '{text}'.");
            return default;
        },
    };

    public static Option<int> Top() => new("--top")
    {
        Description = "How many practices of each commune the ranks name: 10 by default, 0 for all that can start.",
        HelpName = "N",
        DefaultValueFactory = _ => 10,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var top)) return top;
            result.AddError($"--top is a whole number from 0, not '{text}'.");
            return default;
        },
    };

    public static Option<IReadOnlyDictionary<string, string>?> Columns() => new("--columns")
    {
        Description = "For a table with titles of its own: which column is which member of a profile; columns that are not named are left out.",
        HelpName = "MEMBER=TITLE,...",
        CustomParser = result =>
        {
            var columns = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var pair in result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries))
            {
                if (pair.Split('=', 2) is [{ Length: > 0 } member, { Length: > 0 } title] && columns.TryAdd(member, title)) continue;
                result.AddError($"--columns is a list such as name=COMMUNE,population=INHABITANTS, each member once, not '{pair}'.");
                return null;
            }

            return columns;
        },
    };
}
