using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Conditions;

public sealed class FindingConditionTests
{
    [Theory]
    [InlineData(Presence.Absent, Truth.True, "established")]
    [InlineData(Presence.Present, Truth.False, "not-established")]
    [InlineData(Presence.Unknown, Truth.Unknown, "unknown")]
    public void Evaluate_Finding_IsAsDiagnosed(Presence staff, Truth expected, string value)
    {
        var profile = TinyCatalogue.With(("trained-staff", staff));
        Assert.Equal(expected, Vocabularies.Truth(When.Finding("untrained"), profile));
        Assert.Equal([$"finding:untrained = {value} (is established): {expected}"],
            Vocabularies.Explain(When.Finding("untrained"), profile));
    }

    [Fact]
    public void Evaluate_UnknownId_IsUnknown() =>
        Assert.Equal(Truth.Unknown, Vocabularies.Truth(When.Finding("no-such"), TinyCatalogue.Commune()));
}
