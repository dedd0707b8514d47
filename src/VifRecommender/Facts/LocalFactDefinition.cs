using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>A fact that an overlay declares. The catalogue says what answers it; no other fact follows from it.</summary>
internal abstract class LocalFactDefinition : FactDefinition
{
    public sealed override string Element => "local fact";

    public sealed override ChangeKind Change => ChangeKind.Given;

    public sealed override string Name(string id) => "local:" + id;

    public sealed override IEnumerable<string> Ids(Vocabulary vocabulary) =>
        vocabulary.Local.Where(fact => fact.IsNumber == IsNumber).Select(fact => fact.Id);

    public sealed override CommuneProfile? With(CommuneProfile profile, string id, FactValue answer) =>
        answer.IsUnknown ? profile.WithLocal(id, null) : Answer(answer) is { } known ? profile.WithLocal(id, known) : null;

    /// <summary>The answer as a profile holds it; nothing for what cannot answer.</summary>
    protected abstract LocalAnswer? Answer(FactValue answer);
}
