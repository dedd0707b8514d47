using FsCheck;
using FsCheck.Fluent;

namespace VifRecommender.Tests.Schemas;

/// <summary>
/// One change of a document: where, of which kind, and with which name and value, each a number to be taken modulo the choices.
/// </summary>
public readonly record struct JsonChange(int Place, int Kind, int Name, int Value)
{
    private const int Many = 1_000_000;

    /// <summary>All changes alike; FsCheck finds this member.</summary>
    public static Arbitrary<JsonChange> Arbitrary() =>
        (from place in Gen.Choose(0, Many)
         from kind in Gen.Choose(0, Many)
         from name in Gen.Choose(0, Many)
         from value in Gen.Choose(0, Many)
         select new JsonChange(place, kind, name, value)).ToArbitrary();
}
