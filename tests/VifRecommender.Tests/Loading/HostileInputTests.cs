using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Loading;

/// <summary>Input that is made to be large, deep or costly. It ends in a list of diagnostics, in reasonable time.</summary>
public sealed class HostileInputTests
{
    // What takes minutes or ends the process when the work is not bounded takes well under a second when it is.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public void Read_HundredMegabytesOfBrackets_IsTooLarge()
    {
        var bytes = new byte[100_000_000];
        Array.Fill(bytes, (byte)'[');
        Assert.Equal("big.json:1:1: VIF1007: The file is larger than 1048576 bytes: split it, or check that it is the right file. ($)",
            Assert.Single(Profile(bytes, "big.json")).ToString());
        var catalogue = CatalogueReader.Read(new CatalogueFile("big.json", bytes)).Diagnostics;
        Assert.Equal("big.json:1:1: VIF1007: The file is larger than 8388608 bytes: split it, or check that it is the right file. ($)",
            Assert.Single(catalogue).ToString());
    }

    [Fact]
    public void Read_MegabyteOfBrackets_IsTooDeep()
    {
        var bytes = new byte[Limits.MaxProfileBytes];
        Array.Fill(bytes, (byte)'[');
        var fault = Assert.Single(Profile(bytes));
        Assert.Equal(("VIF1006", 1, 33), (fault.Id, fault.Line, fault.Column));
    }

    [Fact]
    public void Read_MoreValuesThanAllowed_IsRefusedAtTheFirstTooMany()
    {
        // The list is the first value.
        Assert.DoesNotContain(Profile(Numbers(Limits.MaxValues - 1)), each => each.Id == "VIF1009");
        var fault = Assert.Single(Profile(Numbers(Limits.MaxValues)));
        Assert.Equal("profile.json:1:400000: VIF1009: The file has more than 200000 values: split it. ($)", fault.ToString());
    }

    [Fact]
    public void Read_ThousandsOfUnknownIds_ListsTheFirstAndCountsTheRest()
    {
        var services = string.Join(",", Enumerable.Range(0, 10_000).Select(n => $"\"{Long(n)}\":1"));
        var faults = InTime(() => Profile($$$"""{"schemaVersion":1,"name":"N","population":1,"services":{{{{services}}}}}"""));
        Assert.Equal(Limits.MaxDiagnostics + 1, faults.Length);
        Assert.Equal("19800 more faults are not listed; mend the first 200 and check again.", faults[^1].Message);
    }

    [Fact]
    public void Read_ManyFaultsBelowALongName_DoesNotRepeatTheName()
    {
        var name = new string('n', 500_000);
        var members = string.Join(",", Enumerable.Range(0, 300).Select(n => $"\"m{n}\":1"));
        var faults =
            InTime(() => Profile($$$$"""{"schemaVersion":1,"name":"N","population":1,"services":{"{{{{name}}}}":{{{{{members}}}}}}}"""));
        Assert.All(faults, fault => Assert.True(fault.ToString().Length < 500));
    }

    [Fact]
    public void Read_EightMegabytesOnOneLine_FindsColumnsQuickly()
    {
        var text = new string(' ', Limits.MaxCatalogueBytes - 2_000);
        var retired = string.Join(",", Enumerable.Range(0, 300).Select(_ => "1"));
        var faults = InTime(() => CatalogueReader.Read(
            new CatalogueFile("c.json", Encoding.UTF8.GetBytes($$"""{{text}}{"schemaVersion":1,"retire":[{{retired}}]}"""))).Diagnostics);
        Assert.Equal(text.Length + 30, faults[0].Column);
    }

