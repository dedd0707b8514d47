namespace VifRecommender.NRules.Tests;

/// <summary>Whoever has both engines in a file needs no alias: the library names nothing as NRules does.</summary>
public sealed class NamesTests
{
    [Fact]
    public void PublicTypes_OfTheLibrary_AreNamedOtherwiseThanThoseOfNRules()
    {
        Type[] engine = [typeof(global::NRules.ISession), typeof(global::NRules.Fluent.Dsl.Rule),
            typeof(global::NRules.RuleModel.IRuleDefinition)];
        var theirs = engine.SelectMany(type => type.Assembly.GetExportedTypes()).Select(type => type.Name)
            .ToHashSet(StringComparer.Ordinal);
        Type[] library = [typeof(Recommender), typeof(CatalogueRules)];
        Assert.DoesNotContain(library.SelectMany(type => type.Assembly.GetExportedTypes()).Select(type => type.Name), theirs.Contains);
    }
}
