using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.Loading.Compact;
using VifRecommender.Profiles;

namespace VifRecommender.Tests.Loading.Compact;

public sealed class ConditionTapeTests
{
    private static readonly Condition[] Written =
    [
        new ServiceCondition("shelter", isPresent: true),
        new ServiceCondition("shelter", isPresent: false),
        new HolderCondition("shelter", Holder.Zone),
        new MaturityCondition(MaturityDimension.People, new NumberBounds(2, 4)),
        new MaturityCondition(null, new NumberBounds { Above = 2, AtMost = 3 }),
        new FindingCondition("lonely"),
        new SignalCondition("rural"),
        new StructureCondition("danger-unit", StructurePresence.Announced),
        new RegionCondition(Region.Brussels),
        new LanguageCondition(Language.German),
        new PracticeCondition("front-line-sheet", PracticeStatus.InProgress),
        new NumberCondition(FactKind.StaffFte, new NumberBounds(0.25m, null)),
        new NumberCondition(FactKind.BudgetEur, new NumberBounds(null, 1_000_000_000m)),
        new NotCondition(new SignalCondition("rural")),
        new AnyCondition([new SignalCondition("rural"), new AllCondition([new FindingCondition("a"), new FindingCondition("b")])]),
    ];

    public static TheoryData<int> Places => [.. Enumerable.Range(0, Written.Length)];

    [Theory]
    [MemberData(nameof(Places))]
    public void Optional_WrittenAndRead_IsTheSame(int place)
    {
        var writer = new TapeWriter();
        var given = new ConditionTape(writer).Optional(Written[place]);
        var reader = new TapeReader(writer.ToArray(), 0);
        var read = new ConditionTape(reader).Optional(null);
        Assert.True(reader.IsAtEnd);
        DeepEqual.Assert(Written[place], given);
        DeepEqual.Assert(Written[place], read);
    }

    [Fact]
    public void Written_HasEveryOperatorOfTheBuiltInCatalogue()
    {
        var types = typeof(Condition).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Condition)) && !type.IsAbstract);
        Assert.Equal(
            [typeof(CustomCondition), typeof(EarlierRules), typeof(LocalChoiceCondition), typeof(LocalNumberCondition)],
            types.Except(Written.SelectMany(WithParts).Select(each => each.GetType())).OrderBy(type => type.Name, StringComparer.Ordinal));
    }

    [Fact]
    public void Optional_WhatOverlaysAloneSay_IsRefused()
    {
        var tape = new ConditionTape(new TapeWriter());
        Assert.Throws<NotSupportedException>(() => tape.Optional(new LocalChoiceCondition("shape", "round")));
        Assert.Throws<NotSupportedException>(() => tape.Optional(new LocalNumberCondition("share", new NumberBounds(1, null))));
        Assert.Throws<NotSupportedException>(() => tape.Optional(new EarlierRules(["one"])));
        Assert.Throws<NotSupportedException>(() => tape.Optional(When.Custom("own", _ => default)));
    }

    [Fact]
    public void Required_Always_IsAlways()
    {
        var writer = new TapeWriter();
        new ConditionTape(writer).Required(When.Always);
        Assert.Same(When.Always, new ConditionTape(new TapeReader(writer.ToArray(), 0)).Required(null));
    }

    private static IEnumerable<Condition> WithParts(Condition condition) => condition.Parts.SelectMany(WithParts).Prepend(condition);
}
