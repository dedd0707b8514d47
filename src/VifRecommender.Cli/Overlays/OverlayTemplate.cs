using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using VifRecommender.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.Cli.Overlays;

/// <summary>A small overlay that is valid and says something, and the cases that show what it does.</summary>
internal static class OverlayTemplate
{
    public const string OverlayName = "overlay.json";

    public const string CasesName = "overlay.cases.json";

    private const string Text = """
        {
          "schemaVersion": 1,
          "catalogue": { "id": "own-additions", "version": "0.1.0" },
          "extends": "vif-belgium",
          "practices": [
            {
              "id": "own-hours-nearby",
              "domain": "inform",
              "dimension": "contact",
              "title": {
                "fr": "Permanence du point de contact dans les villages",
                "nl": "Zitdag van het contactpunt in de dorpen",
                "de": "Sprechstunde der Kontaktstelle in den Dörfern",
                "en": "Hours of the contact point in the villages"
              },
              "description": {
                "fr": "Tenir une permanence mensuelle dans un lieu où chacun a une raison d’entrer, comme la bibliothèque.",
                "nl": "Elke maand zitdag houden op een plek waar iedereen een reden heeft om binnen te gaan, zoals de bibliotheek.",
                "de": "Jeden Monat eine Sprechstunde an einem Ort halten, den alle ohnehin betreten, etwa in der Bibliothek.",
                "en": "Keep hours once a month in a place that everybody has a reason to enter, such as the library."
              },
              "because": {
                "fr": "Qui n’a pas de voiture n’atteint pas la maison communale sans que cela se remarque.",
                "nl": "Wie geen auto heeft, raakt niet ongemerkt in het gemeentehuis.",
                "de": "Wer kein Auto hat, gelangt nicht unbemerkt zum Gemeindehaus.",
                "en": "Without a car nobody gets to the town hall unnoticed."
              },
              "firstStep": {
                "fr": "La direction du CPAS choisit un lieu et une heure, et demande qui peut y être présent.",
                "nl": "Het hoofd van de sociale dienst kiest een plek en een uur, en vraagt wie er aanwezig kan zijn.",
                "de": "Die Leitung des ÖSHZ wählt Ort und Uhrzeit und fragt, wer dort sein kann.",
                "en": "The head of the {cpas} chooses a place and an hour, and asks who can be there."
              },
              "carrier": {
                "fr": "CPAS",
                "nl": "OCMW",
                "de": "ÖSHZ",
                "en": "{cpas}"
              },
              "safety": {
                "fr": "N’afficher à l’entrée ni le mot violence ni le nom du service ; personne ne note qui vient.",
                "nl": "Aan de ingang staat noch het woord geweld noch de naam van de dienst; niemand noteert wie er komt.",
                "de": "Am Eingang steht weder das Wort Gewalt noch der Name des Dienstes; niemand schreibt auf, wer kommt.",
                "en": "Neither the word violence nor the name of the service stands at the entrance; nobody writes down who comes."
              },
              "effort": "quick-win",
              "needs": { "present": "known-contact-point" },
              "provenance": "judgement"
            }
          ],
          "rules": [
            {
              "id": "own-no-transport-hours-nearby",
              "kind": "priority",
              "points": 10,
              "for": { "practices": ["own-hours-nearby"] },
              "when": { "signal": "no-transport" },
              "text": {
                "fr": "Des habitants n’ont pas de transport : l’aide doit venir près d’eux.",
                "nl": "Sommige inwoners hebben geen vervoer: de hulp moet dichtbij komen.",
                "de": "Manche Einwohner haben kein Verkehrsmittel: Die Hilfe muss in ihre Nähe kommen.",
                "en": "Some residents have no transport: help has to come near them."
              },
              "provenance": "judgement"
            }
          ]
        }
        """;

    private const string CasesText = """
        {
          "schemaVersion": 1,
          "cases": [
            {
              "name": "No transport, and the contact point is known: the hours nearby can start",
              "profile": {
                "schemaVersion": 1, "name": "Village", "population": 9000,
                "services": { "known-contact-point": "present" }, "signals": { "no-transport": "present" }
              },
              "expect": { "fires": ["own-no-transport-hours-nearby"], "recommended": ["own-hours-nearby"] }
            },
            {
              "name": "Nothing is known: the rule does not hold, and the practice waits for the contact point",
              "profile": { "schemaVersion": 1, "name": "Village", "population": 9000 },
              "expect": { "doesNotFire": ["own-no-transport-hours-nearby"], "notRecommended": ["own-hours-nearby"] }
            }
          ]
        }
        """;

    /// <summary>The overlay in some languages.</summary>
    /// <param name="languages">Those that it serves; empty: all.</param>
    public static byte[] Overlay(ImmutableArray<Language> languages)
    {
        var overlay = JsonNode.Parse(Text)!.AsObject();
        var words = languages.Select(language => JsonWords.Of(language)).ToList();
        if (words.Count > 0)
        {
            KeepOnly(overlay, words);
            overlay.Insert(overlay.IndexOf("extends") + 1, "languages", new JsonArray([.. words.Select(word => JsonValue.Create(word))]));
        }
        return JsonFormat.Write(JsonFormat.Indented, writer => overlay.WriteTo(writer));
    }

    public static byte[] Cases() => Encoding.UTF8.GetBytes(CasesText.ReplaceLineEndings("\n") + "\n");

    private static void KeepOnly(JsonNode? node, List<string> words)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items) KeepOnly(item, words);
        }
        if (node is not JsonObject members) return;
        if (!members.ContainsKey("fr"))
        {
            foreach (var member in members) KeepOnly(member.Value, words);
            return;
        }
        foreach (var left in members.Select(member => member.Key).Where(key => !words.Contains(key)).ToList()) members.Remove(left);
    }
}
