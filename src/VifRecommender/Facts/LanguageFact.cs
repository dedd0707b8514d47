using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>
/// A language of the administration. A condition asks for one language and the fact then has its word for an id; a profile states all of them
/// together, and that fact has no id.
/// </summary>
internal sealed class LanguageFact : FactDefinition
{
    // A commune's administration works in a national language.
    private static readonly Language[] National = [Language.French, Language.Dutch, Language.German];

    public override FactKind Kind => FactKind.Language;

    public override ChangeKind Change => ChangeKind.Given;

    public override string Name(string id) => id.Length == 0 ? "language" : "language:" + id;

    public override IEnumerable<string> Ids(Vocabulary vocabulary) => Words.Languages.All;

    public override FactValue Observe(Situation situation, string id)
    {
        var languages = situation.Profile.Languages;
        if (languages.IsDefaultOrEmpty) return FactValue.Unknown;
        if (id.Length == 0) return FactValue.OfWords(languages.Select(language => language.ToWord()));
        return FactValue.OfWord(Words.Languages.TryGet(id, out var asked) && languages.Contains(asked) ? "used" : "not-used");
    }

    public override IEnumerable<Fact> Open(Situation situation, AskedFacts asked) =>
        situation.Profile.Languages.IsDefaultOrEmpty ? [new Fact(Kind)] : [];

    public override IEnumerable<Fact> AskedAs(string id, AskedFacts asked) => [new Fact(Kind)];

    public override Fact Statement(string id) => new(Kind);

    public override IEnumerable<CommuneProfile> Answers(string id, CommuneProfile profile, AskedFacts asked) =>
        National.Select(language => profile with { Languages = [language] });
}
