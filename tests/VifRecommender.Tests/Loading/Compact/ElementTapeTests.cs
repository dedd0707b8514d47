using VifRecommender.Catalogues;
using VifRecommender.Loading;
using VifRecommender.Loading.Compact;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Loading.Compact;

/// <summary>What an element may say is kept, also what no element of the built-in catalogue says.</summary>
public sealed class ElementTapeTests
{
    private static readonly LocalizedText Text = new("un", "een", "eins", "one");

    // Every member of every element, in a catalogue of its own.
    private static readonly Catalogue Full =
        CatalogueReader.ReadOverlays(SmallCatalogue.Value, [SmallCatalogue.Read("full.overlay.json")]).ValueOrThrow();

    [Fact]
    public void Element_WithEachOfItsMembers_IsTheSame()
    {
        foreach (var each in Full.Sources) Holds(each, (tape, it) => new ElementTape(tape).Source(it));
        foreach (var each in Full.Services) Holds(each, (tape, it) => new ElementTape(tape).Service(it));
        foreach (var each in Full.Signals) Holds(each, (tape, it) => new ElementTape(tape).Signal(it));
        foreach (var each in Full.Structures) Holds(each, (tape, it) => new ElementTape(tape).Structure(it));
        foreach (var each in Full.Findings) Holds(each, (tape, it) => new ElementTape(tape).Finding(it));
        foreach (var each in Full.Helplines) Holds(each, (tape, it) => new ElementTape(tape).Helpline(it));
        foreach (var each in Full.Practices) Holds(each, (tape, it) => new PracticeTape(tape).Practice(it));
    }

    [Fact]
    public void Service_ThatIsSourced_KeepsItsSources() => Holds(
        new Service
        {
            Id = "own",
            Name = Text,
            Question = Text,
            FromOutside = Text,
            HeldBy = [Holder.Zone],
            Provenance = Provenance.Sourced,
            Sources = ["one", "two"],
        },
        (tape, it) => new ElementTape(tape).Service(it));

    [Theory]
    [InlineData(FigureBasis.Sourced)]
    [InlineData(FigureBasis.Estimate)]
    public void Practice_ThatIsSourced_KeepsItsFigures(FigureBasis basis) => Holds(
        new Practice
        {
            Id = "own",
            Domain = Domain.Victims,
            Dimension = MaturityDimension.Risk,
            Title = Text,
            Description = Text,
            Safety = Text,
            Effort = Effort.Medium,
            FirstStep =
            [
                new PlacedText(Text) { Region = Region.Brussels, Languages = [Language.Dutch], Below = 9_000, Scale = Scale.PoliceZone },
            ],
            Cost = new Cost(new(1, 2), new(3, 4), basis),
            Staff = new Staffing(new(5, 6), new(0.25m, 0.5m), basis),
            Provenance = Provenance.Sourced,
        },
        (tape, it) => new PracticeTape(tape).Practice(it));

    private static void Holds<T>(T element, Func<Tape, T?, T> tell)
        where T : class
    {
        var writer = new TapeWriter();
        DeepEqual.Assert(element, tell(writer, element));
        var reader = new TapeReader(writer.ToArray(), 0);
        DeepEqual.Assert(element, tell(reader, null));
        Assert.True(reader.IsAtEnd);
    }
}
