using System.Text;
using VifRecommender.Facts;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Tests.Profiles;
using VifRecommender.Web.Advice;
using VifRecommender.Web.Profiles;
using VifRecommender.Web.Tests.Fixtures;
using VifRecommender.Writing;

namespace VifRecommender.Web.Tests.Profiles;

/// <summary>The form says whatever a profile says: else saving it would erase what it has no field for.</summary>
public sealed class ProfileFieldsTests(OneHost one) : IClassFixture<OneHost>
{
    public static TheoryData<FactKind> Kinds => [.. Enum.GetValues<FactKind>()];

    [Fact]
    public void Form_FilledFromAProfile_SaysTheSame()
    {
        // That all other services are absent is said service by service.
        var full = FullProfile.Value with { OtherServices = Presence.Unknown };
        var catalogue = BuiltInCatalogue.Value;
        var back = ProfileForm.Read(ProfileFields.Of(full, catalogue), catalogue).ValueOrThrow();
        Assert.Equal(Encoding.UTF8.GetString(ProfileWriter.Write(full)), Encoding.UTF8.GetString(ProfileWriter.Write(back)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Page_OfTheProfile_HasTheFieldOfEachFact(FactKind kind)
    {
        var id = kind switch
        {
            FactKind.Service or FactKind.Holder => "police-link",
            FactKind.Signal => "staff-exhausted",
            FactKind.Structure => "danger-unit",
            FactKind.Maturity => "risk",
            FactKind.Practice => "services-directory-public",
            _ => "",
        };
        if (QuestionField.Of(new Fact(kind, id)) is not { } field) return;
        var host = one.Emptied();
        var commune = await host.AddCommuneAsync();
        using var browser = await Browser.OfAsync(host);
        var page = await browser.OpenAsync($"/communes/{commune.Id}/profile");
        Assert.True(page.Document!.QuerySelector($"[name='{field}']") is not null, $"The page has no field {field}.");
    }
}
