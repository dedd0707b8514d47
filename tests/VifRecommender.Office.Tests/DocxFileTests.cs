using System.IO.Compression;
using DocumentFormat.OpenXml.Wordprocessing;
using VifRecommender.Documents;
using VifRecommender.Notes;
using VifRecommender.Profiles;
using VifRecommender.Sheets;
using VifRecommender.Tests.Fixtures;
using Settings = VifRecommender.Tests.Sheets.Settings;

namespace VifRecommender.Office.Tests;

public sealed class DocxFileTests
{
    public static TheoryData<string> Sheets => [.. SheetLibrary.BuiltIn.Sheets.Select(sheet => sheet.Id)];

    public static TheoryData<string> Profiles => SampleProfiles.Names;

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Write_EachSheet_IsValidAndHasItsTexts(string id)
    {
        foreach (var administration in Enum.GetValues<Administration>())
        {
            var document = SheetLibrary.BuiltIn.Find(id)!.Write(Settings.Of(administration), [.. Enum.GetValues<Language>()]);
            using var word = OfficeFile.Word(DocxFile.Write(document));
            OfficeFile.AssertIsValid(word);
            var text = word.MainDocumentPart!.Document!.InnerText;
            Assert.All(document.Pages, page => Assert.Contains(page.Title, text, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Write_NoteOfEachSample_IsValidAndTheSameTwice(string name)
    {
        var advice = Recommender.Default.Recommend(SampleProfiles.Load(name), new CalendarDate(2026, 11, 23));
        var bytes = DocxFile.Write(CollegeNote.Write(advice, [.. Enum.GetValues<Language>()]));
        using var word = OfficeFile.Word(bytes);
        OfficeFile.AssertIsValid(word);
        // A page for each language and one for the decision.
        Assert.Equal(4, word.MainDocumentPart!.Document!.Body!.Descendants<PageBreakBefore>().Count());
        Assert.Equal(bytes, DocxFile.Write(CollegeNote.Write(advice, [.. Enum.GetValues<Language>()])));
    }

    [Fact]
    public void Write_HostileTexts_StayTexts()
    {
        var document = OfAllBlocks("a\0b\uD800c\uFFFF<w:p/>\r\n=1+1&");
        using var word = OfficeFile.Word(DocxFile.Write(document));
        OfficeFile.AssertIsValid(word);
        Assert.Contains("<w:p/> =1+1&", word.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        Assert.Empty(word.MainDocumentPart.ExternalRelationships);
    }

    /// <summary>A file that is made again is the same file: no day, no random name, no name of who made it.</summary>
    [Fact]
    public void Write_Twice_IsTheSameBytesWithoutADay()
    {
        var first = DocxFile.Write(OfAllBlocks("x"));
        Thread.Sleep(2_100); // A zip file counts time in steps of two seconds.
        Assert.Equal(first, DocxFile.Write(OfAllBlocks("x")));
        using var zip = new ZipArchive(new MemoryStream(first));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
    }

    [Fact]
    public void Write_TwoPages_BeginOnTheirOwnAndInTheirLanguage()
    {
        var document =
            SheetLibrary.BuiltIn.Find("number-card")!.Write(Settings.Of(Administration.Brussels), Language.French, Language.Dutch);
        using var word = OfficeFile.Word(DocxFile.Write(document));
        var body = word.MainDocumentPart!.Document!.Body!;
        Assert.Single(body.Descendants<PageBreakBefore>());
        Assert.Equal(["fr-BE", "nl-BE"], body.Descendants<Languages>().Select(language => language.Val!.Value).Distinct());
    }

    [Fact]
    public void Write_TwoNumberedLists_EachBeginAtOne()
    {
        var list = new TextList(ListMark.Number, [new TextLine("a")]);
        var document = new Documents.Document
        {
            Title = "t",
            Pages = [new DocumentPage { Language = Language.English, Title = "t", Blocks = [list, list] }]
        };
        using var word = OfficeFile.Word(DocxFile.Write(document));
        var ids = word.MainDocumentPart!.Document!.Body!.Descendants<NumberingId>().Select(id => id.Val!.Value).ToList();
        Assert.Equal(2, ids.Distinct().Count());
        Assert.Equal(2, word.MainDocumentPart.NumberingDefinitionsPart!.Numbering!.Descendants<StartOverrideNumberingValue>().Count());
    }

    [Fact]
    public void Write_Null_Throws() => Assert.Throws<ArgumentNullException>(() => DocxFile.Write(null!));

    private static Documents.Document OfAllBlocks(string text) => new()
    {
        Title = text,
        Pages =
        [
            new DocumentPage
            {
                Language = Language.French,
                Title = text,
                Above = text,
                Footer = text,
                Density = PageDensity.Dense,
                Blocks =
                [
                    new QuickExit(text, "https://example.org/", text),
                    new Heading(text),
                    new Documents.Paragraph(new TextLine(text, text), isSoft: true),
                    .. Enum.GetValues<ListMark>().Select(mark => new TextList(mark, [new TextLine(text), new TextLine(text, text)])),
                    .. Enum.GetValues<BoxKind>().Select(kind => new Box(kind, text, [new TextLine(text)])),
                    new TextTable([new TextColumn(text, 30), new TextColumn(text, 70, Language.German)],
                        [[new TextCell(new TextLine(text, text)), new TextCell()]]),
                    new TextTable([new TextColumn("", 50), new TextColumn("", 50)], [], isFramed: false),
                ],
            },
        ],
    };
}
