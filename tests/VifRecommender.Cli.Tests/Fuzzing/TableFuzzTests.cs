using System.Text.Json;
using VifRecommender.Cli.Streams;
using VifRecommender.Tests.Running;

namespace VifRecommender.Cli.Tests.Fuzzing;

/// <summary>
/// Whatever the table, a batch ends in time with an exit code of the list, and what it writes is one document of JSON a line.
/// </summary>
public sealed class TableFuzzTests
{
    private static readonly string[] Words =
    [
        "\"", "\"\"", ",", ";", "\t", "|", "\n", "\r\n", "\r", "sep=;\n", "=\"1\"", "'", "\0", "\uFEFF", "\u00A0", "\u2028", "name",
        "population", "languages", "services.risk-tool", "networkMaturity.people",
        "practices.household-brochure", "partnership.kind", "present:zone", "dismissed:2027-06-30", "12.000", "8 290", "1e5", "-1",
        "99999999999999999999", "0.5", "\u0660", "fr|nl",
    ];

    [Fact]
    public void Batch_MutatedTable_EndsWithAnExitCodeOfTheListAndLinesOfJson() =>
        FuzzRun.Over("table", [.. FuzzRun.Files(Repository.PathOf("tests", "VifRecommender.Cli.Tests", "Fuzzing", "Kept"))], Words,
            shape: null, table =>
        {
            var result = Vif.Run(Terminal.None, new MemoryStream(table), "batch", "-", "--csv", "--top", "1");
            Assert.InRange(result.Code, 0, 2);
            Assert.DoesNotContain("internal fault", result.Error, StringComparison.Ordinal);
            List<string> said = [result.Code.ToString(System.Globalization.CultureInfo.InvariantCulture), .. result.Faults.SelectMany(Ids)];
            foreach (var line in result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                using var document = JsonDocument.Parse(line);
                var hasErrors = document.RootElement.TryGetProperty("errors", out var errors);
                said.Add(hasErrors ? string.Join(' ', Ids(errors.GetRawText())) : "ranks");
            }

            return said;
        });

    private static IEnumerable<string> Ids(string text) => text.Split("VIF").Skip(1).Select(after => after[..Math.Min(4, after.Length)]);
}
