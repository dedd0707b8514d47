using System.Globalization;

namespace VifRecommender.Benchmarks.Rivals;

/// <summary>Writes a test as an expression that C# and the expression language of Microsoft RulesEngine read alike.</summary>
internal static class TestText
{
    /// <summary>The expression over an object <c>f</c> with the arrays of <see cref="Flags"/>.</summary>
    public static string Of(Test test) => test switch
    {
        AllTest { Parts.IsEmpty: true } => "true",
        AnyTest { Parts.IsEmpty: true } => "false",
        AllTest all => "(" + string.Join(" && ", all.Parts.Select(Of)) + ")",
        AnyTest any => "(" + string.Join(" || ", any.Parts.Select(Of)) + ")",
        FlagTest flag =>
            $"f.{flag.Array}[{flag.Slot.ToString(CultureInfo.InvariantCulture)}] {Of(flag.Comparison)} "
            + $"{flag.Number.ToString("R", CultureInfo.InvariantCulture)}",
        _ => throw new NotSupportedException(),
    };

    public static string Of(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "==",
        Comparison.NotEqual => "!=",
        Comparison.AtLeast => ">=",
        _ => "<",
    };
}