    [Fact]
    public void Read_ManyDanglingAndRepeatedReferences_EndsInTime()
    {
        var ids = string.Join(",", Enumerable.Range(0, 60_000).Select(n => $"\"{Long(n % 40_000)}\""));
        var faults =
            InTime(
                () =>
                    Overlay(
                        $$"""{"schemaVersion":1,"extends":"small","rules":[{"id":"r","kind":"caution","practices":[{{ids}}],"when":"""
                            + $$"""{"signal":"overflow"},"text":{{Text}},"provenance":"judgement"}]}"""));
        Assert.Equal(Limits.MaxDiagnostics + 1, faults.Length);
    }

    [Fact]
    public void Read_ManyUnknownIdsAmongManyKnownOnes_EndsInTime()
    {
        var sources = string.Join(",",
            Enumerable.Range(0, Limits.MaxSources - 10)
                .Select(n => $$"""{"id":"{{Long(n)}}","title":"t","url":"http://e.org","accessed":"2026"}"""));
        var used = string.Join(",", Enumerable.Range(20_000, 5_000).Select(n => $"\"{Long(n)}\""));
        var faults =
            InTime(
                () =>
                    Overlay(
                        $$"""{"schemaVersion":1,"extends":"small","sources":[{{sources}}],"helplines":[{"id":"l","number":"1","name":"""
                            + $$"""{{Text}},"sources":[{{used}}]}]}"""));
        Assert.Equal(Limits.MaxDiagnostics + 1, faults.Length);
    }

    [Fact]
    public void Read_ManyRetiredAndReweighted_EndsInTime()
    {
        var retired = string.Join(",", Enumerable.Range(0, 50_000).Select(n => $"\"{Long(n)}\""));
        var points = string.Join(",", Enumerable.Range(0, 20_000).Select(n => $"\"{Long(n)}\":1"));
        var faults =
            InTime(() => Overlay($$$"""{"schemaVersion":1,"extends":"small","retire":[{{{retired}}}],"reweight":{{{{points}}}}}"""));
        Assert.Equal(Limits.MaxDiagnostics + 1, faults.Length);
    }

    [Fact]
    public void Read_LongChainOfFindings_NeedsNoStack()
    {
        // More than files may hold: what is made in code is not limited.
        const int count = 9_000;
        var tiny = new TinyCatalogue();
        for (var n = 0; n < count; n++) tiny.Finding($"f{n}", When.Finding($"f{(n + 1) % count}"));
        Assert.Equal(count, OnASmallStack(tiny.Build).Findings.Length);
    }

    [Fact]
    public void Read_ManyPracticesAndGuards_EndsInTime()
    {
        const int count = 5_000;
        var tiny = new TinyCatalogue().Services("contact");
        for (var n = 0; n < count; n++) tiny.Practice($"p{n}").Guard($"g{n}", When.Service("contact").IsPresent, $"p{n}");
        Assert.Equal(count, InTime(tiny.Build).Practices.Length);
    }

    private const string Text = """{"fr":"t","nl":"t","de":"t","en":"t"}""";

    private static string Long(int n) => $"{n:D6}-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    private static byte[] Numbers(int count) => Bytes("[" + string.Join(",", Enumerable.Repeat("1", count)) + "]");

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static ImmutableArray<Diagnostic> Profile(string text) => Profile(Bytes(text));

    private static ImmutableArray<Diagnostic> Profile(byte[] bytes, string name = "profile.json") =>
        ProfileReader.Read(bytes, SmallCatalogue.Value, name).Diagnostics;

    private static ImmutableArray<Diagnostic> Overlay(string text) =>
        CatalogueReader.ReadOverlays(SmallCatalogue.Value, [new CatalogueFile("o.json", Bytes(text))]).Diagnostics;

    private static T OnASmallStack<T>(Func<T> read)
    {
        var result = default(T);
        var thread = new Thread(() => result = read(), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        return result!;
    }

    private static T InTime<T>(Func<T> read)
    {
        var watch = Stopwatch.StartNew();
        var result = read();
        Assert.True(watch.Elapsed < Patience, $"It took {watch.Elapsed}.");
        return result;
    }
}
