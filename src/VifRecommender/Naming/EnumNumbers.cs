using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace VifRecommender.Naming;

/// <summary>
/// Compares values of enums by their numbers. The framework would have a comparer for each enum, which is compiled anew in each process.
/// </summary>
internal static class EnumNumbers
{
    /// <summary>The number of a value.</summary>
    public static int Of<T>(T value)
        where T : struct, Enum => Unsafe.SizeOf<T>() == sizeof(int) ? Unsafe.As<T, int>(ref value) : Unsafe.As<T, sbyte>(ref value);

    /// <summary>Whether a value is among others.</summary>
    public static bool Has<T>(this ImmutableArray<T> values, T value)
        where T : struct, Enum
    {
        foreach (var each in values)
        {
            if (Of(each) == Of(value)) return true;
        }

        return false;
    }
}
