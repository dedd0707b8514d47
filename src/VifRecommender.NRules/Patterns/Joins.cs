using System.Linq.Expressions;

namespace VifRecommender.NRules.Patterns;

/// <summary>Conditions that join two facts.</summary>
internal static class Joins
{
    private const string PracticeId = "PracticeId";

    /// <summary>Both facts are about the same practice.</summary>
    public static LambdaExpression SamePractice(Scope scope, ParameterExpression fact) =>
        Expression.Lambda(Expression.Equal(Expression.Property(fact, PracticeId), Expression.Property(scope.HeadFact, PracticeId)),
            scope.HeadFact, fact);
}
