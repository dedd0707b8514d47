using System.Collections.Immutable;
using System.Text;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Loading;

public sealed class ProfileReaderTests
{
    // Read for each test: so whoever measures the tests by changes of the reader knows which of them look at what it reads.
    private readonly CommuneProfile _full = ProfileReader.Read(SmallCatalogue.Read("full.profile.json").Utf8, SmallCatalogue.Value)
        .ValueOrThrow();

    private readonly CommuneProfile _least = Valid("");

    [Fact]
    public void Read_Identity_IsTaken()
    {
        Assert.Equal(("62022", "Chaudfontaine", Region.Wallonia, 20968, 88),
            (_full.NisCode, _full.Name, _full.Region, _full.Population, _full.RecordedIncidents));
        Assert.Equal([Language.French, Language.German], _full.Languages);
    }

    [Fact]
    public void Read_Partnership_IsTaken()
    {
        var expected = new Partnership
        {
            Kind = PartnershipKind.PoliceZone,
            Name = "SECOVA",
            Communes = 5,
            Population = 62000,
            Maturity = new NetworkMaturity { Coordination = 3, Risk = 2 }
        };
        Assert.Equal(expected, _full.Partnership);
    }

    [Fact]
    public void Read_ServicesSignalsStructures_AreTaken()
    {
        Assert.Equal(new ServiceState(Presence.Present, Holder.Zone), _full.Services["contact"]);
        Assert.Equal(new ServiceState(Presence.Absent), _full.Services["trained-staff"]);
        Assert.Equal(new ServiceState(Presence.Unknown), _full.Services["steering"]);
        Assert.Equal(Presence.Absent, _full.OtherServices);
        Assert.Equal(Presence.Present, _full.Signals["overflow"]);
        Assert.Equal(StructurePresence.Announced, _full.RegionalStructures["danger-unit"]);
    }

    [Fact]
    public void Read_WishesPracticesFocus_AreTaken()
    {
        Assert.Equal(["campaign"], _full.Wishes);
        Assert.Equal(new PracticeState(PracticeStatus.Dismissed, "out-of-scope", new CalendarDate(2027, 6, 30)),
            _full.Practices["training"]);
        Assert.Equal(new PracticeState(PracticeStatus.InPlace), _full.Practices["contact-point"]);
        Assert.Equal([Domain.Children, Domain.Inform], _full.Focus);
    }

    [Fact]
    public void Read_MaturityCapacityNotes_AreTaken()
    {
        Assert.Equal(new NetworkMaturity { Contact = 2, Evaluation = 5 }, _full.NetworkMaturity);
        Assert.Equal(new Capacity { StaffFte = 0.5m, BudgetEur = 20000 }, _full.Capacity);
        Assert.Equal(["https://example.org"], _full.Notes!.Sources);
        Assert.Equal(["The population is that of 2026."], _full.Notes.Assumptions);
    }

    [Fact]
    public void Read_LeastProfile_KnowsNothingElse()
    {
        Assert.Equal(("Genk", 67000), (_least.Name, _least.Population));
        Assert.Null(_least.NisCode);
        Assert.Null(_least.Region);
        Assert.Null(_least.Partnership);
        Assert.Null(_least.RecordedIncidents);
        Assert.Null(_least.Capacity);
        Assert.Null(_least.Notes);
        Assert.Equal(default, _least.NetworkMaturity);
        Assert.Equal(Presence.Unknown, _least.OtherServices);
        Assert.True(_least.Languages.IsEmpty && _least.Wishes.IsEmpty && _least.Focus.IsEmpty);
        Assert.True(_least.Services.IsEmpty && _least.Signals.IsEmpty && _least.RegionalStructures.IsEmpty && _least.Practices.IsEmpty);
    }

    [Fact]
    public void Read_TrueAndFalse_ArePresentAndAbsent()
    {
        var profile = Valid("""
            , "services": { "contact": true, "steering": false, "trained-staff": { "status": true, "heldBy": "region" } },
              "signals": { "overflow": false }
            """);
        Assert.Equal(new ServiceState(Presence.Present), profile.Services["contact"]);
        Assert.Equal(new ServiceState(Presence.Absent), profile.Services["steering"]);
        Assert.Equal(new ServiceState(Presence.Present, Holder.Region), profile.Services["trained-staff"]);
        Assert.Equal(Presence.Absent, profile.Signals["overflow"]);
    }

    [Fact]
    public void Read_OneNumberForMaturity_IsAllSixLevels()
    {
        var profile = Valid(""", "networkMaturity": 3, "partnership": { "kind": "supralocal", "maturity": 4 }""");
        Assert.Equal(NetworkMaturity.All(3), profile.NetworkMaturity);
        Assert.Equal(NetworkMaturity.All(4), profile.Partnership!.Maturity);
    }

    [Theory]
    [InlineData("20968.0", 20968)]
    [InlineData("2e4", 20000)]
    [InlineData("0", 0)]
    [InlineData("100000000", 100_000_000)]
    public void Read_WholeNumberInAnyForm_IsTaken(string number, int population)
    {
        var read = Read($$"""{ "schemaVersion": 1, "name": "N", "population": {{number}} }""");
        Assert.Equal(population, read.ValueOrThrow().Population);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("100000001")]
    [InlineData("0.5")]
    [InlineData("1e400")]
    public void Read_OtherNumber_IsOutOfRange(string number)
    {
        var fault = Assert.Single(Read($$"""{ "schemaVersion": 1, "name": "N", "population": {{number}} }""").Diagnostics);
        Assert.Equal("profile.json:1:36: VIF2005: The number is not a whole number from 0 to 100000000. ($.population)", fault.ToString());
    }

