using VifRecommender.Cli.Layout;
using VifRecommender.Cli.Streams;
using VifRecommender.Cli.Texts;
using VifRecommender.Profiles;
using VifRecommender.Sheets;

namespace VifRecommender.Cli.Sheets;

/// <summary>Writes the list of the sheets: id, name and purpose.</summary>
internal static class SheetListText
{
    public static string Write(SheetLibrary library, Language language, Terminal terminal)
    {
        var page = new TextPage(terminal);
        foreach (var sheet in library.Sheets)
        {
            page.Item(Mark.Item, $"{sheet.Id} · {sheet.Name[language]}", style: Styles.Title);
            page.Paragraph(sheet.Purpose[language], indent: 2);
        }

        page.Blank();
        page.Paragraph(CliWords.Of(language).WriteSheet);
        return page.ToString();
    }
}
