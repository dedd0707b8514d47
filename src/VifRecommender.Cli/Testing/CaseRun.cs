using System.Globalization;
using VifRecommender.Cases;
using VifRecommender.Cli.Streams;

namespace VifRecommender.Cli.Testing;

/// <summary>Cases that were run: how many passed, and what the others say.</summary>
internal sealed class CaseRun(Recommender recommender)
{
    private readonly List<string> _failures = [];

    public int Passed { get; private set; }

    public int Failed { get; private set; }

    /// <summary>A line for each case that fails, and under it one for each expectation that is not met.</summary>
    public IReadOnlyList<string> Failures => _failures;

    public string Summary => string.Create(CultureInfo.InvariantCulture, $"{Passed} passed, {Failed} failed");

    /// <summary>Runs the cases of a file.</summary>
    public void Add(string file, IReadOnlyList<Case> cases)
    {
        foreach (var example in cases)
        {
            var failures = CaseChecker.Run(recommender, example);
            if (failures.IsEmpty)
            {
                Passed++;
                continue;
            }
            Failed++;
            _failures.Add($"{PlainText.OneLine(file)}: {PlainText.OneLine(example.Name)}");
            _failures.AddRange(failures.Select(failure => "  " + PlainText.OneLine(failure)));
        }
    }
}
