using VifRecommender.Catalogues;
using VifRecommender.Facts;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Tests.Architecture;

/// <summary>
/// Records with a list of parameters are values that a host writes, and complete. A result may be asked to say one thing more, and one
/// parameter more breaks whoever takes it apart, so that results have properties only.
/// </summary>
public sealed class PublicRecordTests
{
    private static readonly Type[] Values =
    [
        typeof(AmountRange), typeof(Cost), typeof(LocalName), typeof(LocalizedText), typeof(PlacedText), typeof(PracticeScale),
        typeof(RaisedLevel), typeof(Staffing),
        typeof(VifRecommender.Diagnostics.DiagnosticDescriptor), typeof(Fact), typeof(NumberBounds), typeof(CatalogueFile),
        typeof(PracticeState), typeof(ServiceState), typeof(LevelRange),
    ];

    // What is laid out is a tree of values.
    private static readonly string[] Layouts = ["VifRecommender.Documents", "VifRecommender.Rendering", "VifRecommender.Sheets"];

    [Fact]
    public void Positional_Public_AreValuesAndNoResults()
    {
        var positional = typeof(Recommender).Assembly.GetExportedTypes()
            .Where(type => !type.IsNested && type.GetMethods().Any(method => method.Name == "Deconstruct")
                && !Layouts.Contains(type.Namespace));
        Assert.Empty(positional.Except(Values).Select(type => type.FullName));
    }

    /// <summary>What nothing was said of is unknown: in each enum of three truths the default says so.</summary>
    [Fact]
    public void Defaults_OfTruthAndPresence_AreUnknown()
    {
        Assert.Equal(Truth.Unknown, default);
        Assert.Equal(Presence.Unknown, default);
        Assert.Equal(StructurePresence.Unknown, default);
    }
}
