using System.Text.RegularExpressions;
using VifRecommender.Catalogues;
using VifRecommender.Facts;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Architecture;

/// <summary>
/// Records with a list of parameters are values that a host writes, and complete. A result may be asked to say one thing more, and one
/// parameter more breaks whoever takes it apart, so that results have properties only.
/// </summary>
public sealed partial class PublicRecordTests
{
    private static readonly Type[] Values =
    [
        typeof(AmountRange), typeof(Cost), typeof(LocalName), typeof(LocalizedText), typeof(PlacedText), typeof(PracticeScale),
        typeof(RaisedLevel), typeof(Staffing),
        typeof(VifRecommender.Diagnostics.DiagnosticDescriptor), typeof(Fact), typeof(NumberBounds), typeof(CatalogueFile),
        typeof(PracticeState), typeof(ServiceState), typeof(LevelRange),
    ];

    /// <summary>What the packages declare as public, in the lists that the compiler holds against the code.</summary>
    public static TheoryData<string> Lists =>
        [.. Directory.EnumerateFiles(Repository.PathOf("src"), "PublicAPI.*.txt", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.PathOf("src"), file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Positional_Public_AreValuesAndNoResults(string list)
    {
        var positional = File.ReadLines(Repository.PathOf("src", list)).Select(line => Deconstruction().Match(line))
            .Where(match => match.Success).Select(match => match.Groups[1].Value);
        Assert.Empty(positional.Except(Values.Select(type => type.FullName!)));
    }

    /// <summary>A list that names none of the values is not read at all.</summary>
    [Fact]
    public void Positional_OfTheLibrary_AreFoundInItsLists() => Assert.Equal(
        Values.Select(type => type.FullName!).Order(StringComparer.Ordinal),
        Lists.Where(row => row.Data.StartsWith("VifRecommender" + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .SelectMany(row => File.ReadLines(Repository.PathOf("src", row.Data))).Select(line => Deconstruction().Match(line))
            .Where(match => match.Success).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));

    /// <summary>What nothing was said of is unknown: in each enum of three truths the default says so.</summary>
    [Fact]
    public void Defaults_OfTruthAndPresence_AreUnknown()
    {
        Assert.Equal(Truth.Unknown, default);
        Assert.Equal(Presence.Unknown, default);
        Assert.Equal(StructurePresence.Unknown, default);
    }

    [GeneratedRegex(@"^([\w.<>]+)\.Deconstruct\(out ")]
    private static partial Regex Deconstruction();
}
