using System.Text.Encodings.Web;
using System.Text.Unicode;
using VifRecommender.Explanation;
using VifRecommender.Extensions.Hosting;
using VifRecommender.Profiles;
using VifRecommender.Writing;

namespace WebApi;

/// <summary>The one page: what a commune of that name and size had better start first.</summary>
internal static class FirstSteps
{
    public static string Page(Adviser adviser, string name, int population, string lang)
    {
        var language = JsonWords.TryRead<Language>(lang, out var read) ? read : Language.French;
        var advice = adviser.Recommend(new CommuneProfile { Name = name, Population = population });
        var words = new Explainer(advice.Catalogue, language);
        var first = advice.First.Take(3).Select(each => $"""
            <li><h2>{Text(each.Practice.Title[language])}</h2><p>{Text(words.Because(each.Practice))}</p>
            <p><b>→</b> {Text(words.FirstStep(each))}</p><p>{Text(words.Carrier(each))}</p></li>
            """);
        string Option(string word) => $"<option{(word == JsonWords.Of(language) ? " selected" : "")}>{word}</option>";
        return $"""
            <!doctype html><html lang="{JsonWords.Of(language)}"><meta charset="utf-8"><title>{Text(name)}</title>
            <p>{string.Join(" · ", advice.Helplines.Select(line => Text($"{line.Number} {line.Name[language]}")))}</p>
            <h1>{Text(name)}</h1><ol>{string.Concat(first)}</ol>
            <form><input name="name" aria-label="Name" value="{Text(name)}">
            <input name="population" aria-label="Population" type="number" min="1" value="{population}">
            <select name="lang" aria-label="Language">{string.Concat(JsonWords.All<Language>().Select(Option))}</select>
            <button>→</button></form>
            """;
    }

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static string Text(string text) => Encoder.Encode(text);
}
