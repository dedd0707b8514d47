using System.Text;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Loading;

/// <summary>What a profile may say, at the edges; and ids in any order, known or kept, with what is said of each.</summary>
public sealed class ProfileFaultTests
{
    private const string Code = "VIF2007 $.nisCode: A NIS code is a text of five digits, such as \"62022\".";

    [Theory]
    [InlineData("\"nisCode\": \"62022\"", null)]
    [InlineData("\"nisCode\": \"09990\"", null)]
    [InlineData("\"nisCode\": \"6202\"", Code)]
    [InlineData("\"nisCode\": \"620222\"", Code)]
    [InlineData("\"nisCode\": \"6202a\"", Code)]
    [InlineData("\"nisCode\": \"6202/\"", Code)]
    [InlineData("\"nisCode\": \":2022\"", Code)]
    [InlineData("\"$schema\": \"profile.schema.json\"", null)]
    [InlineData("\"$schema\": 7", "VIF2004 $[\"$schema\"]: Write the address of a schema (a text) here, not a number.")]
    [InlineData("\"capacity\": { \"staffHoursPerWeek\": 19, \"staffFte\": 0.5 }",
        "VIF2002 $.capacity.staffHoursPerWeek: Staff is given twice: keep 'staffFte' or 'staffHoursPerWeek'.")]
    [InlineData("\"capacity\": { \"staffHoursPerWeek\": -1 }",
        "VIF2005 $.capacity.staffHoursPerWeek: The number is not from 0 to 3800000.")]
    [InlineData("\"zzzz\": 1", "VIF2001 $.zzzz: There is no member 'zzzz' here: correct or remove it.")]
    [InlineData("\"local\": { \"housing-policy\": \"shred\" }",
        "VIF2006 $.local.housing-policy: 'shred' is none of own-company, shared (did you mean 'shared'?).")]
    [InlineData("\"local\": { \"night-beds\": 2.5 }",
        "VIF2005 $.local.night-beds: The number is not a whole number from 0 to 1000000000.")]
    public void Read_Member_IsAcceptedOrSaysWhy(string member, string? fault)
    {
        var read = Read(member);
        Assert.Equal(fault is null ? [] : [fault], read.Diagnostics.Select(each => $"{each.Id} {each.Path}: {each.Message}"));
        Assert.Equal(fault is null, read.Value is not null);
    }

    [Theory]
    [InlineData("police-zone", PartnershipKind.PoliceZone)]
    [InlineData("intercommunal", PartnershipKind.Intercommunal)]
    [InlineData("supralocal", PartnershipKind.Supralocal)]
    public void Read_KindOfPartnership_IsTaken(string word, PartnershipKind kind) =>
        Assert.Equal(kind, Read($$""" "partnership": { "kind": "{{word}}" } """).ValueOrThrow().Partnership!.Kind);

    /// <summary>Hours become a share of full time, to four decimals.</summary>
    [Fact]
    public void Read_HoursPerWeek_AreAShareOfFullTime()
    {
        Assert.Equal(0.5m, Read(""" "capacity": { "staffHoursPerWeek": 19 } """).ValueOrThrow().Capacity!.StaffFte);
        Assert.Equal(0.2632m, Read(""" "capacity": { "staffHoursPerWeek": 10 } """).ValueOrThrow().Capacity!.StaffFte);
    }

    [Theory]
    [InlineData("contact steering trained-staff")]
    [InlineData("trained-staff steering contact")]
    [InlineData("steering contact trained-staff")]
    public void Read_KnownIdsInAnyOrder_KeepWhatIsSaidOfEach(string order)
    {
        var states = order.Split(' ').Select(id => $"\"{id}\": \"{(id == "steering" ? "absent" : "present")}\"");
        var services = Read($$""" "services": { {{string.Join(", ", states)}} } """).ValueOrThrow().Services;
        Assert.Equal(["contact", "steering", "trained-staff"], services.Keys);
        Assert.Equal([Presence.Present, Presence.Absent, Presence.Present], services.Values.Select(state => state.Presence));
    }

    [Theory]
    [InlineData("alpha contact zeta")]
    [InlineData("zeta contact alpha")]
    [InlineData("contact zeta alpha")]
    public void Read_KeptIdsInAnyOrder_KeepWhatIsSaidOfEach(string order)
    {
        var states = order.Split(' ').Select(id => $"\"{id}\": \"{(id == "contact" ? "absent" : "present")}\"");
        var read = Read($$""" "services": { {{string.Join(", ", states)}} }, "wishes": ["omega", "campaign"] """, UnknownIds.Keep);
        Assert.Equal(["VIF3101", "VIF3101", "VIF3101"], read.Diagnostics.Select(fault => fault.Id));
        var services = read.Value!.Services;
        Assert.Equal(["alpha", "contact", "zeta"], services.Keys);
        Assert.Equal([Presence.Present, Presence.Absent, Presence.Present], services.Values.Select(state => state.Presence));
        Assert.Equal(["omega", "campaign"], read.Value.Wishes);
    }

    [Fact]
    public void Read_KeptIdWithAValueThatCannotBe_IsAFaultAndNotKept()
    {
        var read = Read(""" "services": { "contact": "present", "zeta": "perhaps" } """, UnknownIds.Keep);
        Assert.Equal(["VIF2006", "VIF3101"], read.Diagnostics.Select(fault => fault.Id).Order());
        Assert.Null(read.Value);
    }

    [Fact]
    public void Read_WithoutOptions_Throws() => Assert.Throws<ArgumentNullException>("options",
        () => ProfileReader.Read([], SmallCatalogue.Value, (ProfileReadOptions)null!));

    private static LoadResult<CommuneProfile> Read(string member, UnknownIds unknown = UnknownIds.Refuse) => ProfileReader.Read(
        Encoding.UTF8.GetBytes($$"""{ "schemaVersion": 1, "name": "N", "population": 1, {{member}} }"""), SmallCatalogue.Value,
        new ProfileReadOptions { UnknownIds = unknown });
}
