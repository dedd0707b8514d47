using System.Collections.Immutable;
using System.Linq.Expressions;
using NRules.RuleModel;
using VifRecommender.Catalogues;
using VifRecommender.NRules.Facts;
using VifRecommender.NRules.Patterns;
using VifRecommender.Situations;
using VifRecommender.Writing;
using static VifRecommender.NRules.Rules.Lambdas;

namespace VifRecommender.NRules.Rules;

/// <summary>
/// The scale at which practices with the same scales fit: the most local one known to fit; failing that, the most local one that may;
/// failing
/// that the widest, which does not.
/// </summary>
internal sealed class ScaleRules(ImmutableArray<Practice> practices, int number)
{
    private readonly ImmutableArray<PracticeScale> _scales = practices[0].Scales;

    public IEnumerable<IRuleDefinition> All()
    {
        if (_scales.IsEmpty)
        {
            yield return Fit(Scale.Commune, Truth.True);
            yield break;
        }

        for (var place = 0; place < _scales.Length; place++)
        {
            var scale = _scales[place];
            List<PracticeScale> local = [.. _scales.Take(place)];
            yield return Fit(scale.Scale, Truth.True, [Reaches(scale, Truth.True), .. local.Select(IsNotEnough)]);
            yield return Fit(scale.Scale, Truth.Unknown,
                [Reaches(scale, Truth.Unknown), .. local.Select(each => Reaches(each, Truth.False)),
                    .. _scales.Skip(place + 1).Select(IsNotEnough)]);
        }

        yield return Fit(_scales[^1].Scale, Truth.False, [.. _scales.Select(each => Reaches(each, Truth.False))]);
    }

    private IRuleDefinition Fit(Scale scale, Truth fits, params IReadOnlyList<Func<Expression, Expression>> when) =>
        new RuleDraft($"vif-scale-{number}-{JsonWords.Of(scale)}-{fits.ToString().ToLowerInvariant()}",
            "The scale at which practices fit the commune.", "scale", Stages.Verdicts)
            .When(Scope.OfCommune(when).Head)
            .Then(Act((IContext context, CommuneFact commune) => Linked.YieldAll(context, Facts(commune.Commune, scale, fits))));

    private IEnumerable<object> Facts(string commune, Scale scale, Truth fits)
    {
        foreach (var practice in practices)
        {
            yield return new ScaleFact(commune, practice.Id, scale, fits);
            if (fits == Truth.False) yield return new Verdict(commune, practice.Id, VerdictKind.ScaleTooSmall, $"{practice.Id}.scales");
        }
    }

    private static Func<Expression, Expression> Reaches(PracticeScale scale, Truth truth) =>
        commune => Expression.Equal(Asked(commune, scale), Expression.Constant(truth));

    private static Func<Expression, Expression> IsNotEnough(PracticeScale scale) =>
        commune => Expression.NotEqual(Asked(commune, scale), Expression.Constant(Truth.True));

    private static MethodCallExpression Asked(Expression commune, PracticeScale scale) =>
        Expression.Call(commune, nameof(CommuneFact.Reaches), null, Expression.Constant(scale.Scale), Expression.Constant(scale.From));
}
