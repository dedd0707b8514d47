using System.Collections;
using System.Reflection;
using VifRecommender.Conditions;
using VifRecommender.Facts;

namespace VifRecommender.Tests.Loading.Compact;

/// <summary>Compares objects of the catalogue property by property, those of the values in them too.</summary>
internal static class DeepEqual
{
    public static void Assert(object? expected, object? actual, string path = "$")
    {
        if (expected is null || actual is null)
        {
            Xunit.Assert.True(expected is null && actual is null, $"{path}: one of the two is missing");
            return;
        }

        var type = expected.GetType();
        Xunit.Assert.True(type == actual.GetType(), $"{path}: {type.Name} became {actual.GetType().Name}");
        if (expected is string || type.IsPrimitive || type.IsEnum || type == typeof(decimal))
        {
            Xunit.Assert.True(expected.Equals(actual), $"{path}: {expected} became {actual}");
        }
        else if (expected is IEnumerable items)
        {
            object?[] one = [.. items], other = [.. (IEnumerable)actual];
            Xunit.Assert.True(one.Length == other.Length, $"{path}: {one.Length} became {other.Length}");
            for (var i = 0; i < one.Length; i++) Assert(one[i], other[i], $"{path}[{i}]");
        }
        else
        {
            foreach (var property in Properties(type))
            {
                Assert(property.GetValue(expected), property.GetValue(actual), $"{path}.{property.Name}");
            }
        }
    }

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract"
                && property.PropertyType != typeof(IEnumerable<ConditionTest>)
                && (property.PropertyType.Namespace != typeof(FactDefinition).Namespace || property.PropertyType.IsValueType)
                && property.PropertyType != typeof(Fact?));
}
