using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>One fact as a condition saw it: what was observed, what was asked, and whether it held.</summary>
public readonly record struct FactTrace
{
    internal FactTrace(Fact fact, FactValue value, FactTest test, Truth truth)
    {
        Fact = fact;
        Value = value;
        Test = test;
        Truth = truth;
    }

    /// <summary>The fact.</summary>
    public Fact Fact { get; init; }

    /// <summary>The observed value.</summary>
    public FactValue Value { get; init; }

    /// <summary>What the condition asks of it, with its threshold.</summary>
    public FactTest Test { get; init; }

    /// <summary>Whether it holds.</summary>
    public Truth Truth { get; init; }
}
