using VifRecommender.Diagnostics;

namespace VifRecommender.Tests.Loading;

/// <summary>One or more bad files for each diagnostic; what is said of them is compared word for word.</summary>
public sealed class BadInputTests
{
    // Reported by the command line, which reads files: its tests cover it.
    private static readonly string[] ReportedByTheCommandLine = ["VIF1001", "VIF1010", "VIF1011", "VIF1012"];

    // Too large to store: HostileInputTests makes them.
    private static readonly string[] MadeByTests = ["VIF1007", "VIF1009"];

    public static TheoryData<string> Names => [.. BadInput.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_BadFile_SaysWhatWhereWhyAndHow(string name)
    {
        var diagnostics = BadInput.Load(name);
        Assert.Equal(BadInput.Expected(name), string.Concat(diagnostics.Select(each => each + "\n")));
        Assert.Equal(BadInput.IdOf(name), diagnostics[0].Id);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_BadFile_GivesEachDiagnosticItsOwnSeverity(string name)
    {
        var severities = DiagnosticCatalogue.All.ToDictionary(each => each.Id, each => each.Severity, StringComparer.Ordinal);
        Assert.All(BadInput.Load(name), diagnostic => Assert.Equal(severities[diagnostic.Id], diagnostic.Severity));
    }

    [Fact]
    public void Names_AllIds_AreCovered()
    {
        var covered = BadInput.Names.Select(BadInput.IdOf).Concat(ReportedByTheCommandLine).Concat(MadeByTests)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Assert.Equal(DiagnosticCatalogue.All.Select(each => each.Id), covered);
    }

    [Fact]
    public void Expectations_AllOfThem_BelongToAFile()
    {
        var expected = BadInput.Names.Select(name => Path.GetFileNameWithoutExtension(name) + ".expected.txt")
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected, BadInput.Expectations);
    }
}
