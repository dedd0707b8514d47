namespace VifRecommender.Native.Tests;

/// <summary>What came of a program.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error);
