using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Evaluation;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Evaluation;

/// <summary>What levels and findings say is not known without them; everything else stands.</summary>
public sealed class WithoutLevelsTests
{
    private static readonly Condition Level = When.Maturity(MaturityDimension.Risk).AtLeast(2);
    private static readonly Condition There = When.Service("there").IsPresent;
    private static readonly Condition Gone = When.Service("gone").IsPresent;

    private static readonly Catalogue Catalogue = new TinyCatalogue().Services("there", "gone").Finding("found", When.Always)
        .Practice("x").Build();

    public static TheoryData<Condition, Truth> Conditions => new()
    {
        { Level, Truth.Unknown }, { When.Not(Level), Truth.Unknown }, { When.Finding("found"), Truth.Unknown },
        { There, Truth.True }, { Gone, Truth.False }, { When.Not(There), Truth.False },
        { When.All(Level, There), Truth.Unknown }, { When.All(Level, Gone), Truth.False }, { When.All(There, There), Truth.True },
        { When.Any(Level, There), Truth.True }, { When.Any(Level, Gone), Truth.Unknown }, { When.Any(Gone, Gone), Truth.False },
        { When.Not(When.All(There, When.Any(Gone, Level))), Truth.Unknown },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Test_Condition_HoldsAsFarAsFactsSayIt(Condition condition, Truth expected)
    {
        var profile = TinyCatalogue.With(("there", Presence.Present), ("gone", Presence.Absent)) with
        {
            NetworkMaturity = NetworkMaturity.All(5)
        };
        var situation = new Recommender(Catalogue).Recommend(profile).Situation;
        Assert.Equal(expected, WithoutLevels.Test(condition.Bind(Catalogue.Vocabulary), situation));
    }
}
