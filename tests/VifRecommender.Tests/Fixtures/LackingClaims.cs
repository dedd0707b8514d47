using System.Net;
using System.Text.RegularExpressions;
using VifRecommender.Catalogues;
using VifRecommender.Explanation;
using VifRecommender.Facts;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Tests.Fixtures;

/// <summary>
/// Finds in a text the sentences that say of a service or a structure that it is lacking, though no commune that the text is about gave
/// it as
/// absent. Works on any form of an advice: text, Markdown, HTML.
/// </summary>
internal static partial class LackingClaims
{
    private static readonly Dictionary<Language, Regex> Words = new()
    {
        [Language.French] =
            new(@"pas en place|absent|pas encore là|\bmanqu|n’existe pas|\bsans point de|à réunir d’abord, pas", RegexOptions.IgnoreCase),
        [Language.Dutch] = new(@"niet aanwezig|afwezig|ontbre|bestaat niet|nog niet aan|eerst nodig, niet", RegexOptions.IgnoreCase),
        [Language.German] = new(@"nicht vorhanden|\bfehl|gibt es nicht|noch nicht da", RegexOptions.IgnoreCase),
        [Language.English] = new(@"not in place|absent|lacking|missing|not there|not yet there|does not exist", RegexOptions.IgnoreCase),
    };

    private static readonly Dictionary<Language, string> Without = new()
    {
        [Language.French] = "aucune?|pas d[e’]|pas d’|sans",
        [Language.Dutch] = "geen|zonder",
        [Language.German] = "kein(?:e|en|em|er)?|ohne",
        [Language.English] = "no|without",
    };

    private static readonly Dictionary<Language, string[]> Own = Words.Keys.ToDictionary(language => language, OwnTexts);

    /// <summary>The words by which a sentence says that something is lacking.</summary>
    public static Regex WordsOf(Language language) => Words[language];

    /// <summary>The sentences at fault.</summary>
    /// <param name="text">What a person reads.</param>
    /// <param name="language">Its language.</param>
    /// <param name="communes">Whom it is about.</param>
    public static IEnumerable<string> In(string text, Language language, params CommuneProfile[] communes)
    {
        var explainer = new Explainer(BuiltInCatalogue.Value, language);
        var unknown = Unknown(communes).Select(explainer.Label).ToList();
        // A name that is part of a longer one, such as a service in an agreement with it, is not meant where the longer one stands.
        var longer = Named().Select(explainer.Label)
            .Where(name => !unknown.Contains(name) && unknown.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase)))
            .ToList();
        var notKnown = explainer.Value(default);
        var plain = Tag().Replace(WebUtility.HtmlDecode(text.Replace("\\", "", StringComparison.Ordinal)), "\n");
        // What the catalogue says of a practice or a service speaks of no commune.
        foreach (var own in Own[language]) plain = plain.Replace(own, "", StringComparison.Ordinal);
        foreach (var sentence in SentenceEnd().Split(plain).Distinct())
        {
            // A question claims nothing; what is said to be not known is not said to be lacking.
            if (sentence.TrimEnd().EndsWith('?')) continue;
            var rest = unknown.Aggregate(longer.Aggregate(sentence,
                (left, name) => left.Replace(name, "", StringComparison.OrdinalIgnoreCase)),
                (left, name) => Regex.Replace(left, $@"{Regex.Escape(name)}\s*[:(]\s*{Regex.Escape(notKnown)}(?:\s*\([^)]*\))?", ""));
            var named = unknown.Where(name => rest.Contains(name, StringComparison.OrdinalIgnoreCase)).ToList();
            if (named.Count > 0 && Words[language].IsMatch(rest)) yield return sentence.Trim();
            else if (named.Any(name => Regex.IsMatch(rest, $@"\b(?:{Without[language]})\s+{Regex.Escape(name)}", RegexOptions.IgnoreCase)))
            {
                yield return sentence.Trim();
            }
        }
    }

    /// <summary>How many sentences say of anything that it is lacking: a text without one shows nothing.</summary>
    public static int Count(string text, Language language) => SentenceEnd().Split(text).Count(Words[language].IsMatch);

    // Of several communes, what nobody knows of any of them.
    private static IEnumerable<Fact> Unknown(CommuneProfile[] communes)
    {
        var situations = communes.Select(commune => Recommender.Default.Recommend(commune).Situation).ToList();
        return Named()
            .Where(fact => situations.TrueForAll(each => fact.Kind == FactKind.Service ? each.Service(fact.Id) == Truth.Unknown
                : each.Structure(fact.Id) == StructurePresence.Unknown));
    }

    private static IEnumerable<Fact> Named() => BuiltInCatalogue.Value.Services.Select(each => new Fact(FactKind.Service, each.Id))
        .Concat(BuiltInCatalogue.Value.Structures.Select(each => new Fact(FactKind.Structure, each.Id)));

    private static string[] OwnTexts(Language language)
    {
        var catalogue = BuiltInCatalogue.Value;
        return [.. catalogue.Practices.SelectMany(Texts)
            .Concat(catalogue.Services.SelectMany(each => new[] { each.Question, each.FromOutside }))
            .Concat(catalogue.Signals.Select(each => each.Question))
            .Concat(catalogue.Structures.Select(each => each.Question))
            .Concat(catalogue.Helplines.SelectMany(each => new[] { each.Name, each.Hours }))
            .OfType<LocalizedText>().Select(text => text[language])
            .Concat(Enum.GetValues<MaturityDimension>().SelectMany(dimension => MaturityLevels.Sentences(dimension, language)))
            .Distinct(StringComparer.Ordinal).OrderByDescending(text => text.Length)];
    }

    // Not the lighter form: it stands where something is not known, and has no other words than the page.
    private static IEnumerable<LocalizedText?> Texts(Practice practice) =>
        [practice.Title, practice.Because, practice.Description, practice.Safety, practice.Audience, practice.Evidence.Summary,
            practice.Evidence.Effect.Text, .. practice.Indicators,
            .. practice.FirstStep.Concat(practice.Carrier).Concat(practice.Helper).Select(each => each.Text)];

    // The terms of a score, each with its points, are sentences too.
    [GeneratedRegex(@"\n|(?<=[.!?])\s+|\s(?=[+−]\d+ \()")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
