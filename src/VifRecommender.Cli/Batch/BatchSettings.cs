using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using VifRecommender.Batches;
using VifRecommender.Cli.Batch.Tables;
using VifRecommender.Loading;
using VifRecommender.Writing;

namespace VifRecommender.Cli.Batch;

/// <summary>What the answers of a run depend on beside its input, each with the name by which it is said to a person.</summary>
internal sealed record BatchSettings(ImmutableArray<(string Name, string Value)> Values)
{
    private static string Product { get; } =
        typeof(BatchSettings).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    public static BatchSettings Of(ProfileBatchOptions options, bool isTable, TextEncoding? encoding, IReadOnlyList<ColumnName> columns,
        IEnumerable<CatalogueFile> catalogue) => new(
    [
        ("version of vif", Product),
        ("catalogue", Digest(catalogue)),
        ("--detail", BatchCommandOptions.Details[options.Detail]),
        ("--top", options.Top?.ToString(CultureInfo.InvariantCulture) ?? "0"),
        ("--lang", options.Language is { } language ? JsonWords.Of(language) : ""),
        ("--date", options.Date?.ToString() ?? ""),
        ("--csv", isTable ? "true" : "false"),
        ("--encoding", encoding is null or TextEncoding.Utf8 ? "" : BatchCommandOptions.Encodings[encoding.Value]),
        ("--columns",
            string.Join(',', columns.OrderBy(each => each.Member, StringComparer.Ordinal).Select(each => $"{each.Member}={each.Title}"))),
    ]);

    /// <summary>A digest of the built-in catalogue and of the files laid over it or put in its place.</summary>
    private static string Digest(IEnumerable<CatalogueFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in BuiltInCatalogue.Files().Concat(files))
        {
            hash.AppendData(BitConverter.GetBytes(file.Utf8.LongLength));
            hash.AppendData(file.Utf8);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Says in what other settings differ, or nothing.</summary>
    public string? Difference(IReadOnlyDictionary<string, string> former)
    {
        var differences = new StringBuilder();
        foreach (var (name, value) in Values)
        {
            var was = former.GetValueOrDefault(name, "");
            if (was == value) continue;
            if (differences.Length > 0) differences.Append(", ");
            // A digest says nothing to a person.
            differences.Append(IsDigest(value) || IsDigest(was) ? $"another {name}" : $"{name} {Shown(was)}, now {Shown(value)}");
        }

        return differences.Length == 0 ? null : differences.ToString();
    }

    private static bool IsDigest(string value) => value.Length == 2 * SHA256.HashSizeInBytes && value.All(char.IsAsciiHexDigitLower);

    private static string Shown(string value) => value.Length == 0 ? "not given" : value;
}
