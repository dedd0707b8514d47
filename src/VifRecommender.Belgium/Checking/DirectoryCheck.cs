using System.Collections.Immutable;
using VifRecommender.Belgium.Places;
using VifRecommender.Belgium.Reading;
using VifRecommender.Belgium.Searching;
using VifRecommender.Catalogues;
using VifRecommender.Explanation;
using VifRecommender.Naming;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Belgium.Checking;

/// <summary>Compares what a profile states with what is publicly known of the commune of its code.</summary>
internal static class DirectoryCheck
{
    /// <summary>
    /// How far a population may be from the figure without a caution: a fifth of it (judgement). From 2020 to 2026 no commune changed by
    /// more than 16 %, so that a figure of another recent year passes.
    /// </summary>
    private const int Tolerance = 5;

    /// <summary>The code that the statistical office gives the whole country.</summary>
    private const string WholeCountry = "01000";

    public static ImmutableArray<PlaceCaution> Of(CommuneProfile profile)
    {
        if (profile.NisCode is not { } code) return [];
        return Communes.Find(code) is { } commune ? [.. Contradictions(profile, commune)] : [NoCommune(profile, code)];
    }

    private static PlaceCaution NoCommune(CommuneProfile profile, string code)
    {
        if (Communes.FindFormer(code) is { } former && Communes.Find(former.Became) is { } became)
        {
            return Caution("nis-code-merged", "$.nisCode",
                (words, language) => Fill(words.Merged, ("code", code), ("former", former.Names[language]),
                    ("name", became.NameIn(language)), ("new", became.NisCode)));
        }

        var named = Communes.Search(profile.Name).Certain;
        var area = Communes.FindArea(code);
        var isArea = area is not null || code == WholeCountry || RegionCodes.Table.All.Contains(code);
        return Caution(isArea ? "nis-code-area" : "nis-code-none", "$.nisCode", (words, language) =>
            (isArea ? Fill(words.Area, ("code", code), ("area", area?.Names[language] ?? words.Country))
                : Fill(words.NoCode, ("code", code)))
            + (named is null ? "" : " " + Fill(words.Right, ("name", named.NameIn(language)), ("code", named.NisCode))));
    }

    private static IEnumerable<PlaceCaution> Contradictions(CommuneProfile profile, Commune commune)
    {
        if (!IsNamed(commune, profile.Name) && Communes.Search(profile.Name).Certain is { } named && named.NisCode != commune.NisCode)
        {
            yield return Caution("nis-code-name", "$.nisCode", (words, language) =>
                Fill(words.Name, ("code", commune.NisCode), ("name", commune.NameIn(language)), ("stated", named.NameIn(language)),
                    ("other", named.NisCode)));
        }

        if (profile.Region is { } region && region != commune.Region)
        {
            yield return Caution("nis-code-region", "$.region", (words, language) =>
                Fill(words.Region, ("code", commune.NisCode), ("name", commune.NameIn(language)),
                    ("region", words.Regions[(int)commune.Region]), ("stated", words.Regions[(int)region])));
        }

        if (Math.Abs((long)profile.Population - commune.Population) * Tolerance > commune.Population)
        {
            yield return Caution("nis-code-population", "$.population", (words, language) =>
            {
                var numbers = new NumberFormat(language);
                return Fill(words.Population, ("name", commune.NameIn(language)), ("n", numbers.Number(commune.Population)),
                    ("date", numbers.Date(Communes.PopulationDate)), ("stated", numbers.Number(profile.Population)));
            });
        }

        if (!profile.Languages.IsDefaultOrEmpty && AreOthers(profile.Languages, commune))
        {
            yield return Caution("nis-code-languages", "$.languages", (words, language) =>
                Fill(words.LanguagesDiffer, ("name", commune.NameIn(language)), ("languages", Names(commune.Languages.Value, words)),
                    ("stated", Names(profile.Languages, words))));
        }

        if (profile.Partnership is { Kind: PartnershipKind.PoliceZone, Name: { } zone }
            && SearchKey.Of(zone) != SearchKey.Of(commune.Zone.Name)
            && PoliceZones.Search(zone).Certain is { } other && other != commune.Zone)
        {
            yield return Caution("partnership-zone", "$.partnership.name",
                (words, language) =>
                    Fill(words.OtherZone, ("name", commune.NameIn(language)), ("zone", commune.Zone.NameIn(language)),
                        ("stated", other.NameIn(language))));
        }
    }

    // Who is called by its own name needs no search among all names of the country: this commune is what it would find, or one of them.
    private static bool IsNamed(Commune commune, string name)
    {
        var key = SearchKey.Of(name);
        return commune.Names.All.Any(known => SearchKey.Of(known) == key);
    }

    // A commune of two languages may name one of them, and one with facilities that of the facilities too.
    private static bool AreOthers(ImmutableArray<Language> stated, Commune commune) =>
        !stated.Any(language => commune.Languages.Value.Has(language))
            || stated.Any(language => !commune.Languages.Value.Has(language) && commune.Facilities.Value != language);

    private static string Names(ImmutableArray<Language> languages, CheckWords words) =>
        string.Join(", ",
            languages.Where(language => (int)language < words.Languages.Length).Select(language => words.Languages[(int)language]));

    private static PlaceCaution Caution(string id, string path, Func<CheckWords, Language, string> text) =>
        new(id, path, new LocalizedText(
            text(CheckWords.Of(Language.French), Language.French),
            text(CheckWords.Of(Language.Dutch), Language.Dutch),
            text(CheckWords.Of(Language.German), Language.German),
            text(CheckWords.Of(Language.English), Language.English)));

    private static string Fill(string text, params (string Name, string Value)[] values) =>
        values.Aggregate(text, (filled, value) => filled.Replace("{" + value.Name + "}", value.Value));
}
