using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Conditions;

public sealed class LanguageConditionTests
{
    private static readonly Condition German = When.InLanguage(Language.German);

    [Fact]
    public void Evaluate_OneOfSeveralLanguages_Holds()
    {
        var profile = TinyCatalogue.Commune() with { Languages = [Language.French, Language.German] };
        Assert.Equal(Truth.True, Vocabularies.Truth(German, profile));
        Assert.Equal(["language:de = used (is used): True"], Vocabularies.Explain(German, profile));
    }

    [Fact]
    public void Evaluate_OtherLanguages_DoesNotHold()
    {
        var profile = TinyCatalogue.Commune() with { Languages = [Language.French, Language.Dutch] };
        Assert.Equal(Truth.False, Vocabularies.Truth(German, profile));
        Assert.Equal(["language:de = not-used (is used): False"], Vocabularies.Explain(German, profile));
    }

    [Fact]
    public void Evaluate_NoOrDefaultLanguages_IsUnknown()
    {
        Assert.Equal(Truth.Unknown, Vocabularies.Truth(German, TinyCatalogue.Commune()));
        Assert.Equal(Truth.Unknown, Vocabularies.Truth(German, TinyCatalogue.Commune() with { Languages = default }));
        Assert.Equal(["language:de = unknown (is used): Unknown"], Vocabularies.Explain(German, TinyCatalogue.Commune()));
    }
}
