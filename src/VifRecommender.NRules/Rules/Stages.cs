namespace VifRecommender.NRules.Rules;

/// <summary>The order in which rules fire: what a rule rests on fires before it. The result does not hang on it, only the work.</summary>
internal static class Stages
{
    /// <summary>
    /// What is true or unknown of the first findings; findings that rest on others follow, two stages for each further depth.
    /// </summary>
    public const int Findings = 1;

    /// <summary>Everything that follows comes after the deepest finding.</summary>
    public const int Verdicts = 10_000;

    public const int Screening = Verdicts + 1;

    public const int Steps = Screening + 1;

    /// <summary>When the steps have settled: what never starts.</summary>
    public const int Closed = Steps + 1;

    public const int Outcomes = Closed + 1;

    public const int Waiting = Outcomes + 2;

    public const int Priorities = Waiting + 1;

    /// <summary>The ranking, and after it one stage for each balance rule.</summary>
    public const int Ranking = Priorities + 1;
}
