using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Evaluation;

public sealed class QuestionStageTests
{
    [Fact]
    public void Ask_ServiceThatTwoPracticesNeed_CouldChangeTwo()
    {
        // "tool" opens x and y; "link" opens y as well, which needs both; nothing asks for "idle".
        var tiny = new TinyCatalogue().Services("tool", "link", "idle")
            .Practice("x", practice => practice with { Needs = When.Service("tool").IsPresent })
            .Practice("y", practice => practice with { Needs = When.All(When.Service("tool").IsPresent, When.Service("link").IsPresent) })
            .Practice("free");
        // Nothing is known: the tool alone opens x but not y; the link opens y only together with the tool.
        Assert.Equal([("service:tool", 1), ("service:link", 1)], Questions(tiny, TinyCatalogue.Commune()));
        Assert.Equal([false, true], tiny.Recommend(TinyCatalogue.Commune()).Questions.Select(question => question.WithOthers));
        // The link is there: the tool opens both.
        Assert.Equal([("service:tool", 2)], Questions(tiny, TinyCatalogue.With(("link", Presence.Present))));
        // The tool is there: the link opens y.
        Assert.Equal([("service:link", 1)], Questions(tiny, TinyCatalogue.With(("tool", Presence.Present))));
    }

    [Fact]
    public void Ask_UnknownGuard_IsAsked()
    {
        var tiny = new TinyCatalogue().Services("link").Practice("x").Guard("guard-x", When.Service("link").IsPresent, "x");
        Assert.Equal([("service:link", 1)], Questions(tiny, TinyCatalogue.Commune()));
        Assert.Empty(Questions(tiny, TinyCatalogue.With(("link", Presence.Absent))));
    }

    [Fact]
    public void Ask_AnswerThatMovesAPracticeOneWave_Counts()
    {
        // With the tool, x starts now and not after gives-tool; gives-tool stays where it is.
        var tiny = new TinyCatalogue().Services("tool")
            .Practice("gives-tool", practice => practice with { Delivers = ["tool"] })
            .Practice("x", practice => practice with { Needs = When.Service("tool").IsPresent });
        Assert.Equal([("service:tool", 1)], Questions(tiny, TinyCatalogue.Commune()));
    }

    [Fact]
    public void Ask_AnswerThatOnlyReordersTheFirstTen_DoesNotCount()
    {
        var tiny = new TinyCatalogue().Services("s").Practice("a").Practice("b")
            .Points("bonus", 9, new() { Practices = ["b"] }, When.Service("s").IsPresent);
        Assert.Empty(Questions(tiny, TinyCatalogue.Commune()));
    }

    [Fact]
    public void Ask_AnswerThatBringsOneAmongTheFirstTen_ChangesThreePlaces()
    {
        // Eleven practices; with the bonus the eleventh comes first: the fifth leaves the first five, and the tenth the first ten.
        var tiny = new TinyCatalogue().Services("s").Points("bonus", 9, new() { Practices = ["p11"] }, When.Service("s").IsPresent);
        for (var i = 1; i <= 11; i++) tiny.Practice($"p{i:D2}");
        Assert.Equal([("service:s", 3)], Questions(tiny, TinyCatalogue.Commune()));
    }

    [Fact]
    public void Ask_Level_CountsOverAllItsAnswers()
    {
        // Level 3 opens x, level 5 excludes y: two practices change place over the five answers.
        var tiny = new TinyCatalogue()
            .Practice("x", practice => practice with { Needs = When.Maturity(MaturityDimension.Risk).AtLeast(3) })
            .Practice("y").Suitability("mature", When.Maturity(MaturityDimension.Risk).AtLeast(5), "y");
        Assert.Equal([("maturity:risk", 2)], Questions(tiny, TinyCatalogue.Commune()));
    }

    [Fact]
    public void Ask_Numbers_AreAskedWhereAThresholdDecides()
    {
        var tiny = new TinyCatalogue()
            .Practice("zone", practice => practice with { Scales = [new(Scale.PoliceZone, 50_000)] })
            .Practice("staffed", practice => practice with { Needs = When.StaffFte.AtLeast(0.5m) })
            .Practice("funded", practice => practice with { Needs = When.BudgetEur.AtLeast(5_000) })
            .Practice("reported", practice => practice with { Needs = When.IncidentsPer10000.AtLeast(40) })
            .Practice("walloon", practice => practice with { Needs = When.InRegion(Region.Wallonia) });
        Assert.Equal(
            [("capacity:budgetEur", 1), ("capacity:staffFte", 1), ("incidentsPer10000", 1), ("partnership:population", 1), ("region", 1)],
            Questions(tiny, TinyCatalogue.Commune()));
    }

