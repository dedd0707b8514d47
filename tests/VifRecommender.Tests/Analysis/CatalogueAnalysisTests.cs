using VifRecommender.Analysis;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Analysis;

/// <summary>One planted fault per test: the analysis names it, shows it by a profile where one can, and says nothing else.</summary>
public sealed class CatalogueAnalysisTests
{
    private static Condition Present(string service) => When.Service(service).IsPresent;

    private static Remark Only(TinyCatalogue catalogue) => Assert.Single(Analysed.Of(catalogue.Build()));

    private static void Shows(TinyCatalogue catalogue, Remark remark, Condition condition)
    {
        Assert.NotNull(remark.Witness);
        Assert.Equal(Truth.True, condition.Bind(catalogue.Build().Vocabulary).Test(catalogue.Situation(remark.Witness)));
    }

    [Fact]
    public void BuiltInCatalogue_LeavesNothingToSay() => Assert.Empty(Analysed.Of(BuiltInCatalogue.Value));

    [Fact]
    public void EmptyCatalogue_LeavesNothingToSay() => Assert.Empty(Analysed.Of(new TinyCatalogue().Build()));

    [Fact]
    public void Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => Analysed.Of(null!));

    [Fact]
    public void NeedAndServedByAreTheSame_PracticeIsNeverRecommended()
    {
        var remark = Only(new TinyCatalogue().Services("desk")
            .Practice("x", practice => practice with { Needs = Present("desk"), ServedBy = Present("desk") }));
        Assert.Equal(DiagnosticCatalogue.NeverRecommended, remark.Kind);
        Assert.Equal(["x"], remark.Subjects);
        Assert.Null(remark.Witness);
    }

    [Fact]
    public void PracticeForLargeCommunes_CanBeRecommended() =>
        Assert.Empty(
            Analysed.Of(new TinyCatalogue().Practice("x", practice => practice with { Needs = When.Population.AtLeast(800_000) }).Build()));

    [Fact]
    public void NeedMetOnlyThroughAFinding_CanBeRecommended() =>
        Assert.Empty(Analysed.Of(new TinyCatalogue().Services("desk")
            .Finding("no-desk", When.Service("desk").IsAbsent)
            .Practice("x", practice => practice with { Answers = ["no-desk"], ServedBy = Present("desk") }).Build()));

    [Fact]
    public void ConditionThatContradictsItself_NeverHolds()
    {
        var remark = Only(new TinyCatalogue().Services("desk").Practice("x")
            .Points("odd", 1, when: When.All(Present("desk"), When.Service("desk").IsAbsent)));
        Assert.Equal(DiagnosticCatalogue.NeverHolds, remark.Kind);
        Assert.Equal(["odd"], remark.Subjects);
    }

    [Fact]
    public void NumbersThatExcludeEachOther_NeverHold()
    {
        var remark = Only(new TinyCatalogue().Practice("x")
            .Points("odd", 1, when: When.All(When.Population.AtLeast(20_000), When.Population.Below(20_000))));
        Assert.Equal(DiagnosticCatalogue.NeverHolds, remark.Kind);
    }

    [Fact]
    public void ConditionThroughAFindingThatExcludesIt_NeverHolds()
    {
        var catalogue = new TinyCatalogue().Services("desk")
            .Finding("no-desk", When.Service("desk").IsAbsent)
            .Practice("x", practice => practice with { Answers = ["no-desk"] })
            .Points("odd", 1, when: When.All(When.Finding("no-desk"), Present("desk")));
        var remark = Only(catalogue);
        Assert.Equal(DiagnosticCatalogue.NeverHolds, remark.Kind);
        Assert.Equal(["odd"], remark.Subjects);
    }

    [Fact]
    public void ThisOrElse_AlwaysHolds()
    {
        var remark = Only(new TinyCatalogue().Practice("x")
            .Points("odd", 1, when: When.Any(When.Population.AtLeast(20_000), When.Population.Below(30_000))));
        Assert.Equal(DiagnosticCatalogue.AlwaysHolds, remark.Kind);
        Assert.Equal(["odd"], remark.Subjects);
    }

    [Fact]
    public void PresentOrAbsent_CanBeUnknown_AndIsNotAlwaysSo() =>
        Assert.Empty(Analysed.Of(new TinyCatalogue().Services("desk").Practice("x")
            .Points("known", 1, when: When.Any(Present("desk"), When.Service("desk").IsAbsent)).Build()));

    [Fact]
    public void NarrowerFindingRule_IsSubsumed()
    {
        var narrow = When.All(When.Service("desk").IsAbsent, When.Population.Below(10_000));
        var catalogue = new TinyCatalogue().Services("desk")
            .Finding("no-desk", When.Service("desk").IsAbsent)
            .Rule(new FindingRule { Id = "finds-no-desk-here", Text = TinyCatalogue.Text("here"), Finding = "no-desk", When = narrow })
            .Practice("x", practice => practice with { Answers = ["no-desk"] });
        var remark = Only(catalogue);
        Assert.Equal(DiagnosticCatalogue.Subsumed, remark.Kind);
        Assert.Equal(["finds-no-desk-here", "finds-no-desk"], remark.Subjects);
        Shows(catalogue, remark, narrow);
    }

    [Fact]
    public void OtherFindingRule_IsNotSubsumed() =>
        Assert.Empty(Analysed.Of(new TinyCatalogue().Services("desk", "line")
            .Finding("no-desk", When.Service("desk").IsAbsent)
            .Rule(new FindingRule
            {
                Id = "finds-no-desk-here",
                Text = TinyCatalogue.Text("here"),
                Finding = "no-desk",
                When = When.Service("line").IsAbsent
            })
            .Practice("x", practice => practice with { Answers = ["no-desk"] }).Build()));

    [Fact]
    public void TwoRulesWithTheSamePointsAlways_AreOne()
    {
        var catalogue = new TinyCatalogue().Services("desk").Practice("x").Points("a", 1, when: Present("desk"))
            .Points("b", 2, when: When.Not(When.Service("desk").IsAbsent));
        var remark = Only(catalogue);
        Assert.Equal(DiagnosticCatalogue.Subsumed, remark.Kind);
        Assert.Equal(["a", "b"], remark.Subjects);
        Shows(catalogue, remark, Present("desk"));
    }

    [Fact]
    public void NarrowerPoints_AddUpOnPurpose() =>
        Assert.Empty(Analysed.Of(new TinyCatalogue().Services("desk", "line").Practice("x")
            .Points("a", 1, when: Present("desk")).Points("b", 2, when: When.All(Present("desk"), Present("line"))).Build()));

    [Fact]
    public void GuardThatAsksLessThanAnother_HoldsNothingBack()
    {
        var remark = Only(new TinyCatalogue().Services("desk", "line").Practice("x")
            .Guard("strict", When.All(Present("desk"), Present("line")), "x")
            .Guard("slack", Present("desk"), "x"));
        Assert.Equal(DiagnosticCatalogue.GuardWithoutEffect, remark.Kind);
        Assert.Equal(["slack"], remark.Subjects);
    }

    [Fact]
    public void GuardThatHoldsOneOfItsPracticesBack_HasEffect() =>
        Assert.Empty(Analysed.Of(new TinyCatalogue().Services("desk", "line").Practice("x").Practice("y")
            .Guard("strict", When.All(Present("desk"), Present("line")), "x")
            .Guard("slack", Present("desk"), "x", "y").Build()));

    [Fact]
    public void GuardThatNeedsAskToo_StaysASafetyRule() =>
        Assert.Empty(Analysed.Of(new TinyCatalogue().Services("desk").Practice("x", practice => practice with { Needs = Present("desk") })
            .Guard("safe", Present("desk"), "x").Build()));

    [Fact]
    public void GuardAgainstSuitability_BothAreNamed()
    {
        var remarks = Analysed.Of(new TinyCatalogue().Services("desk").Practice("x").Practice("y")
            .Guard("desk-first", Present("desk"), "x").Suitability("desk-is-enough", Present("desk"), "x", "y").Build());
        Assert.Contains(remarks,
            remark => remark.Kind == DiagnosticCatalogue.RulesContradict
                && remark.Subjects.SequenceEqual(["desk-first", "desk-is-enough"]));
        Assert.Contains(remarks, remark => remark.Kind == DiagnosticCatalogue.NeverRecommended && remark.Subjects.SequenceEqual(["x"]));
        Assert.Equal(2, remarks.Length);
    }

    [Fact]
    public void PointsUpAndDownTogether_BothAreNamed()
    {
        var catalogue = new TinyCatalogue().Services("desk").Practice("x").Points("up", 3, when: Present("desk"))
            .Points("down", -3, when: Present("desk"));
        var remark = Only(catalogue);
        Assert.Equal(DiagnosticCatalogue.RulesContradict, remark.Kind);
        Assert.Equal(["up", "down"], remark.Subjects);
        Shows(catalogue, remark, Present("desk"));
    }

    [Fact]
    public void PointsUpAndDownOfOtherPractices_AreFine() =>
        Assert.Empty(Analysed.Of(new TinyCatalogue().Services("desk").Practice("x").Practice("y")
            .Points("up", 3, new PracticeSelector { Practices = ["x"] }, Present("desk"))
            .Points("down", -3, new PracticeSelector { Practices = ["y"] }, Present("desk")).Build()));

    [Fact]
    public void FindingWithoutAnswer_IsUnused()
    {
        var remark = Only(new TinyCatalogue().Services("desk").Practice("x").Finding("no-desk", When.Service("desk").IsAbsent));
        Assert.Equal(DiagnosticCatalogue.FindingUnused, remark.Kind);
        Assert.Equal(["no-desk"], remark.Subjects);
    }

    [Fact]
    public void HostsOwnPredicate_CannotBeSeenThrough_AndIsNotJudged()
    {
        var never = When.Custom("own", _ => Truth.False);
        Assert.Empty(Analysed.Of(new TinyCatalogue().Practice("x", practice => practice with { Needs = never }).Practice("y")
            .Points("up", 1, when: never).Points("down", -1, when: never).Guard("safe", never, "y").Build()));
    }

    [Fact]
    public void EnglishInAllLanguages_IsNotTranslated()
    {
        const string english = "A practice that is described in one language only";
        var remarks =
            Analysed.Of(new TinyCatalogue().Practice("x", practice => practice with { Description = LocalizedText.Same(english) }).Build());
        Assert.All(remarks, remark => Assert.Equal((DiagnosticCatalogue.Untranslated, "x"), (remark.Kind, remark.Subjects.Single())));
        Assert.Equal(3, remarks.Length);
    }

    [Fact]
    public void ConditionBeyondTheBudget_IsSaidToBeNotDecided_AndNothingElse()
    {
        const int holes = 8;
        var catalogue = new TinyCatalogue().Practice("x");
        var parts = new List<Condition>();
        for (var pigeon = 0; pigeon <= holes; pigeon++)
        {
            var own = Enumerable.Range(0, holes).Select(hole => $"p{pigeon}h{hole}").ToList();
            foreach (var id in own) catalogue.Signal(id);
            parts.Add(When.Any([.. own.Select(When.Signal)]));
            foreach (var other in Enumerable.Range(0, pigeon))
            {
                parts.AddRange(Enumerable.Range(0, holes)
                    .Select(hole => When.Any(When.Not(When.Signal($"p{pigeon}h{hole}")), When.Not(When.Signal($"p{other}h{hole}")))));
            }
        }

        var remark = Only(catalogue.Points("hard", 1, when: When.All([.. parts])));
        Assert.Equal(DiagnosticCatalogue.NotDecided, remark.Kind);
        Assert.Contains("1 question about conditions", remark.Message, StringComparison.Ordinal);
    }

    /// <summary>A contradiction beside many choices is seen at once: what the fewest facts decide is tried first.</summary>
    [Fact]
    public void ContradictionBesideManyChoices_IsDecided()
    {
        var catalogue = new TinyCatalogue().Practice("x").Signal("s");
        var parts = new List<Condition>();
        for (var i = 0; i < 24; i++)
        {
            catalogue.Signal($"a{i}").Signal($"b{i}");
            parts.Add(When.Any(When.Signal($"a{i}"), When.Signal($"b{i}")));
        }

        parts.AddRange([When.Signal("s"), When.Not(When.Signal("s"))]);
        var remark = Only(catalogue.Points("odd", 1, when: When.All([.. parts])));
        Assert.Equal(DiagnosticCatalogue.NeverHolds, remark.Kind);
    }

    [Fact]
    public void PointsForNobody_SelectNothing()
    {
        var remark = Only(new TinyCatalogue().Practice("x").Points("for-children", 1, new PracticeSelector { Domain = Domain.Children }));
        Assert.Equal(DiagnosticCatalogue.SelectsNothing, remark.Kind);
        Assert.Equal(["for-children"], remark.Subjects);
    }

    [Fact]
    public void PointsForWhatAProfileDecides_SelectSomething() =>
        Assert.Empty(Analysed.Of(new TinyCatalogue().Practice("x").Points("wished", 1, new PracticeSelector { Wished = true }).Build()));

    [Fact]
    public void NoPoints_AreSaid()
    {
        var remark = Only(new TinyCatalogue().Practice("x").Points("nothing", 0));
        Assert.Equal(DiagnosticCatalogue.NoPoints, remark.Kind);
        Assert.Equal(["nothing"], remark.Subjects);
    }

    [Fact]
    public void SamePracticesInOtherWords_AreSelectedTwice()
    {
        var catalogue = new TinyCatalogue().Services("desk").Practice("x")
            .Practice("y", practice => practice with { Domain = Domain.Victims })
            .Points("by-domain", 1, new PracticeSelector { Domain = Domain.Victims }, Present("desk"))
            .Points("by-name", 2, new PracticeSelector { Practices = ["y"] }, Present("desk"));
        var remark = Only(catalogue);
        Assert.Equal(DiagnosticCatalogue.SelectedTwice, remark.Kind);
        Assert.Equal(["by-domain", "by-name"], remark.Subjects);
        Shows(catalogue, remark, Present("desk"));
    }

    [Fact]
    public void CrossingSelectors_AddUpOnPurpose() =>
        Assert.Empty(Analysed.Of(
            new TinyCatalogue().Services("desk").Practice("x").Practice("y", practice => practice with { Domain = Domain.Victims })
            .Points("all", 1, when: Present("desk")).Points("by-name", 2, new PracticeSelector { Practices = ["y"] }, Present("desk"))
            .Points("wished", 2, new PracticeSelector { Practices = ["y"], Wished = true }, Present("desk")).Build()));

    [Fact]
    public void EveryKindOfRemark_IsPlantedInATest()
    {
        var tests = string.Concat(new[] { "CatalogueAnalysisTests.cs", "EditorialRemarkTests.cs", "GuardRemarkTests.cs", "AgeingTests.cs" }
            .Select(file => File.ReadAllText(Repository.PathOf("tests", "VifRecommender.Tests", "Analysis", file))));
        Assert.All(DiagnosticCatalogue.Remarks,
            kind => Assert.True(tests.Contains($"DiagnosticCatalogue.{NameOf(kind)}", StringComparison.Ordinal)
                || tests.Contains($"\"{kind.Id} ", StringComparison.Ordinal), kind.Id));
    }

    private static string NameOf(DiagnosticDescriptor kind) => typeof(DiagnosticCatalogue)
        .GetProperties().Single(property => property.GetValue(null) is DiagnosticDescriptor each && each.Id == kind.Id).Name;
}
