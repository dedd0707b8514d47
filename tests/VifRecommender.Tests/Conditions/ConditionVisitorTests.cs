using System.Collections.Immutable;
using VifRecommender.Conditions;
using VifRecommender.Profiles;

namespace VifRecommender.Tests.Conditions;

public sealed class ConditionVisitorTests
{
    [Fact]
    public void Accept_EachKind_VisitsItWithItsParts()
    {
        var condition = When.All(When.Not(When.Signal("a")), When.Any(When.Signal("b"), When.InRegion(Region.Brussels)), When.Any());
        Assert.Equal("all(not(signal:a), any(signal:b, region), any())", condition.Accept(new Text()));
    }

    [Fact]
    public void Accept_NoVisitor_Throws()
    {
        foreach (var condition in new[] { When.All(), When.Any(), When.Not(When.Always), When.Signal("a") })
        {
            Assert.Throws<ArgumentNullException>(() => condition.Accept<string>(null!));
        }
    }

    private sealed class Text : IConditionVisitor<string>
    {
        public string All(ImmutableArray<Condition> parts) => $"all({Each(parts)})";

        public string Any(ImmutableArray<Condition> parts) => $"any({Each(parts)})";

        public string Not(Condition part) => $"not({part.Accept(this)})";

        public string Fact(FactCondition condition) => condition.Fact.ToString();

        private string Each(ImmutableArray<Condition> parts) => string.Join(", ", parts.Select(part => part.Accept(this)));
    }
}
