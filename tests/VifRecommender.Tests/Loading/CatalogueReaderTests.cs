using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Facts;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Loading;

/// <summary>The small catalogue from JSON to the model. Overlays: see CatalogueReaderOverlayTests; faults: see BadInputTests.</summary>
public sealed class CatalogueReaderTests
{
    // Read for each test: so whoever measures the tests by changes of the reader knows which of them look at what it reads.
    private readonly Catalogue _small = CatalogueReader.Read(SmallCatalogue.File).ValueOrThrow();

    [Fact]
    public void Read_Header_IsTaken() => Assert.Equal(("small", "1.0"), (_small.Id, _small.Version));

    [Fact]
    public void Read_Source_IsTaken() =>
        Assert.Equal(new Source { Id = "study", Title = "A study, its publisher", Url = "https://example.org/study", Accessed = "2026-05" },
            _small.FindSource("study"));

    [Fact]
    public void Read_Service_IsTaken()
    {
        var contact = _small.FindService("contact")!;
        Assert.Equal("contact (fr)", contact.Name[Language.French]);
        Assert.Equal("Is there a contact? (nl)", contact.Question[Language.Dutch]);
        Assert.Equal("Ask the neighbours. (de)", contact.FromOutside![Language.German]);
        Assert.Equal([Holder.Commune, Holder.Zone], contact.HeldBy);
        Assert.Equal(Provenance.Sourced, contact.Provenance);
        Assert.Equal(["study"], contact.Sources);
    }

    [Fact]
    public void Read_ServiceWithoutMore_HasDefaults()
    {
        var steering = _small.FindService("steering")!;
        Assert.Null(steering.FromOutside);
        Assert.Equal([Holder.Commune], steering.HeldBy);
        Assert.Equal(Provenance.Judgement, steering.Provenance);
    }

    [Fact]
    public void Read_SignalStructureFinding_AreTaken()
    {
        Assert.Equal((Domain.Victims, "overflow"), (_small.FindSignal("overflow")!.Domain, _small.FindSignal("overflow")!.Name.English));
        Assert.Equal((Domain.Inform, 3), (_small.FindFinding("no-contact")!.Domain, _small.FindFinding("no-contact")!.Severity));
        var local = Assert.Single(_small.FindStructure("danger-unit")!.LocalNames);
        Assert.Equal((Region.Wallonia, "cellule"), (local.Region, local.Name));
        Assert.Equal([Language.French], local.Languages);
    }

    [Theory]
    [InlineData("\"62\", \"61\"", "61,62", null)]
    [InlineData("", "", null)]
    [InlineData("\"6\"", "6", "VIF2007")]
    [InlineData("\"620\"", "620", "VIF2007")]
    [InlineData("\"li\"", "li", "VIF2007")]
    public void Read_LocalNameOfArrondissements_TakesTwoDigits(string written, string read, string? fault)
    {
        var json =
            $$$"""{ "schemaVersion": 1, "catalogue": { "id": "c", "version": "1" }, "structures": [{ "id": "unit", "name": { "fr": "u","""
                + $$$""" "nl": "u", "de": "u", "en": "u" }, "question": { "fr": "?", "nl": "?", "de": "?", "en": "?" },"""
                + $$$""" "localNames": [{ "region": "wallonia", "name": "U", "arrondissements": [{{{written}}}] }] }] }""";
        var result = CatalogueReader.Read([File("a.json", json)]);
        Assert.Equal(fault is null ? [] : [fault], result.Diagnostics.Select(each => each.Id));
        if (fault is null)
        {
            Assert.Equal(read, string.Join(",", result.ValueOrThrow().FindStructure("unit")!.LocalNames.Single().Arrondissements));
        }
    }

    [Fact]
    public void Read_Helpline_IsTaken()
    {
        var line = Assert.Single(_small.Helplines);
        Assert.Equal(("0800 00 000", "a line", "day and night", true),
            (line.Number, line.Name.English, line.Hours!.English, line.IsEmergency));
        Assert.Equal([Region.Wallonia], line.Regions);
        Assert.Equal([Language.French, Language.German], line.Languages);
        Assert.Equal(["study"], line.Sources);
    }

