using System.Text;
using VifRecommender.Catalogues;
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
    // The built-in catalogue declares no local facts; the form of a catalogue that does is tested below.
    public static TheoryData<FactKind> Kinds =>
        [.. Enum.GetValues<FactKind>().Except([FactKind.LocalNumber, FactKind.LocalChoice])];

    /// <summary>What an overlay declares has a field of its own, and comes back as it was said; a share may be typed in per cent.</summary>
    [Fact]
    public void Form_OfACatalogueWithLocalFacts_SaysTheSame()
    {
        var text = LocalizedText.Same("own");
        var catalogue = BuiltInCatalogue.Value.With(own => own
            .Add(new LocalFact { Id = "part", Kind = LocalFactKind.Share, Name = text, Question = text })
            .Add(new LocalFact { Id = "beds", Kind = LocalFactKind.Count, Name = text, Question = text })
            .Add(new LocalFact
            {
                Id = "way",
                Kind = LocalFactKind.Choice,
                Name = text,
                Question = text,
                Answers = [new() { Id = "one", Name = text }, new() { Id = "two", Name = text }]
            }));
        var profile = FullProfile.Value with { OtherServices = Presence.Unknown, Local = FactDictionary<LocalAnswer>.Empty };
        profile = profile.WithLocal("part", LocalAnswer.Of(0.125m)).WithLocal("beds", LocalAnswer.Of(4)).WithLocal("way",
            LocalAnswer.Of("two"));
        var fields = ProfileFields.Of(profile, catalogue);
        Assert.Equal("two", fields["local.way"]);
        Assert.Equal(ProfileWriter.Hash(profile), ProfileWriter.Hash(ProfileForm.Read(fields, catalogue).ValueOrThrow()));
        fields["local.part"] = "12,5 %";
        Assert.Equal(ProfileWriter.Hash(profile), ProfileWriter.Hash(ProfileForm.Read(fields, catalogue).ValueOrThrow()));
        fields["local.beds"] = "some";
        Assert.Equal("$.local.beds", Assert.Single(ProfileForm.Read(fields, catalogue).Diagnostics).Path);
        // Without the overlay it stays in the profile.
        var kept = KeptStatements.Of(profile, BuiltInCatalogue.Value);
        Assert.Equal(["local.beds", "local.part", "local.way"], kept.Select(each => each.Field).Order(StringComparer.Ordinal));
        var form = ProfileForm.Read(ProfileFields.Of(profile, BuiltInCatalogue.Value), BuiltInCatalogue.Value).ValueOrThrow();
        Assert.Equal(ProfileWriter.Hash(profile), ProfileWriter.Hash(KeptStatements.Carry(form, profile, BuiltInCatalogue.Value, [])));
    }

    [Fact]
    public void Form_FilledFromAProfile_SaysTheSame()
    {
        // That all other services are absent is said service by service.
        var full = FullProfile.Value with { OtherServices = Presence.Unknown, Local = FactDictionary<LocalAnswer>.Empty };
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
