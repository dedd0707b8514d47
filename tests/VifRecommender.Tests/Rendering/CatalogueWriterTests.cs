using System.Text;
using System.Text.Json;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Schemas;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Rendering;

public sealed class CatalogueWriterTests
{
    private static readonly CommuneProfile Commune = TinyCatalogue.Commune();

    [Fact]
    public void Write_BuiltIn_ReadsBackAsTheSameCatalogue()
    {
        var written = CatalogueJson.Write(BuiltInCatalogue.Value);
        var read = CatalogueReader.Read([new CatalogueFile("written.json", written)]).ValueOrThrow();
        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(CatalogueJson.Write(read)));
        Assert.Equal(AdviceJson.Write(new Recommender(BuiltInCatalogue.Value).Recommend(Commune), Language.French),
            AdviceJson.Write(new Recommender(read).Recommend(Commune), Language.French));
    }

    /// <summary>Nothing that a file of the built-in catalogue states is lost on the way: each value stands in what is written.</summary>
    [Fact]
    public void Write_BuiltIn_HoldsEveryTextOfItsFiles()
    {
        var written = Encoding.UTF8.GetString(CatalogueJson.Write(BuiltInCatalogue.Value));
        var texts = Texts(JsonDocument.Parse(written).RootElement).ToHashSet(StringComparer.Ordinal);
        var stated = BuiltInCatalogue.Files().SelectMany(file => Texts(JsonDocument.Parse(file.Utf8).RootElement)).Distinct();
        Assert.DoesNotContain(stated, text => !texts.Contains(text) && !text.StartsWith("http", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_EveryOperator_ReadsBack()
    {
        var conditions = When.All(
            When.Service("s").IsPresent, When.Service("s").IsAbsent, When.Service("t").IsHeldBy(Holder.Zone), When.Signal("g"),
            When.Structure("r", StructurePresence.Announced),
            When.Maturity(MaturityDimension.Risk).AtLeast(3), When.OverallMaturity.Below(4), When.Population.Between(10_000, 20_000),
            When.PartnershipPopulation.AtLeast(50_000),
            When.PartnershipCommunes.Below(3), When.InRegion(Region.Brussels), When.InLanguage(Language.German),
            When.StaffFte.AtLeast(0.5m), When.BudgetEur.Below(5_000),
            When.IncidentsPer10000.AtLeast(40), When.BudgetEur.Above(100), When.StaffFte.AtMost(2.5m), When.OverallMaturity.Above(1),
            When.Maturity(MaturityDimension.Risk).AtMost(4), When.Finding("f"), When.Practice("other", PracticeStatus.InPlace),
            When.Any(When.Signal("g"), When.Not(When.Signal("g"))));
        var catalogue = new TinyCatalogue().Services("s").Service("t", Holder.Commune, Holder.Zone).Signal("g").Structure("r")
            .Finding("f", When.Service("s").IsPresent)
            .Practice("x").Practice("other").Points("points", 5, when: conditions).Build();
        var written = CatalogueJson.Write(catalogue);
        var read = CatalogueReader.Read([new CatalogueFile("written.json", written)]).ValueOrThrow();
        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(CatalogueJson.Write(read)));
    }

    [Fact]
    public void VersionOf_ChangedCatalogue_NamesItsContent()
    {
        var built = BuiltInCatalogue.Value;
        Assert.Equal($"{built.Id}@{built.Version}", CatalogueJson.VersionOf(built));
        var rule = built.Rules.OfType<PriorityRule>().First();
        var one = built.With(own => own.Reweight(rule.Id, rule.Points + 1));
        var two = built.With(own => own.Reweight(rule.Id, rule.Points + 2));
        Assert.Matches($"^{built.Id}@{built.Version}#[0-9a-f]{{12}}$", CatalogueJson.VersionOf(one));
        Assert.NotEqual(CatalogueJson.VersionOf(one), CatalogueJson.VersionOf(two));
        Assert.Equal(CatalogueJson.VersionOf(one), CatalogueJson.VersionOf(built.With(own => own.Reweight(rule.Id, rule.Points + 1))));
        using var advice = JsonDocument.Parse(AdviceJson.Write(new Recommender(one).Recommend(Commune), Language.French));
        Assert.Equal(CatalogueJson.VersionOf(one), advice.RootElement.GetProperty("catalogueVersion").GetString());
    }

    [Fact]
    public void Write_ChangedCatalogue_ReadsBackWithItsVersion()
    {
        var changed = BuiltInCatalogue.Value.With(own => own.Add(
            new Signal { Id = "own", Domain = Domain.Victims, Name = LocalizedText.Same("own"), Question = LocalizedText.Same("own?") }));
        var read = CatalogueReader.Read([new CatalogueFile("written.json", CatalogueJson.Write(changed))]).ValueOrThrow();
        Assert.Equal(CatalogueJson.VersionOf(changed), CatalogueJson.VersionOf(read));
    }

    /// <summary>What was written of a catalogue with overlays on it is a catalogue of its own, also to the schema.</summary>
    [Fact]
    public void Write_CatalogueWithOverlays_KeepsToTheSchemaAndReadsBack()
    {
        var own = Encoding.UTF8.GetBytes("""
            { "schemaVersion": 1, "catalogue": { "id": "own", "version": "2.0.0" }, "extends": "vif-belgium",
              "retire": ["visual-identity"] }
            """);
        var other = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(own).Replace("own", "other", StringComparison.Ordinal)
            .Replace("visual-identity", "comfort-dog-hearing", StringComparison.Ordinal));
        var both = CatalogueReader.ReadOverlays(BuiltInCatalogue.Value, [new("own.json", own), new("other.json", other)]).ValueOrThrow();
        Assert.Equal("vif-belgium+own+other", both.Id);
        var written = CatalogueJson.Write(both);
        Assert.Empty(SchemaVerdict.Schema("catalogue", written));
        var back = CatalogueReader.Read([new CatalogueFile("written.json", written)]).ValueOrThrow();
        Assert.Equal(CatalogueJson.VersionOf(both), CatalogueJson.VersionOf(back));
    }

    [Theory]
    [InlineData("vif-belgium+own", true)]
    [InlineData("+own", false)]
    [InlineData("own+", false)]
    [InlineData("own++other", false)]
    [InlineData("own+Other", false)]
    public void CatalogueId_JoinedByPlusSigns_IsJudgedAlikeBySchemaAndReader(string id, bool isValid)
    {
        foreach (var long80 in new[] { "", new string('x', 80), new string('x', 81) })
        {
            var json = Encoding.UTF8.GetBytes($$"""
                { "schemaVersion": 1, "catalogue": { "id": "{{id}}{{(long80.Length > 0 ? "+" : "")}}{{long80}}", "version": "1" } }
                """);
            var expected = isValid && long80.Length <= 80;
            Assert.Equal(expected, SchemaVerdict.Schema("catalogue", json).IsEmpty);
            Assert.Equal(expected, !CatalogueReader.Read([new("a.json", json)]).Diagnostics.Any(fault => fault.Id == "VIF2007"));
        }
    }

    public static TheoryData<string, Action<CatalogueBuilder>> Faulty => new()
    {
        { DiagnosticCatalogue.BadFormat.Id, own => own.Add(Signal("Not An Id", "name")) },
        { DiagnosticCatalogue.BadFormat.Id, own => own.Add(Signal("own", " ")) },
        { DiagnosticCatalogue.BadFormat.Id, own => own.Add(Signal("own", "two\nlines")) },
        { DiagnosticCatalogue.BadFormat.Id, own => own.Add(Signal("own", new string('x', 4_001))) },
        { DiagnosticCatalogue.OutOfRange.Id,
            own => own.Add(new Finding { Id = "own", Domain = Domain.Victims, Severity = 4, Title = LocalizedText.Same("own") }) },
        { DiagnosticCatalogue.MissingMember.Id,
            own => own.Add(new GuardRule { Id = "own", Text = LocalizedText.Same("own"), Practices = [], Requires = When.Always }) },
        { DiagnosticCatalogue.RepeatedReference.Id,
            own => own.Add(new GuardRule { Id = "own", Text = LocalizedText.Same("own"), Practices = ["visual-identity", "visual-identity"],
                Requires = When.Always }) },
        { DiagnosticCatalogue.OutOfRange.Id,
            own => own.Add(
                new PriorityRule { Id = "own", Text = LocalizedText.Same("own"), Points = 1001, For = new(), When = When.Always }) },
        { DiagnosticCatalogue.MissingMember.Id,
            own => own.Add(new PriorityRule { Id = "own", Text = LocalizedText.Same("own"), Points = 1, AtMost = 2, For = new(),
                When = When.Always }) },
        { DiagnosticCatalogue.MissingMember.Id,
            own => own.Add(new PriorityRule { Id = "own", Text = LocalizedText.Same("own"), Points = 1, Provenance = Provenance.Sourced,
                For = new(), When = When.Always }) },
        { DiagnosticCatalogue.BadFormat.Id,
            own => own.Add(new Source { Id = "own", Title = "own", Url = "ftp://x", Accessed = "2026-11" }) },
    };

    /// <summary>What a file may not hold is no part of a catalogue that is made in code.</summary>
    [Theory]
    [MemberData(nameof(Faulty))]
    public void With_WhatAFileMayNotHold_IsRefused(string id, Action<CatalogueBuilder> change)
    {
        var thrown = Assert.Throws<DiagnosticException>(() => BuiltInCatalogue.Value.With(change));
        Assert.Contains(thrown.Diagnostics, fault => fault.Id == id);
    }

    private static Signal Signal(string id, string name) =>
        new() { Id = id, Domain = Domain.Victims, Name = LocalizedText.Same(name), Question = LocalizedText.Same("own?") };

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object =>
            element.EnumerateObject().Where(member => member.Name is not ("$schema" or "catalogue"))
                .SelectMany(member => Texts(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    /// <summary>The hash is of what a catalogue says; the version of a changed one ends with its first digits.</summary>
    [Fact]
    public void HashOf_Catalogue_IsThatOfItsContent()
    {
        var builtIn = BuiltInCatalogue.Value;
        Assert.Matches("^sha256:[0-9a-f]{64}$", CatalogueJson.HashOf(builtIn));
        var same = CatalogueReader.Read([new CatalogueFile("written.json", CatalogueJson.Write(builtIn))]).ValueOrThrow();
        Assert.Equal(CatalogueJson.HashOf(builtIn), CatalogueJson.HashOf(same));
        var rule = builtIn.Rules.OfType<PriorityRule>().First();
        var changed = builtIn.With(own => own.Reweight(rule.Id, rule.Points + 1));
        Assert.NotEqual(CatalogueJson.HashOf(builtIn), CatalogueJson.HashOf(changed));
        Assert.EndsWith("#" + CatalogueJson.HashOf(changed)["sha256:".Length..][..12], CatalogueJson.VersionOf(changed),
            StringComparison.Ordinal);
    }
}