    [Fact]
    public void Read_Practice_IsTaken()
    {
        var practice = _small.FindPractice("contact-point")!;
        Assert.Equal((Domain.Inform, MaturityDimension.Contact, Effort.QuickWin, 2),
            (practice.Domain, practice.Dimension, practice.Effort, practice.Level));
        Assert.Equal(("Contact point", "Open a door.", "everybody"),
            (practice.Title.English, practice.Description.English, practice.Audience!.English));
        Assert.Equal(("Promise no secrecy.", "Show the lines."), (practice.Safety.English, practice.Lighter!.English));
        Assert.Equal("contacts", Assert.Single(practice.Indicators).English);
        Assert.Equal([new PracticeScale(Scale.Commune, 10_000), new PracticeScale(Scale.PoliceZone, 0)], practice.Scales);
    }

    [Fact]
    public void Read_PracticeSteps_AreTakenInTheirOrder()
    {
        var practice = _small.FindPractice("contact-point")!;
        Assert.Equal("People leave.", practice.Because!.English);
        var (zone, rest) = (practice.FirstStep[0], practice.FirstStep[1]);
        Assert.Equal((Region.Wallonia, 5_000, Scale.PoliceZone, "Ask the zone."), (zone.Region, zone.Below, zone.Scale, zone.Text.English));
        Assert.Equal([Language.German, Language.French], zone.Languages);
        Assert.Equal((null, null, null, "Ask the {cpas}.", true), (rest.Region, rest.Below, rest.Scale, rest.Text.English, rest.IsForAll));
        Assert.Equal("somebody", Assert.Single(practice.Carrier).Text.English);
        Assert.Equal("a neighbour", Assert.Single(practice.Helper).Text.English);
    }

    [Fact]
    public void Read_PracticeFigures_AreTaken()
    {
        var practice = _small.FindPractice("contact-point")!;
        Assert.Equal(new Cost(new AmountRange(0, 1500.5m), new AmountRange(100, 100), FigureBasis.Estimate), practice.Cost);
        Assert.Equal(new Staffing(new AmountRange(5, 10), new AmountRange(0.1m, 0.2m), FigureBasis.Sourced), practice.Staff);
        Assert.Equal(new AmountRange(1, 3), practice.Months);
    }

    [Fact]
    public void Read_PracticeReferences_AreTaken()
    {
        var practice = _small.FindPractice("contact-point")!;
        Assert.Equal(["trained-staff"], practice.Helps);
        Assert.Equal(["contact"], practice.Delivers);
        Assert.Equal(["no-contact"], practice.Answers);
        Assert.Equal([new RaisedLevel(MaturityDimension.Contact, 3)], practice.Raises);
        Assert.Equal("door", practice.Theme);
        Assert.Equal("contact", Assert.IsType<ServiceCondition>(practice.ServedBy).Service);
        Assert.Equal("overflow", Assert.IsType<SignalCondition>(practice.ReopenedBy).Signal);
    }

    [Fact]
    public void Read_PracticeEvidence_IsTaken()
    {
        var practice = _small.FindPractice("contact-point")!;
        Assert.Equal((EvidenceStrength.DoneInBelgium, OutcomeEvidence.ProcessFigure, "Done."),
            (practice.Evidence.Strength, practice.Evidence.Outcome, practice.Evidence.Summary!.English));
        Assert.Equal(["study"], practice.Evidence.Sources);
        Assert.Equal(Provenance.Sourced, practice.ProvenanceOf("description"));
        Assert.Equal(Provenance.Judgement, practice.ProvenanceOf("cost"));
    }

    [Fact]
    public void Read_PracticeWithoutMore_HasDefaults()
    {
        var practice = _small.FindPractice("training")!;
        Assert.Equal((1, null, null, null, null, null, null),
            (practice.Level, practice.Cost, practice.Staff, practice.Months, practice.Needs, practice.ServedBy, practice.Theme));
        Assert.True(practice.Scales.IsEmpty && practice.Helps.IsEmpty && practice.Raises.IsEmpty && practice.Indicators.IsEmpty
            && practice is { Provenance: Provenance.Judgement, ProvenanceByField.IsEmpty: true, IsSourcedInPart: false });
    }

