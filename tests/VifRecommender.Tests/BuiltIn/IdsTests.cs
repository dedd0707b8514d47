using System.Reflection;
using System.Text;
using VifRecommender.Catalogues;
using VifRecommender.Catalogues.Ids;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.BuiltIn;

/// <summary>
/// The constants for the ids of the built-in catalogue are those of its data; with VIF_UPDATE_GOLDEN=1 they are written anew.
/// </summary>
public sealed class IdsTests
{
    private static readonly Catalogue Catalogue = BuiltInCatalogue.Value;

    public static TheoryData<string> Classes => ["ServiceIds", "SignalIds", "StructureIds", "FindingIds", "PracticeIds"];

    [Theory]
    [MemberData(nameof(Classes))]
    public void Constants_AreThoseOfTheCatalogue(string name)
    {
        var path = Repository.PathOf("src", "VifRecommender", "Catalogues", "Ids", name + ".cs");
        var expected = Source(name);
        if (KeptFiles.AreUpdated)
        {
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path));
        var constants = typeof(ServiceIds).Assembly.GetType("VifRecommender.Catalogues.Ids." + name)!
            .GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(Elements(name).Elements.Select(each => each.Id).Order(StringComparer.Ordinal),
            constants.Order(StringComparer.Ordinal));
    }

    private static (string What, IEnumerable<(string Id, LocalizedText Name)> Elements) Elements(string name) => name switch
    {
        "ServiceIds" => ("services and foundations", Catalogue.Services.Select(each => (each.Id, each.Name))),
        "SignalIds" => ("local facts", Catalogue.Signals.Select(each => (each.Id, each.Name))),
        "StructureIds" => ("regional structures", Catalogue.Structures.Select(each => (each.Id, each.Name))),
        "FindingIds" => ("findings", Catalogue.Findings.Select(each => (each.Id, each.Title))),
        _ => ("practices", Catalogue.Practices.Select(each => (each.Id, each.Title))),
    };

    private static string Source(string name)
    {
        var (what, elements) = Elements(name);
        var source = new StringBuilder("namespace VifRecommender.Catalogues.Ids;\n\n");
        source.Append(
            $"/// <summary>The ids of the {what} of the built-in catalogue, so that the compiler finds a mistyped one.</summary>\n");
        source.Append("/// <remarks>Written by the test <c>IdsTests</c> from the catalogue's data.</remarks>\n");
        source.Append($"public static class {name}\n{{\n");
        source.AppendJoin("\n\n", elements.OrderBy(each => each.Id, StringComparer.Ordinal).Select(each =>
            $"    /// <summary>{Escaped(each.Name[Language.English])}.</summary>\n    public const string {Identifier(each.Id)} = "
            + $"\"{each.Id}\";"));
        return source.Append("\n}\n").ToString();
    }

    private static string Identifier(string id) => string.Concat(id.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).TrimEnd('.');
}
