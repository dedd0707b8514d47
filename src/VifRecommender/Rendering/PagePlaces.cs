using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Rendering;

/// <summary>Writes what a directory of places adds to the page of an advice.</summary>
internal sealed class PagePlaces(HtmlText html, Surroundings surroundings, Language language)
{
    private readonly PlaceExplainer _words = new(language);

    public void WriteCautions()
    {
        if (surroundings.Cautions.IsEmpty) return;
        html.Raw("<section aria-labelledby=\"cautions\">\n").Element("h2", _words.CautionsHeading, "id=\"cautions\"").Raw("<ul>\n");
        foreach (var caution in _words.Cautions(surroundings)) html.Element("li", caution);
        html.Raw("</ul>\n</section>\n");
    }

    public void WriteContacts()
    {
        if (surroundings.Contacts.IsEmpty) return;
        html.Raw("<section aria-labelledby=\"contacts\">\n").Element("h2", _words.ContactsHeading, "id=\"contacts\"").Raw("<ul>\n");
        foreach (var contact in surroundings.Contacts)
        {
            html.Raw("<li><strong>").Text(_words.Function(contact)).Raw("</strong>").Text(Punctuation.Colon(language) + " " + _words.Text(contact)).Raw("</li>\n");
        }

        html.Raw("</ul>\n");
        foreach (var credit in surroundings.Credits) html.Element("p", credit, "class=\"soft\"");
        html.Raw("</section>\n");
    }
}
