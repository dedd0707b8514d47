using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Conditions;

public sealed class SignalConditionTests
{
    [Theory]
    [InlineData(Presence.Present, Truth.True, "present")]
    [InlineData(Presence.Absent, Truth.False, "absent")]
    [InlineData(Presence.Unknown, Truth.Unknown, "unknown")]
    public void Evaluate_StatedSignal_IsAsStated(Presence presence, Truth expected, string value)
    {
        var profile = TinyCatalogue.Commune().WithSignal("overflow", presence);
        Assert.Equal(expected, Vocabularies.Truth(When.Signal("overflow"), profile));
        Assert.Equal([$"signal:overflow = {value} (is present): {expected}"], Vocabularies.Explain(When.Signal("overflow"), profile));
    }

    [Theory]
    [InlineData("letter-only")]
    [InlineData("no-such")]
    public void Evaluate_UnlistedOrUnknownId_IsUnknown(string id) =>
        Assert.Equal(Truth.Unknown,
            Vocabularies.Truth(When.Signal(id),
                TinyCatalogue.Commune().WithSignal("overflow", Presence.Present) with { OtherServices = Presence.Absent }));
}
