#:property RestorePackagesWithLockFile=false
#:property PublishAot=false

// The table of .ci/mutants: the score of each folder, and what survived there with the text before and after. What ran out of time (an
// endless loop, where the machine is not overloaded) is among what was found, and named too: look whether it would end.
using System.Globalization;
using System.Text.Json;

const double Least = 90;
string[] found = ["Killed", "Timeout"];
string[] missed = ["Survived", "NoCoverage"];
string[] named = [.. missed, "Timeout"];
var below = false;
var table = new List<string> { $"{"folder",-12} {"score",7} {"found",6} {"timeout",8} {"missed",7} {"not compiled",13}" };
foreach (var folder in args[1..])
{
    using var report = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(args[0], folder, "reports", "mutation-report.json")));
    var root = report.RootElement.GetProperty("projectRoot").GetString()!;
    var counts = new Dictionary<string, int>(StringComparer.Ordinal);
    foreach (var file in report.RootElement.GetProperty("files").EnumerateObject().OrderBy(each => each.Name, StringComparer.Ordinal))
    {
        var lines = file.Value.GetProperty("source").GetString()!.Split('\n');
        foreach (var mutant in file.Value.GetProperty("mutants").EnumerateArray())
        {
            var status = mutant.GetProperty("status").GetString()!;
            counts[status] = counts.GetValueOrDefault(status) + 1;
            if (!named.Contains(status)) continue;
            var (start, end) = (Place(mutant, "start"), Place(mutant, "end"));
            Console.WriteLine($"{Path.GetRelativePath(root, file.Name)}:{start.Line} {status}, {mutant.GetProperty("mutatorName").GetString()}");
            Console.WriteLine($"    - {Between(lines, start, end)}");
            Console.WriteLine($"    + {OneLine(mutant.GetProperty("replacement").GetString() ?? "")}");
        }
    }
    var (hits, misses) = (found.Sum(each => counts.GetValueOrDefault(each)), missed.Sum(each => counts.GetValueOrDefault(each)));
    var score = hits + misses == 0 ? 100 : 100.0 * hits / (hits + misses);
    below |= score < Least;
    table.Add(string.Create(CultureInfo.InvariantCulture,
        $"{folder,-12} {score,6:0.0}% {hits,6} {counts.GetValueOrDefault("Timeout"),8} {misses,7} {counts.GetValueOrDefault("CompileError"),13}"));
}
Console.WriteLine();
foreach (var line in table) Console.WriteLine(line);
return below ? 1 : 0;

static (int Line, int Column) Place(JsonElement mutant, string end)
{
    var place = mutant.GetProperty("location").GetProperty(end);
    return (place.GetProperty("line").GetInt32(), place.GetProperty("column").GetInt32());
}

static string Between(string[] lines, (int Line, int Column) start, (int Line, int Column) end) =>
    start.Line == end.Line ? lines[start.Line - 1][(start.Column - 1)..(end.Column - 1)]
        : OneLine(string.Join(' ', [lines[start.Line - 1][(start.Column - 1)..], .. lines[start.Line..end.Line]]));

static string OneLine(string text)
{
    var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    return line.Length <= 160 ? line : line[..160] + " ...";
}