    [Fact]
    public void Ask_SignalAndStructure_AreAsked()
    {
        var tiny = new TinyCatalogue().Signal("overflow").Structure("centre")
            .Practice("shelter", practice => practice with { Needs = When.Signal("overflow") })
            .Practice("desk").Practice("joint")
            .Suitability("joined", When.Structure("centre", StructurePresence.Present), "desk")
            .Suitability("wait", When.Structure("centre", StructurePresence.Announced), "joint");
        Assert.Equal([("structure:centre", 2), ("signal:overflow", 1)], Questions(tiny, TinyCatalogue.Commune()));
    }

    [Fact]
    public void Ask_Contradiction_IsAskedEvenIfNothingWouldChange()
    {
        var tiny = new TinyCatalogue().Services("contact").Practice("a")
            .Rule(new ContradictionRule
            {
                Id = "contact-without-point",
                Text = TinyCatalogue.Text("contradiction"),
                When = When.All(When.Maturity(MaturityDimension.Contact).AtLeast(3), When.Service("contact").IsAbsent),
                Asks = new Fact(FactKind.Service, "contact"),
            });
        var profile = TinyCatalogue.With(("contact", Presence.Absent)) with { NetworkMaturity = new() { Contact = 3 } };
        var question = Assert.Single(tiny.Recommend(profile).Questions);
        Assert.Equal(("service:contact", 0, "contact-without-point"),
            (question.Fact.ToString(), question.CouldChange, question.Contradiction?.Id));
        Assert.Empty(tiny.Recommend(TinyCatalogue.With(("contact", Presence.Absent))).Questions);
    }

    [Fact]
    public void Ask_Contradiction_CountsWhatTheOtherAnswerWouldChange()
    {
        var tiny = new TinyCatalogue().Services("contact")
            .Practice("a", practice => practice with { Needs = When.Service("contact").IsPresent })
            .Rule(new ContradictionRule
            {
                Id = "odd",
                Text = TinyCatalogue.Text("odd"),
                When = When.Service("contact").IsAbsent,
                Asks = new Fact(FactKind.Service, "contact")
            });
        Assert.Equal([("service:contact", 1)], Questions(tiny, TinyCatalogue.With(("contact", Presence.Absent))));
    }

    [Fact]
    public void Ask_Questions_AreOrderedByWhatTheyCouldChange()
    {
        var tiny = new TinyCatalogue().Services("b", "a", "c")
            .Practice("x", practice => practice with { Needs = When.Service("c").IsPresent })
            .Practice("y", practice => practice with { Needs = When.Service("c").IsPresent })
            .Practice("z", practice => practice with { Needs = When.Service("b").IsPresent })
            .Practice("w", practice => practice with { Needs = When.Service("a").IsPresent });
        Assert.Equal([("service:c", 2), ("service:a", 1), ("service:b", 1)], Questions(tiny, TinyCatalogue.Commune()));
    }

    [Fact]
    public void Ask_DismissedPractice_StaysWhereItIsOnThatDay()
    {
        var tiny = new TinyCatalogue().Services("tool").Practice("x", practice => practice with { Needs = When.Service("tool").IsPresent });
        var profile = TinyCatalogue.Commune().WithPractice("x", new PracticeState(PracticeStatus.Dismissed, Until: new(2026, 6, 30)));
        Assert.Empty(tiny.Recommend(profile, new(2026, 6, 30)).Questions);
        Assert.Equal(1, Assert.Single(tiny.Recommend(profile, new(2026, 7, 1)).Questions).CouldChange);
    }

    [Fact]
    public void Ask_TwoUnknownNeedsThatMustHoldTogether_AreBothAsked()
    {
        var tiny = new TinyCatalogue().Signal("s").Signal("t")
            .Practice("x", practice => practice with { Needs = When.All(When.Signal("s"), When.Signal("t")) });
        Assert.Equal([("signal:s", 1), ("signal:t", 1)], Questions(tiny, TinyCatalogue.Commune()));
        Assert.All(tiny.Recommend(TinyCatalogue.Commune()).Questions, question => Assert.True(question.WithOthers));
        // Where one of them fails, the other changes nothing.
        Assert.Empty(Questions(tiny, TinyCatalogue.Commune().WithSignal("s", Presence.Absent)));
    }

    [Fact]
    public void Ask_NeedAndGuardThatAreNotKnown_AreBothAsked()
    {
        var tiny = new TinyCatalogue().Services("tool").Signal("t").Practice("x", practice => practice with { Needs = When.Signal("t") })
            .Guard("safe", When.Service("tool").IsPresent, "x");
        Assert.Equal([("service:tool", 1), ("signal:t", 1)], Questions(tiny, TinyCatalogue.Commune()).Order());
    }

    [Fact]
    public void Ask_FactsBehindAFinding_AreAskedTogether()
    {
        var tiny = new TinyCatalogue().Signal("s").Signal("t").Practice("x")
            .Finding("both", When.All(When.Signal("s"), When.Signal("t"))).Suitability("not-then", When.Finding("both"), "x");
        Assert.Equal([("signal:s", 1), ("signal:t", 1)], Questions(tiny, TinyCatalogue.Commune()));
    }

