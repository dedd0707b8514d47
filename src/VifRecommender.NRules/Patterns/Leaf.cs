using System.Linq.Expressions;
using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.NRules.Facts;
using VifRecommender.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.NRules.Patterns;

/// <summary>
/// One fact of a condition as a pattern over a public fact, in three truths: each truth of the test is a test of the fact.
/// </summary>
internal static class Leaf
{
    /// <summary>The type of fact that a condition asks for, a name for it, and the tests by which it matches.</summary>
    public static (Type Type, string Name, IReadOnlyList<Func<Expression, Expression>> Tests) Of(FactCondition leaf, bool isNegated,
        Wanted wanted)
    {
        var (fact, asked) = (leaf.Fact, leaf.Asked);
        return fact.Kind switch
        {
            FactKind.Service =>
                For<ServiceFact>("service", Tests.Is(nameof(ServiceFact.Service), fact.Id),
                    Truth(nameof(ServiceFact.IsThere), isNegated ^ asked.Word == "absent", wanted)),
            FactKind.Holder =>
                For<ServiceFact>("service", Tests.Is(nameof(ServiceFact.Service), fact.Id),
                    Truth(nameof(ServiceFact.IsHeldBy), Word<Holder>(asked), isNegated, wanted)),
            FactKind.Signal =>
                For<SignalFact>("signal", Tests.Is(nameof(SignalFact.Signal), fact.Id),
                    Truth(nameof(SignalFact.IsPresent), isNegated, wanted)),
            FactKind.Structure =>
                For<StructureFact>("structure", Tests.Is(nameof(StructureFact.Structure), fact.Id),
                    Truth(nameof(StructureFact.Is), Word<StructurePresence>(asked), isNegated, wanted)),
            FactKind.Maturity => Level(Word<MaturityDimension>(fact.Id), asked, isNegated, wanted),
            FactKind.OverallMaturity => Level(null, asked, isNegated, wanted),
            FactKind.Population => For<CommuneFact>("place", Number(nameof(CommuneFact.Population), asked, isNegated, wanted)),
            FactKind.PartnershipPopulation =>
                For<CommuneFact>("place", Number(nameof(CommuneFact.PartnershipPopulation), asked, isNegated, wanted)),
            FactKind.PartnershipCommunes =>
                For<CommuneFact>("place", Number(nameof(CommuneFact.PartnershipCommunes), asked, isNegated, wanted)),
            FactKind.IncidentsPer10000 =>
                For<CommuneFact>("place", Number(nameof(CommuneFact.IncidentsPer10000), asked, isNegated, wanted)),
            FactKind.Region => For<CommuneFact>("place", Region(Word<Region>(asked), isNegated, wanted)),
            FactKind.Language => For<CommuneFact>("place", Truth(nameof(CommuneFact.Uses), Word<Language>(fact.Id), isNegated, wanted)),
            FactKind.StaffFte => For<CapacityFact>("capacity", Number(nameof(CapacityFact.StaffFte), asked, isNegated, wanted)),
            FactKind.BudgetEur => For<CapacityFact>("capacity", Number(nameof(CapacityFact.BudgetEur), asked, isNegated, wanted)),
            FactKind.LocalNumber =>
                For<LocalAnswerFact>("local", Tests.Is(nameof(LocalAnswerFact.Fact), fact.Id),
                    Number(nameof(LocalAnswerFact.Number), asked, isNegated, wanted)),
            FactKind.LocalChoice =>
                For<LocalAnswerFact>("local", Tests.Is(nameof(LocalAnswerFact.Fact), fact.Id),
                    Truth(nameof(LocalAnswerFact.Is), asked.Word!, isNegated, wanted)),
            FactKind.Finding =>
                For<FindingFact>("finding", Tests.Is(nameof(FindingFact.Id), fact.Id), Truth(nameof(FindingFact.Truth), isNegated, wanted)),
            FactKind.Practice =>
                For<PracticeStatusFact>("status", Tests.Is(nameof(PracticeStatusFact.PracticeId), fact.Id),
                    Truth(nameof(PracticeStatusFact.Is), Word<PracticeStatus>(asked), isNegated, wanted)),
            FactKind.Custom =>
                For<CustomFact>("custom", Tests.Is(nameof(CustomFact.Name), fact.Id), Truth(nameof(CustomFact.Holds), isNegated, wanted)),
            _ => throw new NotSupportedException($"No condition asks for {fact}."),
        };
    }

    private static (Type, string, IReadOnlyList<Func<Expression, Expression>>) For<T>(string name,
        params IReadOnlyList<Func<Expression, Expression>> tests) => (typeof(T), name, tests);

    private static T Word<T>(FactTest asked)
        where T : struct, Enum => Word<T>(asked.Word!);

    private static T Word<T>(string word)
        where T : struct, Enum =>
        JsonWords.TryRead<T>(word, out var value) ? value : throw new NotSupportedException($"There is no {typeof(T).Name} '{word}'.");