    [Fact]
    public void Read_RuleOfEachKind_IsTaken()
    {
        Assert.Equal("no-contact", Rule<FindingRule>("find-no-contact").Finding);
        Assert.Equal((Provenance.Sourced, "Nobody to call."),
            (Rule<FindingRule>("find-no-contact").Provenance, Rule<FindingRule>("find-no-contact").Text.English));
        Assert.Equal(["study"], Rule<FindingRule>("find-no-contact").Sources);
        Assert.Equal(["campaign"], Rule<GuardRule>("guard-campaign").Practices);
        Assert.Equal(["contact-point"], Rule<SuitabilityRule>("no-campaign-in-villages").Instead);
        Assert.Equal(["contact-point", "training"], Rule<CautionRule>("careful").Practices);
        Assert.True(Rule<CautionRule>("careful").KeepsAtHome);
        Assert.Equal(new Fact(FactKind.Maturity, "contact"), Rule<ContradictionRule>("clash").Asks);
        Assert.Equal((BalanceGroup.Domain, 2, -5),
            (Rule<BalanceRule>("spread").Among, Rule<BalanceRule>("spread").Keep, Rule<BalanceRule>("spread").Points));
    }

    [Fact]
    public void Read_PriorityRule_IsTaken()
    {
        var rule = Rule<PriorityRule>("points-some");
        Assert.Equal((-7, PointsPer.MissingHelp, 2), (rule.Points, rule.Per, rule.AtMost));
        Assert.Equal(["training"], rule.For.Practices);
        Assert.Equal((Domain.Professionals, MaturityDimension.People, Effort.Medium, EvidenceStrength.Judgement),
            (rule.For.Domain, rule.For.Dimension, rule.For.Effort, rule.For.Strength));
        Assert.Equal((true, true, false, false, false),
            (rule.For.InFocus, rule.For.OfLowestDimension, rule.For.Wished, rule.For.Planned, rule.For.Shared));
    }

    /// <summary>A flag that is left out is false, and each is the one of its name.</summary>
    [Fact]
    public void Read_FlagsOfASelector_AreTakenByName()
    {
        var rule = Rule<PriorityRule>("points-otherwise").For;
        Assert.Equal((false, false, true, true, true),
            (rule.InFocus, rule.OfLowestDimension, rule.Wished, rule.Planned, rule.Shared));
        var overlay = CatalogueReader.ReadOverlays(_small, [File("o.json", """
            { "schemaVersion": 1, "extends": "small",
              "helplines": [{ "id": "own", "number": "1", "name": { "fr": "t", "nl": "t", "de": "t", "en": "t" } }],
              "rules": [
                { "id": "own-points", "kind": "priority", "points": 1, "for": { "domain": "victims" },
                  "text": { "fr": "t", "nl": "t", "de": "t", "en": "t" }, "provenance": "judgement" },
                { "id": "own-care", "kind": "caution", "practices": ["training"], "when": { "signal": "overflow" },
                  "text": { "fr": "t", "nl": "t", "de": "t", "en": "t" }, "provenance": "judgement" }] }
            """)]).ValueOrThrow();
        Assert.Equal(new PracticeSelector { Domain = Domain.Victims },
            Assert.IsType<PriorityRule>(overlay.FindRule("own-points")).For with { Practices = new PracticeSelector().Practices });
        Assert.False(Assert.IsType<CautionRule>(overlay.FindRule("own-care")).KeepsAtHome);
        var line = overlay.Helplines.Single(each => each.Id == "own");
        Assert.Equal((false, false, 0, true), (line.IsEmergency, line.IsDayAndNight, line.Order, line.Regions.IsEmpty));
    }

    [Fact]
    public void Read_PriorityRuleWithoutMore_AppliesAlwaysAndOnce()
    {
        var rule = Rule<PriorityRule>("points-always");
        Assert.Equal((10, null, null), (rule.Points, rule.Per, rule.AtMost));
        Assert.Empty(Assert.IsType<AllCondition>(rule.When).Parts);
        Assert.Equal(new PracticeSelector(), rule.For with { Practices = new PracticeSelector().Practices });
    }

