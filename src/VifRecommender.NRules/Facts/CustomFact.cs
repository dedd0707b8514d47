using VifRecommender.Situations;

namespace VifRecommender.NRules.Facts;

/// <summary>
/// What a condition of the host's own, written in C# as <c>When.Custom</c>, says of a commune. It is asked once, of the profile as it is: a
/// delegate cannot be matched.
/// </summary>
public sealed record CustomFact : Statement
{
    internal CustomFact(string commune, string name, Truth holds)
        : base(commune, name)
    {
        Name = name;
        Holds = holds;
    }

    /// <summary>The name of the condition.</summary>
    public string Name { get; }

    /// <summary>Whether it holds.</summary>
    public Truth Holds { get; }
}
