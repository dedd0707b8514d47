using VifRecommender.Conditions;
using VifRecommender.Evaluation;
using VifRecommender.Evaluation.Questions;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Searching;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Evaluation;

/// <summary>What an answer changes only together with others is asked, and said to be so.</summary>
public sealed class TogetherStageTests
{
    private static readonly Condition S = When.Signal("s");
    private static readonly Condition T = When.Signal("t");

    [Fact]
    public void Ask_FactBehindAFindingBesideAnother_IsAskedWithIt()
    {
        // The signal s alone establishes the finding, and changes nothing: what excludes x asks for t, too.
        var tiny = Signals().Finding("f", S).Practice("x").Suitability("not-then", When.All(When.Finding("f"), T), "x");
        Assert.Equal([("signal:s", 1), ("signal:t", 1)], Together(tiny));
    }

    [Fact]
    public void Ask_FactsBehindFindingsThatBuildOnEachOther_AreAskedOnce()
    {
        var tiny = Signals().Finding("f", When.Any(When.Finding("g"), S)).Finding("g", When.Finding("f"))
            .Finding("unrelated", When.Signal("u"))
            .Practice("x").Suitability("not-then", When.All(When.Finding("f"), When.Finding("g"), T), "x");
        Assert.Equal([("signal:s", 1), ("signal:t", 1)], Together(tiny));
    }

    [Fact]
    public void Ask_FactWhoseAbsenceCounts_IsAskedWithTheOther()
    {
        // x is excluded where s is there and t is not: the first answer tried for t settles it the other way.
        var tiny = Signals().Practice("x").Suitability("odd", When.All(S, When.Not(T)), "x");
        Assert.Equal([("signal:s", 1), ("signal:t", 1)], Together(tiny));
    }

    [Fact]
    public void Ask_ThreeThatMustHoldTogether_AreAllAsked()
    {
        var tiny = Signals().Practice("x", practice => practice with { Needs = When.All(S, T, When.Signal("u")) });
        Assert.Equal([("signal:s", 1), ("signal:t", 1), ("signal:u", 1)], Together(tiny));
    }

    [Fact]
    public void Ask_WhatOthersDecideAlready_IsNotAsked()
    {
        // Two of a choice: t alone opens x, and s too; together they open nothing more.
        var tiny = Signals().Practice("x", practice => practice with { Needs = When.Any(S, T) });
        Assert.Equal([("signal:s", 1), ("signal:t", 1)], tiny.Recommend(TinyCatalogue.Commune()).Questions
            .Select(question => (question.Fact.ToString(), question.CouldChange)));
        Assert.All(tiny.Recommend(TinyCatalogue.Commune()).Questions, question => Assert.False(question.WithOthers));
    }

    [Fact]
    public void Ask_StatusOfAPractice_IsNotCountedForThePracticeItself()
    {
        var tiny = Signals().Practice("a")
            .Practice("x", practice => practice with { Needs = When.All(When.Practice("a", PracticeStatus.InPlace), S) });
        Assert.Equal([("practice:a", 1), ("signal:s", 1)], Together(tiny));
    }

    [Fact]
    public void Ask_AnswersThatChangeAPracticeTwice_CountItOnce()
    {
        // Levels 4 and 5 open x alike, once the signal is there.
        var tiny = Signals().Practice("x",
            practice => practice with { Needs = When.All(When.Maturity(MaturityDimension.Risk).AtLeast(4), S) });
        Assert.Equal([("maturity:risk", 1), ("signal:s", 1)], Together(tiny));
    }

    /// <summary>
    /// Whatever the budget, no more work than that is done, what is asked is asked with its full budget too, and a search that lacked
    /// nothing is told from one that did.
    /// </summary>
    [Fact]
    public void Ask_AnyBudget_IsKeptAndNeverSaysMore()
    {
        var plan = Signals().Practice("x", practice => practice with { Needs = When.All(S, T) })
            .Practice("y", practice => practice with { Needs = When.Signal("u") }).Plan();
        var result = Pipeline.Run(plan, TinyCatalogue.Commune(), date: null);
        var full = Ask(1000);
        Assert.Equal(SearchStatus.Complete, full.Status);
        Assert.Equal(3, full.Questions.Length);
        for (var budget = 0; budget < full.WorkDone; budget++)
        {
            var some = Ask(budget);
            Assert.Equal((SearchStatus.BudgetSpent, budget), (some.Status, some.WorkDone));
            Assert.All(some.Questions, question => Assert.Contains(question, full.Questions));
        }

        Assert.Equal((SearchStatus.Complete, full.WorkDone), (Ask(full.WorkDone).Status, Ask(full.WorkDone).WorkDone));

        FoundQuestions Ask(int budget) => QuestionStage.Ask(result, new SearchMeter(null, budget, CancellationToken.None));
    }

    private static TinyCatalogue Signals() => new TinyCatalogue().Signal("s").Signal("t").Signal("u");

    /// <summary>The questions for a commune of which nothing is known; all of them only together with others.</summary>
    private static IEnumerable<(string Fact, int CouldChange)> Together(TinyCatalogue tiny)
    {
        var questions = tiny.Recommend(TinyCatalogue.Commune()).Questions;
        Assert.All(questions, question => Assert.True(question.WithOthers));
        return questions.Select(question => (question.Fact.ToString(), question.CouldChange));
    }
}
