using VifRecommender.Facts;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>A host's own predicate, explained by its name. It exists in code only, never in a file.</summary>
/// <remarks>Immutable; as pure and thread-safe as the predicate is.</remarks>
internal sealed class CustomCondition : FactCondition
{
    private readonly Func<Situation, Truth> _predicate;

    internal CustomCondition(string name, Func<Situation, Truth> predicate)
    {
        Name = name;
        _predicate = predicate;
    }

    /// <summary>The name by which the condition is explained.</summary>
    public string Name { get; }

    public override Fact Fact => new(FactKind.Custom, Name);

    public override FactTest Asked => FactTest.Is("true");

    internal override Truth Test(Situation situation) => _predicate(situation);

    internal override FactValue Observe(Situation situation) => Test(situation) switch
    {
        Truth.True => FactValue.OfWord("true"),
        Truth.False => FactValue.OfWord("false"),
        _ => FactValue.Unknown,
    };
}
