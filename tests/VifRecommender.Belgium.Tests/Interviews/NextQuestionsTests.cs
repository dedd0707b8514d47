using VifRecommender.Facts;
using VifRecommender.Interviews;
using VifRecommender.Loading;
using VifRecommender.Profiles;

namespace VifRecommender.Belgium.Tests.Interviews;

public sealed class NextQuestionsTests
{
    private static readonly CommuneProfile Trooz = Communes.Find("62122")!.ToProfile();

    [Fact]
    public void FindNextQuestions_SameProfile_GivesTheSame()
    {
        var (one, other) = (Recommender.Default.FindNextQuestions(Trooz, cancellation: TestContext.Current.CancellationToken),
            new Recommender(BuiltInCatalogue.Value).FindNextQuestions(Trooz, cancellation: TestContext.Current.CancellationToken));
        Assert.Equal(one.Facts, other.Facts);
        Assert.Equal(one.Decides, other.Decides);
        Assert.Equal((one.Imagined, one.Same, one.IsSettled), (other.Imagined, other.Same, other.IsSettled));
    }

    [Fact]
    public void FindNextQuestions_Facts_AreOpenOfOneKindAndAtMostFour()
    {
        var next = Recommender.Default.FindNextQuestions(Trooz, cancellation: TestContext.Current.CancellationToken);
        Assert.InRange(next.Facts.Length, 1, NextQuestions.MostTogether);
        Assert.False(next.IsSettled);
        Assert.NotEmpty(next.Decides);
        if (next.Facts.Length > 1)
        {
            Assert.All(next.Facts, fact => Assert.Contains(fact.Kind, new[] { FactKind.Service, FactKind.Holder, FactKind.Signal }));
        }
    }

    /// <summary>What nobody there knows is not asked again; when all is left out, nothing is left to ask.</summary>
    [Fact]
    public void FindNextQuestions_LeftOut_AreNotAskedAgain()
    {
        var leftOut = new HashSet<Fact>();
        for (var line = 0; Recommender.Default.FindNextQuestions(Trooz, leftOut: leftOut,
            cancellation: TestContext.Current.CancellationToken) is { Facts.IsEmpty: false } next; line++)
        {
            Assert.InRange(line, 0, 100);
            Assert.DoesNotContain(next.Facts, leftOut.Contains);
            foreach (var fact in next.Facts) leftOut.Add(fact);
        }

        Assert.True(
            Recommender.Default.FindNextQuestions(Trooz, leftOut: leftOut, cancellation: TestContext.Current.CancellationToken).IsSettled);
        Assert.True(leftOut.Count > 20);
    }

    /// <summary>Structures that are public knowledge are prefilled and not asked.</summary>
    [Fact]
    public void FindNextQuestions_StructuresThatAreKnown_AreNotAsked()
    {
        var leftOut = new HashSet<Fact>();
        while (Recommender.Default.FindNextQuestions(Trooz, leftOut: leftOut,
            cancellation: TestContext.Current.CancellationToken) is { Facts.IsEmpty: false } next)
        {
            Assert.DoesNotContain(new Fact(FactKind.Structure, "danger-unit"), next.Facts);
            foreach (var fact in next.Facts) leftOut.Add(fact);
        }
    }

    [Fact]
    public void LikelyAnswers_Services_AreThoseOfTheCatalogue() =>
        Assert.Equal(BuiltInCatalogue.Value.Vocabulary.Services.Order(StringComparer.Ordinal),
            LikelyAnswers.NamedServices.Order(StringComparer.Ordinal));

    /// <summary>No answer is taken for impossible or certain: a question that is asked can be answered either way.</summary>
    [Fact]
    public void LikelyAnswers_EveryFact_LeavesEachAnswerPossible()
    {
        foreach (var population in new[] { 500, 20_000, 200_000 })
        {
            var profile = Trooz with
            {
                Population = population,
                Region = Region.Flanders,
                RegionalStructures = FactDictionary<StructurePresence>.Empty
            };
            var asked = new Evaluation.Layout.EvaluationPlan(BuiltInCatalogue.Value).Asked;
            var situation = Recommender.Default.Recommend(profile).Situation;
            Assert.All(FactDefinitions.All.SelectMany(definition => definition.Open(situation, asked)), fact =>
                Assert.All(LikelyAnswers.Weights(fact, [.. fact.Definition.Answers(fact.Id, profile, asked)], profile),
                    weight => Assert.True(weight > 0, fact.ToString())));
        }
    }
}