    [Fact]
    public void Read_PracticeConditions_KeepTheirBounds()
    {
        var needs = Assert.IsType<AllCondition>(_small.FindPractice("campaign")!.Needs);
        Assert.True(Assert.IsType<ServiceCondition>(needs.Parts[0]).IsPresent);
        var level = Assert.IsType<MaturityCondition>(needs.Parts[1]);
        Assert.Equal("maturity:contact", level.Fact.ToString());
        Assert.Equal(new NumberBounds(2, null), level.Bounds);
    }

    [Fact]
    public void Read_EveryOperator_BecomesItsCondition()
    {
        var all = Assert.IsType<AllCondition>(Rule<PriorityRule>("points-some").When);
        Assert.Equal(
            [
                "region is wallonia", "language:fr is used", "structure:danger-unit is announced", "practice:contact-point is in-place",
                "partnership:population at least 10000 and below 100000", "partnership:communes at least 2",
                "capacity:staffFte at least 0.5",
                "capacity:budgetEur below 20000", "incidentsPer10000 below 43", "maturity:overall at least 2 and below 4",
                "local:night-beds above 0 and at most 40", "local:housing-policy is shared",
            ],
            all.Parts.Cast<FactCondition>().Select(leaf => $"{leaf.Fact} {leaf.Asked}"));
        var any = Assert.IsType<AnyCondition>(Rule<FindingRule>("find-no-contact").When);
        Assert.False(Assert.IsType<ServiceCondition>(any.Parts[0]).IsPresent);
        Assert.Equal(("contact", Holder.Region),
            (Assert.IsType<HolderCondition>(any.Parts[1]).Service, Assert.IsType<HolderCondition>(any.Parts[1]).HeldBy));
        var (negated, isNegated) = Assert.Single(Assert.IsType<NotCondition>(Rule<FindingRule>("find-alone").When).Leaves());
        Assert.Equal(("no-contact", true), (Assert.IsType<FindingCondition>(negated).Finding, isNegated));
        Assert.Equal("overflow", Assert.IsType<SignalCondition>(Rule<CautionRule>("careful").When).Signal);
        Assert.Equal(new NumberBounds(null, 5000),
            Assert.IsType<NumberCondition>(Rule<SuitabilityRule>("no-campaign-in-villages").When).Bounds);
    }

    /// <summary>The file has every member that a catalogue can have; none of them is lost, and none is read as another.</summary>
    [Fact]
    public void Read_EveryMember_IsWrittenAgain()
    {
        using var file = JsonDocument.Parse(SmallCatalogue.File.Utf8);
        using var written = JsonDocument.Parse(CatalogueJson.Write(_small));
        var again = Said(written.RootElement, "").ToHashSet(StringComparer.Ordinal);
        // What is as it would be anyhow goes without saying; one text for all places is the short form of a list of one.
        Assert.Empty(Said(file.RootElement, "").Where(said => !Regex.IsMatch(said, "ByField.* judgement$| False$"))
            .Select(said => Regex.Replace(said, @"\.(carrier|helper)\.", ".$1[0].text.")).Except(again));
    }

