using VifRecommender.Cli.Layout;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Cli.Communes;

/// <summary>Lays out what a directory of places adds: whom to call.</summary>
internal static class ContactsText
{
    /// <summary>A function once, and under it who does it.</summary>
    public static void Write(Surroundings places, Language language, TextPage page)
    {
        if (places.Contacts.IsEmpty) return;
        var words = new PlaceExplainer(language);
        page.Heading(words.ContactsHeading);
        foreach (var kind in places.Contacts.GroupBy(contact => contact.Kind, StringComparer.Ordinal))
        {
            page.Item(Mark.Item, words.Function(kind.First()), style: Styles.Title);
            foreach (var contact in kind) page.Paragraph(words.Text(contact), indent: 2);
        }
    }
}
