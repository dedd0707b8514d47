using VifRecommender.Belgium.Partners;
using VifRecommender.Profiles;

namespace VifRecommender.Belgium.Tests.Partners;

public sealed class PartnerDirectoryTests
{
    private static readonly CalendarDate Today = new(2026, 11, 29);

    [Fact]
    public void BuiltIn_EveryPartner_CarriesSourceAndDay()
    {
        Assert.Equal(171, PartnerDirectory.BuiltIn.Partners.Length);
        Assert.All(PartnerDirectory.BuiltIn.Partners, partner =>
        {
            Assert.NotEmpty(partner.Sources);
            Assert.All(partner.Sources, source => Assert.Matches("^https?://", source));
            Assert.Equal(Today, partner.ReadOn);
            if (partner.AsOf is null)
            {
                Assert.True(partner is { Phone: null, IsDayAndNight: false } && partner.IsToBeConfirmed(Today), partner.Id);
            }
        });
    }

    /// <summary>Places of shelters are secret: none is named, and no street stands anywhere.</summary>
    [Fact]
    public void BuiltIn_Names_HoldNoStreetAndNoShelter() => Assert.All(PartnerDirectory.BuiltIn.Partners, partner =>
        Assert.DoesNotMatch("(?i)\\b(rue|avenue|straat|laan|strasse|straße|refuge|vluchthuis|frauenhaus|maison d.h[ée]bergement)\\b",
            partner.Names[Language.French] + " " + partner.Names[Language.Dutch] + " " + partner.Names[Language.German]));

    [Fact]
    public void For_EveryCommune_NamesAPartnerOrHowToFindOneOfEachKind() => Assert.All(Communes.All, commune =>
    {
        var kinds = PartnerDirectory.BuiltIn.For(commune);
        Assert.Equal(kinds.Select(each => each.Function.Kind).Distinct().Order(), kinds.Select(each => each.Function.Kind));
        Assert.Contains(PartnerKind.PoliceVictimAssistance, kinds.Select(each => each.Function.Kind));
        Assert.Contains(PartnerKind.HelpLine, kinds.Where(each => each.Known.Length > 0).Select(each => each.Function.Kind));
        Assert.Contains(kinds,
            each => each.Function.Kind is PartnerKind.DangerUnit or PartnerKind.VeiligHuis or PartnerKind.FamilyJusticeCentre);
    });

    /// <summary>No unit of another province is named.</summary>
    [Theory]
    [InlineData("62122", "DIViCo Liège")]
    [InlineData("25014", "DIViCo Brabant wallon")]
    [InlineData("92094", "Espace VIF (Namur)")]
    [InlineData("52011", null)]
    [InlineData("81001", null)]
    [InlineData("63023", null)]
    public void For_DangerUnit_IsThatOfThePlaceOrNone(string code, string? name)
    {
        var units = Of(code, PartnerKind.DangerUnit);
        if (name is null) Assert.Empty(units);
        else Assert.StartsWith(name, Assert.Single(units).Names[Language.French], StringComparison.Ordinal);
    }

    [Fact]
    public void For_GermanSpeakingCommune_GetsTheServicesOfItsCommunity()
    {
        Assert.All(Of("63023", PartnerKind.VictimService), partner => Assert.Equal([Language.German], partner.Languages));
        Assert.Contains(Of("63023", PartnerKind.VictimService),
            partner => partner.Names.German!.StartsWith("Prisma", StringComparison.Ordinal));
        Assert.Empty(Of("63023", PartnerKind.ElderAbuse));
        Assert.NotEmpty(Of("63023", PartnerKind.CareCentreSexualViolence));
    }

    [Fact]
    public void For_Zone_HasItsOwnServiceBeforeTheGeneralOne()
    {
        var services = Of("52022", PartnerKind.PoliceVictimAssistance);
        Assert.NotEmpty(services);
        Assert.Equal("Cellule EVA - zone Montgomery", Of("21018", PartnerKind.PoliceVictimAssistance)[0].Names.French);
    }

