using System.CommandLine;
using VifRecommender.Batches;
using VifRecommender.Cli.Batch.Tables;
using VifRecommender.Cli.Options;
using VifRecommender.Naming;

namespace VifRecommender.Cli.Batch;

/// <summary>The options that only a batch has.</summary>
internal static class BatchCommandOptions
{
    /// <summary>The words for <c>--detail</c>.</summary>
    public static readonly WordTable<BatchDetail> Details = new(("ranks", BatchDetail.Ranks), ("full", BatchDetail.Full));

    /// <summary>The words for <c>--encoding</c>.</summary>
    public static readonly WordTable<TextEncoding> Encodings =
        new(("utf-8", TextEncoding.Utf8), ("utf-16", TextEncoding.Utf16), ("windows-1252", TextEncoding.Windows1252));

    /// <summary>The words for <c>--format</c>.</summary>
    public static readonly WordTable<BatchFormat> Formats = new(("jsonl", BatchFormat.JsonLines), ("csv", BatchFormat.Csv));

    public static Option<string?> Communes() => new("--communes")
    {
        Description =
            "In place of INPUT, communes of Belgium with what is public of them: all, a sample of so many, a region, the code of a "
            + "province or arrondissement, or a police zone.",
        HelpName = "all|N|NAME",
    };

    public static Option<BatchFormat> Format() => new("--format")
    {
        Description =
            "With --communes: jsonl (the default), or csv, a table for a federation: what each commune would start, and what its zone "
            + "could share.",
        HelpName = string.Join('|', Formats.All),
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Formats.TryGet(text, out var format)) return format;
            result.AddError($"--format is jsonl or csv, not '{text}'.");
            return default;
        },
    };

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
        CustomParser = result => NumberOption.Whole(result, least: 0) ?? default,
    };

    public static Option<TextEncoding?> Encoding() => new("--encoding")
    {
        Description =
            "The encoding of the input; by default UTF-8, or UTF-16 where its first bytes tell it. Spreadsheets save CSV as windows-1252 "
            + "unless told otherwise.",
        HelpName = string.Join('|', Encodings.All),
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Encodings.TryGet(text.ToLowerInvariant(), out var encoding)) return encoding;
            result.AddError($"--encoding is one of {string.Join(", ", Encodings.All)}, not '{text}'.");
            return null;
        },
    };

    public static Option<IReadOnlyList<ColumnName>?> Columns() => new("--columns")
    {
        Description =
            "For a table with titles of its own: which column is which member of a profile; columns that are not named are left out. May "
            + "be given several times.",
        HelpName = "MEMBER=TITLE,...",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result =>
        {
            var columns = new List<ColumnName>();
            foreach (var token in result.Tokens)
            {
                var names = ColumnName.Read(token.Value, out var fault);
                fault = names?.FirstOrDefault(name => columns.Concat(names).Count(each => each.Member == name.Member) > 1).Member ?? fault;
                if (names is null || fault.Length > 0)
                {
                    result.AddError($"--columns is a list such as name=COMMUNE,population=INHABITANTS, each member once, not '{fault}'.");
                    return null;
                }

                columns.AddRange(names);
            }

            return columns;
        },
    };
}
