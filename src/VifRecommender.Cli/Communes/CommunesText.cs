using VifRecommender.Belgium;
using VifRecommender.Belgium.Places;
using VifRecommender.Belgium.Searching;
using VifRecommender.Cli.Layout;
using VifRecommender.Cli.Streams;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using Directory = VifRecommender.Belgium.Communes;

namespace VifRecommender.Cli.Communes;

/// <summary>Lays the communes that were found out on the terminal: a list, or of one all that is public.</summary>
internal sealed class CommunesText
{
    private readonly TextPage _page;
    private readonly Language _language;
    private readonly CommuneWords _words;
    private readonly NumberFormat _numbers;

    private CommunesText(TextPage page, Language language)
    {
        _page = page;
        _language = language;
        _words = CommuneWords.Of(language);
        _numbers = new NumberFormat(language);
    }

    public static string Write(CommuneSearch found, Language language, CalendarDate day, Terminal terminal)
    {
        var page = new TextPage(terminal);
        var text = new CommunesText(page, language);
        if (found.Certain is { } commune) text.WriteOne(commune, day);
        else foreach (var match in found.Matches) text.WriteLine(match);
        page.Blank();
        page.Paragraph(text._words.Credits + Punctuation.Colon(language) + " " + string.Join("; ", Credits.All));
        return page.ToString();
    }

    private void WriteLine(CommuneMatch match)
    {
        var commune = match.Commune;
        var text = $"{commune.NameIn(_language)} · {_words.Zone} {commune.Zone.NameIn(_language)} · {_numbers.Number(commune.Population)}";
        if (match.OtherName(_language) is { } other) text += $" · {other}";
        _page.Item(commune.NisCode, text, markStyle: Styles.Label);
    }

    private void WriteOne(Commune commune, CalendarDate day)
    {
        _page.Paragraph($"{commune.NameIn(_language)} ({commune.NisCode})", style: Styles.Title);
        if (commune.Province is { } province) Row(_words.Province, province.Names[_language]);
        Row(_words.Arrondissement, commune.Arrondissement.Names[_language]);
        Row(_words.Judicial, $"{commune.JudicialArrondissement.Value} ({_words.Derived})");
        Row(_words.Languages, Languages(commune));
        Row(_words.Inhabitants.Replace("{date}", _numbers.Date(Directory.PopulationDate), StringComparison.Ordinal),
            _numbers.Number(commune.Population));
        Row(_words.PostalCodes, string.Join(", ", commune.PostalCodes.Value));
        Row(_words.Zone, Zone(commune.Zone));
        if (!commune.Former.IsEmpty)
        {
            Row(_words.Merged, string.Join(", ", commune.Former.Select(former => $"{former.Names[_language]} ({former.NisCode})")));
        }
        var places = BelgianPlaces.Default.Describe(commune.ToProfile(), day);
        ContactsText.Write(places, _language, _page);
    }

    private string Languages(Commune commune)
    {
        var names = string.Join(", ", commune.Languages.Value.Select(language => _words.LanguageNames[(int)language]));
        var facilities = commune.Facilities.Value is { } other
            ? $"; {_words.Facilities.Replace("{language}", _words.LanguageNames[(int)other], StringComparison.Ordinal)}" : "";
        return $"{names}{facilities} ({_words.Derived})";
    }

    private string Zone(PoliceZone zone)
    {
        var number = zone.Code is { } code ? $" {code}" : "";
        var derived = zone.Basis == ZoneBasis.Inferred ? $" ({_words.Derived})" : "";
        var names = string.Join(", ", zone.Communes.Select(each => each.NameIn(_language)));
        return $"{zone.NameIn(_language)}{number}{Punctuation.Colon(_language)} {names}"
            + $"{Punctuation.Semicolon(_language)} {_numbers.Number(zone.Population)}{derived}";
    }

    private void Row(string label, string text) => _page.Labelled(label + Punctuation.Colon(_language), text);
}