    [Theory]
    [InlineData("2024-11-30", false)]
    [InlineData("2024-11-29", false)]
    [InlineData("2024-11-28", true)]
    [InlineData("2024-11", true)]
    [InlineData("2025", false)]
    [InlineData("2024", true)]
    public void IsToBeConfirmed_AfterTwoYears_CountsFromTheEarliestDayMeant(string asOf, bool expected)
    {
        Assert.True(PartialDate.TryParse(asOf, out var date));
        var partner = PartnerDirectory.BuiltIn.Partners.First(
            each => each is { AsOf: not null, Status: PartnerStatus.Active }) with
        { AsOf = date, PhoneAsOf = null };
        Assert.Equal(expected, partner.IsToBeConfirmed(Today));
        Assert.True((partner with { PhoneAsOf = Partial("2020") }).IsToBeConfirmed(Today));
        Assert.True((partner with { Status = PartnerStatus.Announced }).IsToBeConfirmed(Today));
    }

    [Fact]
    public void CareCentres_AreThirteenOfWhichThreeWereAnnounced()
    {
        var centres = PartnerDirectory.BuiltIn.Partners.Where(partner => partner.Kind == PartnerKind.CareCentreSexualViolence).ToList();
        Assert.Equal(13, centres.Count);
        Assert.Equal(3, centres.Count(centre => centre.Status == PartnerStatus.Announced));
        // The pages differ on the hours of this one.
        Assert.False(centres.Single(centre => centre.Names.French!.Contains("Arlon", StringComparison.Ordinal)).IsDayAndNight);
    }

    [Theory]
    [InlineData("62122", "danger-unit", StructurePresence.Present)]
    [InlineData("62122", "multidisciplinary-centre", StructurePresence.Unknown)]
    [InlineData("92094", "multidisciplinary-centre", StructurePresence.Present)]
    [InlineData("21004", "multidisciplinary-centre", StructurePresence.Present)]
    [InlineData("23027", "danger-unit", StructurePresence.Unknown)]
    [InlineData("12025", "danger-unit", StructurePresence.Present)]
    [InlineData("52011", "sexual-violence-centre", StructurePresence.Present)]
    [InlineData("25014", "sexual-violence-centre", StructurePresence.Announced)]
    [InlineData("62122", "perpetrator-service", StructurePresence.Present)]
    [InlineData("71016", "perpetrator-service", StructurePresence.Unknown)]
    [InlineData("52011", "regional-coordination", StructurePresence.Unknown)]
    [InlineData("62122", "regional-coordination", StructurePresence.Present)]
    [InlineData("62122", "specialised-shelter", StructurePresence.Unknown)]
    public void ToProfile_Structures_AreThoseThatArePubliclyKnown(string code, string structure, StructurePresence expected)
    {
        var profile = Communes.Find(code)!.ToProfile();
        Assert.Equal(expected, profile.RegionalStructures.GetValueOrDefault(structure));
        if (expected != StructurePresence.Unknown)
        {
            Assert.Contains(profile.Notes!.Assumptions,
                line => line.StartsWith(structure + " is ", StringComparison.Ordinal) && line.Contains("http", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Functions_EveryKind_HasWordsInFourLanguages()
    {
        Assert.Equal(Enum.GetValues<PartnerKind>(), PartnerFunctions.All.Select(each => each.Kind));
        Assert.All(PartnerFunctions.All,
            each => Assert.All(Enum.GetValues<Language>(),
                language => Assert.True(each.Name[language].Length > 0 && each.Find[language].EndsWith('.'))));
    }

    private static List<Partner> Of(string code, PartnerKind kind) =>
        [.. PartnerDirectory.BuiltIn.For(Communes.Find(code)!).Where(each => each.Function.Kind == kind).SelectMany(each => each.Known)];

    private static PartialDate Partial(string text) => PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);
}