    // Each value with its place; an element of the catalogue stands at its id, wherever it is in the list.
    private static IEnumerable<string> Said(JsonElement element, string place) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(each => Said(each.Value, $"{place}.{each.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((each, index) => Said(each,
            each.ValueKind == JsonValueKind.Object && each.TryGetProperty("id", out var id) ? $"{place}[{id}]" : $"{place}[{index}]")),
        _ => [$"{place} {element}"],
    };

    [Fact]
    public void Read_SeveralFilesInAnyOrder_AreOneCatalogue()
    {
        var header = File("b.json", """{ "schemaVersion": 1, "catalogue": { "id": "two", "version": "1" } }""");
        var sources = File("a.json",
            """{ "schemaVersion": 1, "sources": [{ "id": "s", "title": "S", "url": "http://e.org", "accessed": "2026" }] }""");
        Assert.Equal("two", CatalogueReader.Read(sources, header).ValueOrThrow().Id);
        Assert.Equal("s", Assert.Single(CatalogueReader.Read(header, sources).ValueOrThrow().Sources).Id);
    }

    [Fact]
    public void Read_SameIdInTwoFiles_IsReportedInTheSecond()
    {
        const string json =
            """{ "schemaVersion": 1, "sources": [{ "id": "s", "title": "S", "url": "http://e.org", "accessed": "2026" }] }""";
        var fault = Assert.Single(CatalogueReader.Read(SmallCatalogue.File, File("a.json", json), File("b.json", json)).Diagnostics);
        Assert.Equal("b.json:1:37: VIF3001: There is already a source 's': give this one an id of its own. ($.sources[0].id)",
            fault.ToString());
    }

    [Fact]
    public void Read_TwoHeaders_IsRefused()
    {
        var fault = Assert.Single(CatalogueReader.Read(SmallCatalogue.File,
            File("a.json", """{ "schemaVersion": 1, "catalogue": { "id": "two", "version": "1" } }""")).Diagnostics);
        Assert.Equal("a.json:1:23: VIF3001: These files are the catalogue 'small' already: for an overlay add 'extends'. ($.catalogue)",
            fault.ToString());
    }

    [Fact]
    public void Read_FileThatRetiresAGuardOfTheOthers_IsRefused() =>
        Assert.Equal("VIF3004", Assert.Single(CatalogueReader.Read(SmallCatalogue.File,
            File("a.json", """{ "schemaVersion": 1, "retire": ["guard-campaign"] }""")).Diagnostics).Id);

    [Theory]
    [InlineData("own+other", true)]
    [InlineData("own+Other", false)]
    [InlineData("Own+other", false)]
    [InlineData("own+", false)]
    [InlineData("+", false)]
    public void Read_IdJoinedByPlusSigns_HasAnIdInEachPart(string id, bool isOne) =>
        Assert.Equal(isOne ? [] : ["VIF2007 $.catalogue.id"], CatalogueReader.Read(File("a.json",
            $$"""{ "schemaVersion": 1, "catalogue": { "id": "{{id}}", "version": "1" } }""")).Diagnostics
            .Select(fault => $"{fault.Id} {fault.Path}"));

    [Fact]
    public void ReadKnown_FilesWithAFault_Throw()
    {
        Assert.Equal("small", CatalogueReader.ReadKnown([SmallCatalogue.File]).Id);
        Assert.Equal("VIF3007", Assert.Single(Assert.Throws<DiagnosticException>(() =>
            CatalogueReader.ReadKnown([File("a.json", """{ "schemaVersion": 1 }""")])).Diagnostics).Id);
    }

    [Fact]
    public void Files_OfTheBuiltInCatalogue_AreInOrdinalOrder()
    {
        var names = BuiltInCatalogue.Files().Select(file => file.Name).ToList();
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.All(names, name => Assert.StartsWith("catalogue/", name, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_FaultsOfSeveralFiles_AreAllReported()
    {
        var faults = CatalogueReader.Read(File("a.json", "{"), File("b.json", "[]")).Diagnostics;
        Assert.Equal(["a.json VIF1004", "b.json VIF2004"], faults.Select(fault => $"{fault.File} {fault.Id}"));
    }

    [Fact]
    public void Read_NoFile_SaysSo() =>
        Assert.Equal("(no file):1:1: VIF3007", CatalogueReader.Read().Diagnostics.Single().ToString()[..22]);

    [Fact]
    public void Read_NullArgument_Throws()
    {
        Assert.Throws<ArgumentNullException>("files", () => CatalogueReader.Read(null!));
        Assert.Throws<ArgumentNullException>("files", () => CatalogueReader.Read([null!]));
        Assert.Throws<ArgumentNullException>("catalogue", () => CatalogueReader.ReadOverlays(null!, []));
        Assert.Throws<ArgumentNullException>("files", () => CatalogueReader.ReadOverlays(_small, null!));
        Assert.Throws<ArgumentNullException>("file", () => CatalogueReader.IsOverlay(null!));
    }

    private static CatalogueFile File(string name, string json) => new(name, Encoding.UTF8.GetBytes(json));

    private T Rule<T>(string id)
        where T : CatalogueRule => Assert.IsType<T>(_small.FindRule(id));
}
