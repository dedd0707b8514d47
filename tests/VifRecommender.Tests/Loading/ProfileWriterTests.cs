using System.Text;
using FsCheck.Xunit;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Loading;

public sealed class ProfileWriterTests
{
    private static readonly CommuneProfile Full = new()
    {
        Name = "Chaudfontaine",
        NisCode = "62022",
        Region = Region.Wallonia,
        Languages = [Language.French, Language.German],
        Population = 20_968,
        Partnership = new Partnership
        {
            Kind = PartnershipKind.PoliceZone,
            Name = "SECOVA",
            Communes = 5,
            Population = 62_000,
            Maturity = new() { Coordination = 3 }
        },
        RecordedIncidents = 88,
        NetworkMaturity = new() { Contact = 2, Evaluation = 1 },
        Capacity = new Capacity { StaffFte = 0.50m, BudgetEur = 20_000 },
        Wishes = ["visual-identity"],
        Focus = [Domain.Victims, Domain.Inform],
    };

    [Fact]
    public void Write_EveryMember_StandsInTheOrderOfTheContract()
    {
        var profile = Full
            .WithService("police-link", new ServiceState(Presence.Present, Holder.Zone))
            .WithService("housing-partner", Presence.Absent)
            .WithService("risk-tool", Presence.Unknown)
            .WithSignal("shelter-overflow", Presence.Present)
            .WithStructure("danger-unit", StructurePresence.Announced)
            .WithPractice("services-directory-public", PracticeStatus.InPlace)
            .WithPractice("comfort-dog-hearing",
                new PracticeState(PracticeStatus.Dismissed, "out of scope", new CalendarDate(2027, 6, 30)));
        const string Expected = """
            {
              "schemaVersion": 1,
              "nisCode": "62022",
              "name": "Chaudfontaine",
              "region": "wallonia",
              "languages": [
                "fr",
                "de"
              ],
              "population": 20968,
              "partnership": {
                "kind": "police-zone",
                "name": "SECOVA",
                "communes": 5,
                "population": 62000,
                "maturity": {
                  "coordination": 3
                }
              },
              "recordedIncidents": 88,
              "services": {
                "housing-partner": "absent",
                "police-link": {
                  "status": "present",
                  "heldBy": "zone"
                }
              },
              "signals": {
                "shelter-overflow": "present"
              },
              "regionalStructures": {
                "danger-unit": "announced"
              },
              "wishes": [
                "visual-identity"
              ],
              "networkMaturity": {
                "contact": 2,
                "evaluation": 1
              },
              "practices": {
                "comfort-dog-hearing": {
                  "status": "dismissed",
                  "reason": "out of scope",
                  "until": "2027-06-30"
                },
                "services-directory-public": "in-place"
              },
              "capacity": {
                "staffFte": 0.5,
                "budgetEur": 20000
              },
              "focus": [
                "inform",
                "victims"
              ]
            }

            """;
        Assert.Equal(Expected.ReplaceLineEndings("\n"), Encoding.UTF8.GetString(ProfileWriter.Write(profile)));
    }

    [Fact]
    public void Write_OnlyNameAndPopulation_IsAllThereIs() =>
        Assert.Equal("{\n  \"schemaVersion\": 1,\n  \"name\": \"Héron\",\n  \"population\": 5000\n}\n",
            Encoding.UTF8.GetString(ProfileWriter.Write(new CommuneProfile { Name = "Héron", Population = 5_000 })));

    [Fact]
    public void Write_UnknownServiceWhereOthersAreAbsent_IsNamed()
    {
        var profile = (Full with { OtherServices = Presence.Absent }).WithService("risk-tool", Presence.Unknown);
        Assert.Equal(Presence.Unknown, Read(profile).Services["risk-tool"].Presence);
        Assert.Equal(Presence.Absent, Read(profile).OtherServices);
    }

    [Fact]
    public void Write_ListsThatRepeatThemselves_CanBeReadBack()
    {
        var profile = Full with
        {
            Wishes = ["visual-identity", "visual-identity"],
            Focus = [Domain.Inform, Domain.Inform],
            Languages = [Language.French, Language.French]
        };
        Assert.Equal(["visual-identity"], Read(profile).Wishes);
        Assert.Equal([Domain.Inform], Read(profile).Focus);
        Assert.Equal([Language.French], Read(profile).Languages);
    }

