using VifRecommender.Catalogues;
using VifRecommender.Evaluation;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Evaluation.Stages;
using VifRecommender.Situations;

namespace VifRecommender.NRules.Facts;

/// <summary>A situation during diagnosis: the findings of all strata before this one are settled.</summary>
/// <param name="Stratum">The stratum to settle next; the number of strata: the diagnosis is complete.</param>
/// <param name="Step">How often the stratum was gone through already: findings that build on each other take several rounds.</param>
/// <param name="Situation">The situation with the findings so far.</param>
internal sealed record Diagnosing(int Stratum, int Step, Situation Situation)
{
    public bool Equals(Diagnosing? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>A finding rule whose condition is true or unknown.</summary>
internal sealed class Diagnosis(int stratum, int step, int slot, FindingRule rule, Truth truth)
{
    public int Stratum { get; } = stratum;

    public int Step { get; } = step;

    public int Slot { get; } = slot;

    public FindingRule Rule { get; } = rule;

    public Truth Truth { get; } = truth;
}

/// <summary>A rule of suitability that speaks against a practice.</summary>
internal sealed class Unsuited(string practiceId, string ruleId)
{
    public string PracticeId { get; } = practiceId;

    public string RuleId { get; } = ruleId;
}

/// <summary>What screening says of a practice.</summary>
internal sealed class ScreenedPractice(PlannedPractice practice, Screened screened)
{
    public PlannedPractice Practice { get; } = practice;

    public Screened Screened { get; } = screened;

    public bool IsCandidate => Screened.Standing == Standing.Candidate;

    public bool IsInHand => Screened.IsInHand;
}

/// <summary>The situation at the beginning of a step.</summary>
internal sealed class WaveSituation(int number, Situation situation)
{
    public int Number { get; } = number;

    public Situation Situation { get; } = situation;
}

/// <summary>A guard that holds a practice back at a step.</summary>
internal sealed class Blocked(int practice, int wave, string guardId)
{
    public int Practice { get; } = practice;

    public int Wave { get; } = wave;

    public string GuardId { get; } = guardId;
}

/// <summary>A practice that can start at a step.</summary>
internal sealed class Start(PlannedPractice practice, int wave)
{
    public PlannedPractice Practice { get; } = practice;

    public int Wave { get; } = wave;
}

/// <summary>All practices screened and all steps unfolded.</summary>
internal sealed class Unfolded(EvaluationPlan plan, Situation situation, Situation final, Screened[] screened, int[] waves)
{
    /// <summary>What the session has settled, as the built-in stages read it; scores are read into a copy.</summary>
    public EvaluationResult Result { get; } = EvaluationResult.Of(plan, situation, final, screened, waves);

    /// <summary>The same with a plan of more rules, or as a copy.</summary>
    public EvaluationResult Under(EvaluationPlan other) => EvaluationResult.Of(other, situation, final, screened, waves);
}
