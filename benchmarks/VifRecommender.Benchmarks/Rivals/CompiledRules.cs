using System.Linq.Expressions;
using VifRecommender.Profiles;

namespace VifRecommender.Benchmarks.Rivals;

/// <summary>
/// The straight flow over conditions that are compiled when it is set up, one delegate for each question: what stands for straight code
/// where a catalogue is too large to be emitted and committed.
/// </summary>
internal sealed class CompiledRules : IJudge
{
    private static readonly ParameterExpression Facts = Expression.Parameter(typeof(Flags));

    private readonly Func<Flags, bool>[] _questions;
    private readonly RankingFlow _flow;
    private readonly FlagsReader _reader;
    private readonly Flags _flags;

    public CompiledRules(RankingModel model)
    {
        _questions = [.. model.Questions.Select(question => Expression.Lambda<Func<Flags, bool>>(Of(question.Test), Facts).Compile())];
        _flow = new RankingFlow(model, this);
        _reader = new FlagsReader(model.Catalogue);
        _flags = new Flags(model.Catalogue);
    }

    /// <summary>Reads a profile and ranks the practices.</summary>
    public void Rank(CommuneProfile profile, StraightResult into)
    {
        _reader.Read(profile, _flags);
        _flow.Rank(_flags, into);
    }

    public void Judge(Stage stage, Flags facts, bool[] verdicts)
    {
        for (var i = stage.Start; i < stage.End; i++) verdicts[i] = _questions[i](facts);
    }

    private static Expression Of(Test test) => test switch
    {
        AllTest all => all.Parts.Select(Of).Aggregate((Expression)Expression.Constant(true), Expression.AndAlso),
        AnyTest any => any.Parts.Select(Of).Aggregate((Expression)Expression.Constant(false), Expression.OrElse),
        FlagTest flag => Of(flag),
        _ => throw new NotSupportedException(),
    };

    private static BinaryExpression Of(FlagTest flag)
    {
        var place = Expression.ArrayIndex(Expression.Property(Facts, flag.Array.ToString()), Expression.Constant(flag.Slot));
        var number = Expression.Constant(Convert.ChangeType(flag.Number, place.Type, null), place.Type);
        return flag.Comparison switch
        {
            Comparison.Equal => Expression.Equal(place, number),
            Comparison.NotEqual => Expression.NotEqual(place, number),
            Comparison.AtLeast => Expression.GreaterThanOrEqual(place, number),
            _ => Expression.LessThan(place, number),
        };
    }
}