    [Fact]
    public void Ask_HolderThatDecides_IsAskedInsteadOfThePresence()
    {
        var tiny = new TinyCatalogue().Service("s", Holder.Commune, Holder.Zone)
            .Practice("x", practice => practice with { Needs = When.Service("s").IsHeldBy(Holder.Zone) });
        Assert.Equal([("holder:s", 1)], Questions(tiny, TinyCatalogue.Commune()));
    }

    [Fact]
    public void Ask_CommunesAndLanguage_AreAskedWhereTheyDecide()
    {
        var tiny = new TinyCatalogue().Practice("x", practice => practice with { Needs = When.PartnershipCommunes.AtLeast(3) })
            .Practice("y", practice => practice with { Needs = When.InLanguage(Language.German) });
        Assert.Equal([("language", 1), ("partnership:communes", 1)], Questions(tiny, TinyCatalogue.Commune()));
    }

    [Fact]
    public void Ask_AnswersThatChangeAPracticeTwice_CountItOnce()
    {
        // Levels 4 and 5 open x alike.
        var tiny = new TinyCatalogue()
            .Practice("x", practice => practice with { Needs = When.Maturity(MaturityDimension.Risk).AtLeast(4) });
        Assert.Equal([("maturity:risk", 1)], Questions(tiny, TinyCatalogue.Commune()));
    }

    [Fact]
    public void Ask_AnswerThatServesAPractice_Counts()
    {
        // The sixth of six that start now goes to what is in place; x leaves what is not advised for it.
        var tiny = new TinyCatalogue().Services("s", "nobody")
            .Practice("p6", practice => practice with { ServedBy = When.Service("s").IsPresent })
            .Practice("x", practice => practice with
            {
                Needs = When.Service("nobody").IsPresent,
                ServedBy = When.Service("s").IsPresent
            });
        for (var i = 1; i <= 5; i++) tiny.Practice($"p{i}");
        Assert.Equal([("service:s", 2)], Questions(tiny, TinyCatalogue.With(("nobody", Presence.Absent))));
    }

    [Fact]
    public void Ask_AnswerThatOpensALaterStep_Counts()
    {
        var tiny = new TinyCatalogue().Services("s").Signal("t")
            .Practice("gives-s", practice => practice with { Delivers = ["s"] })
            .Practice("x", practice => practice with { Needs = When.All(When.Service("s").IsPresent, When.Signal("t")) });
        Assert.Contains(("signal:t", 1), Questions(tiny, TinyCatalogue.With(("s", Presence.Absent))));
    }

    [Fact]
    public void Ask_PresenceAndHolderThatCouldChangeAsMuch_IsThePresence()
    {
        // The holder decides points that move nobody.
        var tiny = new TinyCatalogue().Service("s", Holder.Commune, Holder.Zone)
            .Practice("x", practice => practice with { Needs = When.Service("s").IsPresent })
            .Points("zone", 1, when: When.Service("s").IsHeldBy(Holder.Zone));
        Assert.Equal([("service:s", 1)], Questions(tiny, TinyCatalogue.Commune()));
    }

    [Fact]
    public void Ask_StatusOfAPractice_CountsTheOthersItMoves()
    {
        var tiny = new TinyCatalogue().Practice("a")
            .Practice("x", practice => practice with { Needs = When.Practice("a", PracticeStatus.InPlace) });
        Assert.Equal([("practice:a", 1)], Questions(tiny, TinyCatalogue.Commune()));
    }

    [Fact]
    public void Ask_ServiceNamedAsAPractice_CountsThatPractice()
    {
        var tiny = new TinyCatalogue().Services("x").Practice("x", practice => practice with { Needs = When.Service("x").IsPresent });
        Assert.Equal([("service:x", 1)], Questions(tiny, TinyCatalogue.Commune()));
    }

    [Fact]
    public void Ask_TwoContradictionsOfOneFact_AreOrderedByTheirIds()
    {
        ContradictionRule Odd(string id) => new()
        {
            Id = id,
            Text = TinyCatalogue.Text(id),
            When = When.Service("s").IsAbsent,
            Asks = new Fact(FactKind.Service, "s"),
        };
        var tiny = new TinyCatalogue().Services("s").Practice("a").Rule(Odd("odd-b")).Rule(Odd("odd-a"));
        Assert.Equal(["odd-a", "odd-b"],
            tiny.Recommend(TinyCatalogue.With(("s", Presence.Absent))).Questions.Select(question => question.Contradiction?.Id));
    }

    private static IEnumerable<(string Fact, int CouldChange)> Questions(TinyCatalogue tiny, CommuneProfile profile) =>
        tiny.Recommend(profile).Questions.Select(question => (question.Fact.ToString(), question.CouldChange));
}
