using VifRecommender.Explanation;
using VifRecommender.Loading;
using VifRecommender.Profiles;

namespace VifRecommender.Tests.Explanation;

/// <summary>The elements of a catalogue in words.</summary>
public sealed class ElementDescriberTests
{
    private static readonly ElementDescriber Describer = new(new Explainer(BuiltInCatalogue.Value, Language.English));

    private static IEnumerable<string> Ids => BuiltInCatalogue.Value.Practices.Select(each => each.Id)
        .Concat(BuiltInCatalogue.Value.Rules.Select(each => each.Id)).Concat(BuiltInCatalogue.Value.Services.Select(each => each.Id))
        .Concat(BuiltInCatalogue.Value.Findings.Select(each => each.Id)).Concat(BuiltInCatalogue.Value.Signals.Select(each => each.Id))
        .Concat(BuiltInCatalogue.Value.Structures.Select(each => each.Id));

    [Fact]
    public void Describe_EachId_SaysSomethingOnEachLineAndNamesWhatExists()
    {
        foreach (var element in Ids.Distinct().SelectMany(id => Describer.Describe(id)))
        {
            Assert.All([element.Title, element.KindName], text => Assert.NotEmpty(text));
            foreach (var line in element.Lines)
            {
                Assert.NotEmpty(line.Label);
                Assert.True(line.Text.Length > 0 || line.Condition is not null || line.Label == "Established by",
                    $"{element.Id}: '{line.Label}' says nothing");
                Assert.All(line.Elements, named => Assert.Contains(Describer.Describe(named.Id), each => each.Kind == named.Kind));
            }
        }
    }

    [Fact]
    public void RulesByKind_BuiltIn_HoldsEachRuleOnce()
    {
        var groups = Describer.RulesByKind();
        Assert.Equal(BuiltInCatalogue.Value.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            groups.SelectMany(group => group.Elements).Select(rule => rule.Id).Order(StringComparer.Ordinal));
        Assert.All(groups, group => Assert.NotEmpty(group.Heading));
    }

    [Fact]
    public void Describe_UnknownId_IsEmpty() => Assert.Empty(Describer.Describe("no-such-element"));
}
