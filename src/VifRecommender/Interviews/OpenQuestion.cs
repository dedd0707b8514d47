using VifRecommender.Facts;

namespace VifRecommender.Interviews;

/// <summary>A fact that is not known, with its answers and how likely each is.</summary>
internal sealed record OpenQuestion(Fact Fact, FactValue[] Answers, int[] Weights)
{
    /// <summary>Services, and local facts, may be asked together; anything else stands alone.</summary>
    public bool IsShared => Fact.Kind is FactKind.Service or FactKind.Holder or FactKind.Signal;

    public string Group => Fact.Kind switch
    {
        FactKind.Service or FactKind.Holder => "services",
        FactKind.Signal => "signals",
        _ => Fact.ToString(),
    };
}
