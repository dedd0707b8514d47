using VifRecommender.Documents;
using VifRecommender.Notes;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Sheets;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Documents;

/// <summary>
/// The approved note and sheets: a note for each administration, every sheet in one language each, and one page of HTML of each kind. To
/// approve a change: run with VIF_UPDATE_GOLDEN=1 and read the difference; never in CI.
/// </summary>
public sealed class ApprovedDocumentTests
{
    private static readonly CalendarDate Date = new(2026, 11, 23);

    private static readonly Dictionary<string, Func<string>> Files = Make();

    private static string Folder => Repository.PathOf("tests", "VifRecommender.Tests", "Documents", "Approved");

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_Document_IsAsApprovedTwice(string name)
    {
        var (path, text) = (Path.Combine(Folder, name), Files[name]());
        if (KeptFiles.AreUpdated)
        {
            File.WriteAllText(path, text);
        }

        Assert.True(File.Exists(path), $"There is no approved {name}: run with VIF_UPDATE_GOLDEN=1 and read it.");
        Assert.Equal(File.ReadAllText(path), text);
        Assert.Equal(text, Files[name]());
    }

    [Fact]
    public void Approved_Files_BelongToADocument() =>
        Assert.Equal(Files.Keys.Order(StringComparer.Ordinal),
            Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));

    private static Dictionary<string, Func<string>> Make()
    {
        var files = new Dictionary<string, Func<string>>(StringComparer.Ordinal)
        {
            ["note.trooz.fr.md"] = () => DocumentMarkdown.Write(Note("trooz", Language.French)),
            ["note.genk.nl.md"] = () => DocumentMarkdown.Write(Note("genk", Language.Dutch)),
            ["note.burg-reuland.de.md"] = () => DocumentMarkdown.Write(Note("burg-reuland", Language.German)),
            ["note.brussel-bruxelles.fr-nl.md"] =
                () => DocumentMarkdown.Write(Note("brussel-bruxelles", Language.French, Language.Dutch)),
            ["note.trooz.en.html"] = () => DocumentHtml.Write(Note("trooz", Language.English)),
            ["web-page.fr.html"] = () => DocumentHtml.Write(Of(SheetLibrary.BuiltIn.Find("web-page")!, "trooz", Language.French)),
        };
        (string Profile, Language Language)[] places = [("trooz", Language.French), ("genk", Language.Dutch),
            ("burg-reuland", Language.German), ("brussel-bruxelles", Language.English)];
        foreach (var (sheet, place) in SheetLibrary.BuiltIn.Sheets.Select((sheet, i) => (sheet, places[i % places.Length])))
        {
            files.Add($"{sheet.Id}.{place.Language.ToWord()}.md", () => DocumentMarkdown.Write(Of(sheet, place.Profile, place.Language)));
        }

        return files;
    }

    private static Document Note(string profile, params Language[] languages) =>
        CollegeNote.Write(Recommender.Default.Recommend(SampleProfiles.Load(profile), Date), [.. languages]);

    private static Document Of(Sheet sheet, string profile, Language language) => sheet.Write(
        new SheetSetting { Catalogue = Recommender.Default.Catalogue, Profile = SampleProfiles.Load(profile), Date = Date }, language);
}
