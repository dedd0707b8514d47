namespace VifRecommender.Cli.Tests.Fixtures;

/// <summary>What came of a command line.</summary>
internal sealed record VifResult(int Code, string Output, string Error)
{
    /// <summary>The lines on standard error.</summary>
    public string[] Faults => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
