using VifRecommender.Facts;
using VifRecommender.Naming;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>Holds when a language is one of the commune's administration.</summary>
internal sealed class LanguageCondition : FactCondition
{
    internal LanguageCondition(Language language) => Language = language;

    /// <summary>The language that is asked for.</summary>
    public Language Language { get; }

    public override Fact Fact => new(FactKind.Language, Language.ToWord());

    public override FactTest Asked => FactTest.Is("used");

    internal override Truth Test(Situation situation)
    {
        var languages = situation.Profile.Languages;
        return languages.IsDefaultOrEmpty ? Truth.Unknown : languages.Has(Language).ToTruth();
    }
}
