namespace VifRecommender.NRules.Translation;

/// <summary>The order in which rules fire: a stage fires when all before it have settled. The result does not hang on it, only the work.</summary>
internal static class Stages
{
    public const int Situation = 1;

    public const int Findings = 2;

    public const int NextStratum = 3;

    public const int Suitability = 4;

    public const int Screening = 5;

    public const int Guards = 6;

    public const int Starts = 7;

    public const int NextWave = 8;

    public const int Unfolded = 9;

    public const int Outcomes = 10;

    public const int Priorities = 11;

    public const int Balances = 12;
}