    /// <summary>A property that is a truth.</summary>
    private static Func<Expression, Expression> Truth(string property, bool isNegated, Wanted wanted) =>
        fact => Truth(Expression.Property(fact, property), isNegated, wanted);

    /// <summary>A question to the fact that is answered by a truth.</summary>
    private static Func<Expression, Expression> Truth<T>(string method, T asked, bool isNegated, Wanted wanted) =>
        fact => Truth(Expression.Call(fact, method, null, Expression.Constant(asked)), isNegated, wanted);

    private static BinaryExpression Truth(Expression truth, bool isNegated, Wanted wanted) => wanted switch
    {
        Wanted.True => Expression.Equal(truth, Expression.Constant(isNegated ? Situations.Truth.False : Situations.Truth.True)),
        Wanted.Possible => Expression.NotEqual(truth, Expression.Constant(isNegated ? Situations.Truth.True : Situations.Truth.False)),
        Wanted.Unknown => Expression.Equal(truth, Expression.Constant(Situations.Truth.Unknown)),
    };

    private static Func<Expression, Expression> Region(Region region, bool isNegated, Wanted wanted) => fact =>
    {
        var (own, none) = (Expression.Property(fact, nameof(CommuneFact.Region)), Expression.Constant(null, typeof(Region?)));
        var test = isNegated ? Expression.NotEqual(own, Expression.Constant(region, typeof(Region?)))
            : Expression.Equal(own, Expression.Constant(region, typeof(Region?)));
        return wanted switch
        {
            Wanted.True => isNegated ? Expression.AndAlso(Expression.NotEqual(own, none), test) : test,
            Wanted.Possible => isNegated ? test : Expression.OrElse(Expression.Equal(own, none), test),
            Wanted.Unknown => Expression.Equal(own, none),
        };
    };

    private static (Type, string, IReadOnlyList<Func<Expression, Expression>>) Level(MaturityDimension? dimension, FactTest asked,
        bool isNegated, Wanted wanted) => For<LevelFact>(
        "level",
        Tests.Is(nameof(LevelFact.Dimension), dimension),
        fact => Within(Expression.Property(fact, nameof(LevelFact.From)), Expression.Property(fact, nameof(LevelFact.To)),
            bound => Expression.Constant(Whole(bound)), Levels(asked.Bounds), isNegated, wanted));

    private static Func<Expression, Expression> Number(string property, FactTest asked, bool isNegated, Wanted wanted) => fact =>
    {
        var number = Expression.Property(fact, property);
        return Within(number, number, bound => Expression.Constant(bound, number.Type), asked.Bounds, isNegated, wanted);
    };

    // Levels are whole: above 2.5 is at least 3, as above 2 is.
    private static NumberBounds Levels(NumberBounds bounds) => new(
        bounds.Above is { } over ? Math.Max(bounds.AtLeast ?? over, Math.Floor(over) + 1) : bounds.AtLeast,
        bounds.AtMost is { } most ? Math.Min(bounds.Below ?? decimal.MaxValue, Math.Floor(most) + 1) : bounds.Below);

    // Beyond the levels, one bound is like another.
    private static int Whole(decimal bound) => (int)Math.Ceiling(Math.Clamp(bound, int.MinValue, int.MaxValue));

    /// <summary>A number that lies between two, which are one where it is known; a comparison with what is not known never holds.</summary>
    private static Expression Within(Expression from, Expression to, Func<decimal, Expression> constant, NumberBounds bounds,
        bool isNegated, Wanted wanted)
    {
        List<Expression> certain = [];
        List<Expression> impossible = [];
        if (bounds == default) bounds = bounds with { AtLeast = decimal.MinValue };
        if (bounds.AtLeast is { } low)
        {
            certain.Add(Expression.GreaterThanOrEqual(from, constant(low)));
            impossible.Add(Expression.LessThan(to, constant(low)));
        }

        if (bounds.Below is { } high)
        {
            certain.Add(Expression.LessThan(to, constant(high)));
            impossible.Add(Expression.GreaterThanOrEqual(from, constant(high)));
        }

        if (bounds.Above is { } over)
        {
            certain.Add(Expression.GreaterThan(from, constant(over)));
            impossible.Add(Expression.LessThanOrEqual(to, constant(over)));
        }

        if (bounds.AtMost is { } most)
        {
            certain.Add(Expression.LessThanOrEqual(to, constant(most)));
            impossible.Add(Expression.GreaterThan(from, constant(most)));
        }

        var holds = certain.Aggregate(Expression.AndAlso);
        var fails = impossible.Aggregate(Expression.OrElse);
        return (wanted, isNegated) switch
        {
            (Wanted.True, false) => holds,
            (Wanted.True, true) => fails,
            (Wanted.Possible, false) => Expression.Not(fails),
            (Wanted.Possible, true) => Expression.Not(holds),
            (Wanted.Unknown, _) => Expression.AndAlso(Expression.Not(holds), Expression.Not(fails)),
        };
    }
}
