using System.Collections.Immutable;

namespace VifRecommender.Benchmarks.Rivals;

/// <summary>A yes-or-no question to <see cref="Flags"/>: what engines without a third truth value can answer.</summary>
internal abstract record Test;

/// <summary>Holds when all parts hold; without parts it holds.</summary>
internal sealed record AllTest(ImmutableArray<Test> Parts) : Test;

/// <summary>Holds when one part holds; without parts it does not.</summary>
internal sealed record AnyTest(ImmutableArray<Test> Parts) : Test;

/// <summary>Compares one place of one array with a constant.</summary>
internal sealed record FlagTest(FlagArray Array, int Slot, Comparison Comparison, double Number) : Test;

/// <summary>The arrays of <see cref="Flags"/>, by their names there.</summary>
internal enum FlagArray
{
    Services,
    Holders,
    Signals,
    Structures,
    Findings,
    Practices,
    LevelFrom,
    LevelTo,
    NumberFrom,
    NumberTo,
    Languages,
    Region,
}

/// <summary>The comparisons that tests need.</summary>
internal enum Comparison
{
    Equal,
    NotEqual,
    AtLeast,
    Below,
}

/// <summary>What is asked of the truth of a condition.</summary>
internal enum Ask
{
    True,
    False,
    NotTrue,
    NotFalse,
}
