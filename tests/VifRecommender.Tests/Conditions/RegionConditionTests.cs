using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Conditions;

public sealed class RegionConditionTests
{
    [Theory]
    [InlineData(Region.Wallonia, Truth.True, "wallonia")]
    [InlineData(Region.Flanders, Truth.False, "flanders")]
    [InlineData(null, Truth.Unknown, "unknown")]
    public void Evaluate_StatedRegion_ComparesIt(Region? region, Truth expected, string value)
    {
        var profile = TinyCatalogue.Commune() with { Region = region };
        Assert.Equal(expected, Vocabularies.Truth(When.InRegion(Region.Wallonia), profile));
        Assert.Equal([$"region = {value} (is wallonia): {expected}"], Vocabularies.Explain(When.InRegion(Region.Wallonia), profile));
    }
}