    [Fact]
    public void Read_ByteOrderMark_IsNoColumn()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("{ \"a\": 1 }")];
        Assert.Equal((1, 3), Place(bytes, "VIF2001"));
        Assert.Equal((1, 1), Place(bytes, "VIF2003"));
        Assert.True(ProfileReader.Read([0xEF, 0xBB, 0xBF, .. SmallCatalogue.Read("full.profile.json").Utf8],
            SmallCatalogue.Value).Value is not null);
    }

    [Fact]
    public void Read_ByteOrderMarkAlone_IsEmpty() =>
        Assert.Equal("profile.json:1:1: VIF1008: The file is empty: write a JSON object. ($)",
            Assert.Single(Read([0xEF, 0xBB, 0xBF]).Diagnostics).ToString());

    [Fact]
    public void Read_CarriageReturnsAndLineFeeds_CountEachLineOnce() =>
        Assert.Equal((4, 3),
            Place(Encoding.UTF8.GetBytes("{\r\n  \"schemaVersion\": 1,\r\n  \"name\": \"N\", \"population\": 1,\r\n  \"b\": 1\r\n}\r\n"),
                "VIF2001"));

    [Theory]
    [InlineData("e", 10)]
    [InlineData("é", 10)]
    [InlineData("…", 10)]
    [InlineData("😀", 10)]
    [InlineData("😀é", 11)]
    public void Read_CharactersOfSeveralBytes_AreOneColumnEach(string character, int column) =>
        Assert.Equal((1, column), Place(Encoding.UTF8.GetBytes($"{{\"{character}\": 1, \"b\": 1}}"), "VIF2001", 1));

    [Fact]
    public void Read_SeveralFaults_AreAllReportedInTheOrderOfTheFile()
    {
        var faults = Read("""
            {
              "population": -1,
              "colour": "red",
              "services": { "contact": 5, "contct": "present" },
              "schemaVersion": 1
            }
            """).Diagnostics;
        Assert.Equal(
            ["1:1 VIF2003", "2:3 VIF2005", "3:3 VIF2001", "4:17 VIF2004", "4:31 VIF3002"],
            faults.Select(fault => $"{fault.Line}:{fault.Column} {fault.Id}"));
    }

    [Fact]
    public void Read_Fault_LeavesNoValue()
    {
        var result = Read("{}");
        Assert.Null(result.Value);
        var thrown = Assert.Throws<DiagnosticException>(result.ValueOrThrow);
        Assert.Equal(result.Diagnostics, thrown.Diagnostics);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("7")]
    [InlineData("null")]
    public void Read_AnotherKindOfDocument_IsOneFault(string json) =>
        Assert.Equal(("VIF2004", "$"), (Assert.Single(Read(json).Diagnostics).Id, Read(json).Diagnostics[0].Path));

    [Theory]
    [InlineData("{\"a\":}")]
    [InlineData("{\"a\" 1}")]
    [InlineData("{'a': 1}")]
    [InlineData("{\"a\": 01}")]
    [InlineData("{\"a\": +1}")]
    [InlineData("{\"a\": NaN}")]
    [InlineData("{\"a\": \"\\x\"}")]
    [InlineData("{\"a\": 1}}")]
    public void Read_NoJson_IsOneFault(string json) => Assert.Equal("VIF1003", Assert.Single(Read(json).Diagnostics).Id);

    [Theory]
    [InlineData("{")]
    [InlineData("{\"a\": tru")]
    [InlineData("{\"a\": \"b")]
    [InlineData("{\"a\": 1,  \n")]
    [InlineData("{\"a\": -")]
    public void Read_CutFile_IsCalledCut(string json) => Assert.Equal("VIF1004", Assert.Single(Read(json).Diagnostics).Id);

    [Fact]
    public void Read_NullArgument_Throws()
    {
        Assert.Throws<ArgumentNullException>("utf8", () => ProfileReader.Read(null!, SmallCatalogue.Value));
        Assert.Throws<ArgumentNullException>("catalogue", () => ProfileReader.Read([], null!));
        Assert.Throws<ArgumentNullException>("name", () => ProfileReader.Read([], SmallCatalogue.Value, null!));
    }

    private static CommuneProfile Valid(string more) =>
        Read($$"""{ "schemaVersion": 1, "name": "Genk", "population": 67000{{more}} }""").ValueOrThrow();

    private static LoadResult<CommuneProfile> Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    private static LoadResult<CommuneProfile> Read(byte[] bytes) => ProfileReader.Read(bytes, SmallCatalogue.Value);

    private static (int Line, int Column) Place(byte[] bytes, string id, int nth = 0)
    {
        ImmutableArray<Diagnostic> all = [.. Read(bytes).Diagnostics.Where(each => each.Id == id)];
        return (all[nth].Line, all[nth].Column);
    }
}
