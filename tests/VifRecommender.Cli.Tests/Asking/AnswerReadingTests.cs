using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Cli.Asking;
using VifRecommender.Explanation;
using VifRecommender.Facts;
using VifRecommender.Loading;
using VifRecommender.Profiles;

namespace VifRecommender.Cli.Tests.Asking;

public sealed class AnswerReadingTests
{
    private static readonly Fact Police = new(FactKind.Holder, "police-link");

    /// <summary>Staff is asked in hours a week and kept as full-time equivalents.</summary>
    [Theory]
    [InlineData("19", "0.5")]
    [InlineData("3,8", "0.1")]
    [InlineData("38 h", "1")]
    [InlineData("0", "0")]
    public void Read_HoursAWeek_AreFullTimeEquivalents(string line, string fte) =>
        Assert.Equal(fte, Assert.Single(Reading(Language.French, new Fact(FactKind.StaffFte)).Read(line)!.Value).Value.ToString());

    [Theory]
    [InlineData("-1")]
    [InlineData("half")]
    [InlineData("")]
    public void Read_NoNumber_IsNoAnswer(string line) => Assert.Null(Reading(Language.English, new Fact(FactKind.StaffFte)).Read(line));

    /// <summary>A share is said in per cent or as a part of 1; a count is whole.</summary>
    [Theory]
    [InlineData("part", "12 %", "0.12")]
    [InlineData("part", "12,5%", "0.125")]
    [InlineData("part", "0.12", "0.12")]
    [InlineData("part", "12", null)]
    [InlineData("part", "120 %", null)]
    [InlineData("beds", "4", "4")]
    [InlineData("beds", "2.5", null)]
    public void Read_LocalNumber_IsOfItsKind(string fact, string line, string? number)
    {
        var text = LocalizedText.Same("own");
        var catalogue = BuiltInCatalogue.Value.With(own => own
            .Add(new LocalFact { Id = "part", Kind = LocalFactKind.Share, Name = text, Question = text })
            .Add(new LocalFact { Id = "beds", Kind = LocalFactKind.Count, Name = text, Question = text }));
        var advice = new Recommender(catalogue).Recommend(new CommuneProfile { Name = "Any", Population = 10_000 });
        var reading = new AnswerReading(advice, [new Fact(FactKind.LocalNumber, fact)], new Explainer(catalogue, Language.French),
            AskWords.Of(Language.French)).Read(line);
        Assert.Equal(number is null ? null : decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture),
            reading?.Single().Value.Number);
    }

    [Fact]
    public void Read_Level_IsItsNumberOrItsSentence()
    {
        var reading = Reading(Language.Dutch, new Fact(FactKind.Maturity, "people"));
        Assert.Equal("3", Assert.Single(reading.Read("3")!.Value).Value.ToString());
        var sentence =
            new Explainer(BuiltInCatalogue.Value, Language.Dutch).Answer(new Fact(FactKind.Maturity, "people"), reading.Options[1]);
        Assert.Equal("2", Assert.Single(reading.Read(sentence)!.Value).Value.ToString());
        Assert.Null(reading.Read("6"));
    }

    [Theory]
    [InlineData(Language.French, "oui", "commune")]
    [InlineData(Language.French, "n", "absent")]
    [InlineData(Language.Dutch, "ja", "commune")]
    [InlineData(Language.German, "NEIN", "absent")]
    [InlineData(Language.English, "y", "commune")]
    public void Read_YesAndNo_AreUnderstoodInFourLanguages(Language language, string line, string word) =>
        Assert.Equal(word, Assert.Single(Reading(language, Police).Read(line)!.Value).Value.Word);

    [Fact]
    public void Read_SeveralQuestions_SayOfEachWhoHoldsIt()
    {
        var reading = Reading(Language.English, Police, new Fact(FactKind.Service, "risk-tool"), new Fact(FactKind.Service, "directory"),
            new Fact(FactKind.Service, "referents"));
        Assert.Equal(["zone", "present (region)", "unknown", "absent"],
            reading.Read("1z, 2R 3?")!.Value.Select(choice => choice.Value.ToString()));
        Assert.All(reading.Read("?")!.Value, choice => Assert.True(choice.Value.IsUnknown));
        Assert.All(reading.Read("0")!.Value, choice => Assert.Equal("absent", choice.Value.Word));
        Assert.Null(reading.Read("5"));
        Assert.Null(reading.Read("1 1z"));
    }

    /// <summary>A local fact is held by nobody.</summary>
    [Fact]
    public void Read_HolderOfALocalFact_IsNoAnswer() =>
        Assert.Null(
            Reading(Language.English, new Fact(FactKind.Signal, "staff-exhausted"), new Fact(FactKind.Signal, "grant-ending")).Read("1z"));

    private static AnswerReading Reading(Language language, params ImmutableArray<Fact> facts)
    {
        var advice = Recommender.Default.Recommend(new CommuneProfile { Name = "Trooz", Population = 8_290 });
        return new AnswerReading(advice, facts, new Explainer(advice.Catalogue, language), AskWords.Of(language));
    }
}
