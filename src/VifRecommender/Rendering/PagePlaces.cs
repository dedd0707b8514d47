using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Rendering;

/// <summary>Writes what a directory of places adds to the page of an advice.</summary>
internal sealed class PagePlaces(HtmlText html, Surroundings surroundings, Language language, PageFold fold)
{
    private readonly PlaceExplainer _words = new(language);

    public void WriteCautions()
    {
        if (surroundings.Cautions.IsEmpty) return;
        fold.Begin("cautions", _words.CautionsHeading);
        html.Raw("<ul>\n");
        foreach (var caution in _words.Cautions(surroundings)) html.Element("li", caution);
        html.Raw("</ul>\n");
        fold.End();
    }

    public void WriteContacts()
    {
        if (surroundings.Contacts.IsEmpty) return;
        fold.Begin("contacts", _words.ContactsHeading);
        html.Raw("<ul>\n");
        foreach (var contact in surroundings.Contacts)
        {
            html.Raw("<li><strong>").Text(_words.Function(contact)).Raw("</strong>").Text(Punctuation.Colon(language) + " " + _words.Text(contact)).Raw("</li>\n");
        }

        html.Raw("</ul>\n");
        foreach (var credit in surroundings.Credits) html.Element("p", credit, "class=\"soft\"");
        fold.End();
    }
}
