using System.Linq.Expressions;
using NRules.RuleModel;

namespace VifRecommender.NRules.Patterns;

/// <summary>Patterns that must match together, and the steps from which each of them does.</summary>
/// <param name="Patterns">The patterns.</param>
/// <param name="Steps">The steps, each a property of a matched fact; what has none holds from the beginning.</param>
internal sealed record StepPart(Part Patterns, IReadOnlyList<Expression> Steps)
{
    public static StepPart Always { get; } = new(Part.Always, []);

    public static StepPart Never { get; } = new(Part.Never, []);

    /// <summary>The step from which all of it holds.</summary>
    public Expression Step => Steps.Count == 0
        ? Expression.Constant(0)
        : Steps.Aggregate((one, other) => Expression.Call(typeof(Math), nameof(Math.Max), null, one, other));

    public static StepPart Of(RuleElement pattern, params IReadOnlyList<Expression> steps) => new(Part.Of(pattern), steps);

    public static StepPart All(IReadOnlyCollection<StepPart> parts) =>
        new(Part.All([.. parts.Select(part => part.Patterns)]), [.. parts.SelectMany(part => part.Steps)]);
}
