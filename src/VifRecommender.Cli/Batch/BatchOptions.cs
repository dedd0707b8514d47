using System.CommandLine;

namespace VifRecommender.Cli.Batch;

/// <summary>The options that only a batch has.</summary>
internal static class BatchOptions
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
