using System.Collections.Immutable;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>
/// A language of the administration. A condition asks for one language and the fact then has its word for an id; a profile states all of
/// them
/// together, and that fact has no id.
/// </summary>
internal sealed class LanguageFact : FactDefinition
{
    // A commune's administration works in a national language.
    private static readonly Language[] National = [Language.French, Language.Dutch, Language.German];

    public override FactKind Kind => FactKind.Language;

    public override ChangeKind Change => ChangeKind.Given;

    public override string Name(string id) => id.Length == 0 ? "language" : "language:" + id;

    public override IEnumerable<string> Ids(Vocabulary vocabulary) => ProfileWords.Languages.All;

    public override FactValue Observe(Situation situation, string id)
    {
        var languages = situation.Profile.Languages;
        if (languages.IsDefaultOrEmpty) return FactValue.Unknown;
        if (id.Length == 0) return FactValue.OfWords(languages.Select(language => language.ToWord()));
        return FactValue.OfWord(ProfileWords.Languages.TryGet(id, out var asked) && languages.Contains(asked) ? "used" : "not-used");
    }

    public override IEnumerable<Fact> Open(Situation situation, AskedFacts asked) =>
        Facts(situation.Profile.Languages.IsDefaultOrEmpty ? [""] : []);

    public override IEnumerable<Fact> AskedAs(string id, AskedFacts asked) => [new Fact(Kind)];

    public override Fact Statement(string id) => new(Kind);

    /// <summary>
    /// Each language alone, and as a commune can have several, each set of those that conditions ask for; the fewest first.
    /// </summary>
    public override IEnumerable<FactValue> Answers(string id, CommuneProfile profile, AskedFacts asked)
    {
        var told = ProfileWords.Languages.Values.Where(language => asked.Contains(new Fact(Kind, language.ToWord()))).ToList();
        var sets = Enumerable.Range(1, (1 << told.Count) - 1)
            .Select(bits => told.Where((_, place) => ((bits >> place) & 1) != 0).ToImmutableArray());
        var several = sets.Where(set => set.Length > 1).OrderBy(set => set.Length);
        return National.Union(told).Select(language => ImmutableArray.Create(language)).Concat(several)
            .Select(set => FactValue.OfWords(set.Select(language => language.ToWord())));
    }

    public override CommuneProfile? With(CommuneProfile profile, string id, FactValue answer)
    {
        if (answer.IsUnknown) return profile with { Languages = [] };
        if (answer is not { Word: { } words, HeldBy: null }) return null;
        var languages = ImmutableArray.CreateBuilder<Language>();
        foreach (var word in words.Split([FactValue.Separator], StringSplitOptions.None))
        {
            if (!ProfileWords.Languages.TryGet(word, out var language) || languages.Contains(language)) return null;
            languages.Add(language);
        }

        return profile with { Languages = languages.ToImmutable() };
    }
}