    [Property(MaxTest = 200)]
    public void Write_AnyProfile_ReadsBackTheSame(int seed)
    {
        var written = RandomProfile.Make(seed, BuiltInCatalogue.Value);
        var read = Read(written);
        Assert.Equal((written.Name, written.NisCode, written.Region, written.Population, written.RecordedIncidents),
            (read.Name, read.NisCode, read.Region, read.Population, read.RecordedIncidents));
        Assert.Equal((written.Partnership, written.OtherServices, written.NetworkMaturity),
            (read.Partnership, read.OtherServices, read.NetworkMaturity));
        Assert.Equal((written.Capacity?.StaffFte, written.Capacity?.BudgetEur), (read.Capacity?.StaffFte, read.Capacity?.BudgetEur));
        Assert.Equal(written.Languages, read.Languages);
        Assert.Equal(written.Focus, read.Focus);
        Assert.Equal(written.Wishes.Order(StringComparer.Ordinal), read.Wishes.Order(StringComparer.Ordinal));
        foreach (var service in BuiltInCatalogue.Value.Services)
        {
            // A holder says something only of what is present.
            var state = State(written, service.Id);
            Assert.Equal(state.Presence == Presence.Present ? state : state.Presence, State(read, service.Id));
        }

        Assert.Equal(Known(written.Signals, Presence.Unknown), Known(read.Signals, Presence.Unknown));
        Assert.Equal(Known(written.RegionalStructures, StructurePresence.Unknown),
            Known(read.RegionalStructures, StructurePresence.Unknown));
        Assert.Equal(written.Practices.OrderBy(each => each.Key, StringComparer.Ordinal),
            read.Practices.OrderBy(each => each.Key, StringComparer.Ordinal));
        Assert.Equal(ProfileWriter.Write(written), ProfileWriter.Write(read));
        Assert.Equal(ProfileWriter.Hash(written), ProfileWriter.Hash(read));
    }

    [Fact]
    public void Hash_SameStatementsWrittenOtherwise_IsTheSame()
    {
        const string One =
            """{ "schemaVersion": 1, "name": "A", "population": 9, "services": { "police-link": true, "housing-partner": "absent","""
                + """ "risk-tool": "unknown" }, "capacity": { "staffFte": 0.50 } }""";
        const string Two =
            """{ "capacity": { "staffFte": 0.5 }, "services": { "housing-partner": false, "police-link": { "status": "present","""
                + """ "heldBy": "commune" } }, "population": 9, "name": "A", "schemaVersion": 1 }""";
        Assert.Equal(Hash(One), Hash(Two));
    }

    [Fact]
    public void Hash_OtherStatement_IsAnother() =>
        Assert.NotEqual(ProfileWriter.Hash(Full), ProfileWriter.Hash(Full with { Population = 20_969 }));

    [Fact]
    public void Hash_Notes_DoNotCount() =>
        Assert.Equal(ProfileWriter.Hash(Full), ProfileWriter.Hash(Full with { Notes = new ProfileNotes { Assumptions = ["guessed"] } }));

    [Fact]
    public void Write_Null_IsAProgrammersError()
    {
        Assert.Throws<ArgumentNullException>(() => ProfileWriter.Write(null!));
        Assert.Throws<ArgumentNullException>(() => ProfileWriter.Hash(null!));
    }

    private static ServiceState State(CommuneProfile profile, string service) =>
        profile.Services.TryGetValue(service, out var state) ? state : profile.OtherServices;

    private static IEnumerable<KeyValuePair<string, T>> Known<T>(FactDictionary<T> values, T unknown) =>
        values.Where(each => !Equals(each.Value, unknown)).OrderBy(each => each.Key, StringComparer.Ordinal);

    private static string Hash(string json) =>
        ProfileWriter.Hash(ProfileReader.Read(Encoding.UTF8.GetBytes(json), BuiltInCatalogue.Value).ValueOrThrow());

    private static CommuneProfile Read(CommuneProfile profile) =>
        ProfileReader.Read(ProfileWriter.Write(profile), BuiltInCatalogue.Value).ValueOrThrow();
}
