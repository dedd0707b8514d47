using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Facts;

public sealed class ProfileAnswersTests
{
    private static readonly CommuneProfile Commune =
        new() { Name = "Trooz", Population = 8_290, Partnership = new() { Population = 69_679 } };

    /// <summary>The built-in catalogue, and a rule that asks for facts which an overlay declares.</summary>
    private static readonly Recommender Asking = new(BuiltInCatalogue.Value.With(own => own
        .Add(new LocalFact
        {
            Id = "part",
            Kind = LocalFactKind.Share,
            Name = TinyCatalogue.Text("part"),
            Question = TinyCatalogue.Text("part?")
        })
        .Add(new LocalFact
        {
            Id = "way",
            Kind = LocalFactKind.Choice,
            Name = TinyCatalogue.Text("way"),
            Question = TinyCatalogue.Text("way?"),
            Answers = [new() { Id = "one", Name = TinyCatalogue.Text("one") }, new() { Id = "two", Name = TinyCatalogue.Text("two") }]
        })
        .Add(new SuitabilityRule
        {
            Id = "own",
            Text = TinyCatalogue.Text("own"),
            Practices = ["visual-identity"],
            When = When.All(When.Local("part").Above(0.2m), When.Local("way").Is("one"))
        })));

    public static TheoryData<FactKind> Stated =>
        [.. FactDefinitions.All.Where(definition => definition.IsStated).Select(definition => definition.Kind)];

    /// <summary>
    /// What is written is what is read: for every kind of fact that a profile states, every answer that the built-in catalogue knows.
    /// </summary>
    [Theory]
    [MemberData(nameof(Stated))]
    public void With_PossibleAnswer_IsObserved(FactKind kind)
    {
        var advice = Asking.Recommend(Commune);
        var definition = FactDefinitions.Of(kind);
        var id = definition.Ids(advice.Catalogue.Vocabulary).First();
        var answers = advice.PossibleAnswers(new Question(new Fact(kind, id), 1));
        foreach (var answer in answers)
        {
            var situation = Asking.Recommend(Commune.With(new Fact(kind, id), answer)).Situation;
            // A rate follows from the reports that are answered, and one language of several is used or not.
            if (kind == FactKind.IncidentsPer10000) Assert.Equal(answer.Number, situation.Profile.RecordedIncidents);
            else Assert.Equal(answer, definition.Observe(situation, kind == FactKind.Language ? "" : id));
        }

        // No rule of the built-in catalogue asks for a budget.
        Assert.Equal(kind == FactKind.BudgetEur, answers.IsEmpty);
    }

    /// <summary>What was answered can be taken back.</summary>
    [Theory]
    [MemberData(nameof(Stated))]
    public void With_Unknown_TakesTheAnswerBack(FactKind kind)
    {
        var advice = Asking.Recommend(Commune with { Partnership = null });
        var definition = FactDefinitions.Of(kind);
        var fact = new Fact(kind, definition.Ids(advice.Catalogue.Vocabulary).First());
        var answer = advice.PossibleAnswers(new Question(fact, 1)).LastOrDefault();
        var back = advice.Profile.With(fact, answer).TryWith(fact, FactValue.Unknown);
        // Every profile states its population, and a partnership is of some kind.
        if (back is null) Assert.Contains(kind, new[] { FactKind.Population, FactKind.PartnershipKind });
        else
        {
            Assert.Equal(definition.Observe(advice.Situation, fact.Id),
                definition.Observe(Asking.Recommend(back).Situation, fact.Id));
        }
    }

    [Theory]
    [InlineData(FactKind.Service, "police-link", "yes")]
    [InlineData(FactKind.Holder, "police-link", "province")]
    [InlineData(FactKind.Signal, "shelter-overflow", "announced")]
    [InlineData(FactKind.Structure, "danger-unit", "unknown")]
    [InlineData(FactKind.Practice, "single-contact-point", "done")]
    [InlineData(FactKind.Region, "", "limburg")]
    [InlineData(FactKind.Language, "", "fr, it")]
    [InlineData(FactKind.Language, "", "fr, fr")]
    [InlineData(FactKind.PartnershipKind, "", "province")]
    [InlineData(FactKind.Wish, "single-contact-point", "yes")]
    [InlineData(FactKind.Focus, "victims", "yes")]
    [InlineData(FactKind.Focus, "everybody", "in-focus")]
    [InlineData(FactKind.Population, "", "many")]
    [InlineData(FactKind.Maturity, "risk", "high")]
    public void With_WordOfAnotherKind_Throws(FactKind kind, string id, string word)
    {
        Assert.Null(Commune.TryWith(new Fact(kind, id), FactValue.OfWord(word)));
        var thrown = Assert.Throws<ArgumentException>(() => Commune.With(new Fact(kind, id), FactValue.OfWord(word)));
        Assert.Contains($"'{word}' does not answer {new Fact(kind, id)}", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FactKind.Service, "police-link", "Possible: present, absent.")]
    [InlineData(FactKind.Holder, "police-link", "Possible: commune, absent, zone, region.")]
    [InlineData(FactKind.Structure, "danger-unit", "Possible: present, announced, absent.")]
    [InlineData(FactKind.Signal, "shelter-overflow", "Possible: present, absent.")]
    [InlineData(FactKind.Wish, "single-contact-point", "Possible: wished, not-wished.")]
    [InlineData(FactKind.Focus, "victims", "Possible: in-focus, not-in-focus.")]
    [InlineData(FactKind.Population, "", "Possible: a number that its documentation allows.")]
    [InlineData(FactKind.Maturity, "risk", "Possible: a level from 1 to 5.")]
    public void With_WordOfAnotherKind_SaysWhatIsPossible(FactKind kind, string id, string possible) =>
        Assert.Contains(possible,
            Assert.Throws<ArgumentException>(() => Commune.With(new Fact(kind, id), FactValue.OfWord("maybe"))).Message,
            StringComparison.Ordinal);

    /// <summary>Who holds it is said of a service alone.</summary>
    [Theory]
    [InlineData(FactKind.Service, "police-link", "absent")]
    [InlineData(FactKind.Holder, "police-link", "commune")]
    [InlineData(FactKind.Holder, "police-link", "absent")]
    [InlineData(FactKind.Signal, "shelter-overflow", "present")]
    [InlineData(FactKind.Signal, "shelter-overflow", "absent")]
    [InlineData(FactKind.Structure, "danger-unit", "present")]
    [InlineData(FactKind.Practice, "single-contact-point", "planned")]
    [InlineData(FactKind.Region, "", "brussels")]
    [InlineData(FactKind.Language, "", "fr")]
    [InlineData(FactKind.PartnershipKind, "", "police-zone")]
    [InlineData(FactKind.LocalChoice, "way", "one")]
    public void TryWith_HolderWhereNoneBelongs_IsNothing(FactKind kind, string id, string word)
    {
        Assert.NotNull(Commune.TryWith(new Fact(kind, id), FactValue.OfWord(word)));
        Assert.Null(Commune.TryWith(new Fact(kind, id), FactValue.OfWord(word, "zone")));
    }

    [Theory]
    [InlineData(FactKind.Maturity, "risk")]
    [InlineData(FactKind.Population, "")]
    [InlineData(FactKind.IncidentsPer10000, "")]
    [InlineData(FactKind.LocalNumber, "part")]
    public void TryWith_RangeOfNumbers_IsNothing(FactKind kind, string id)
    {
        Assert.NotNull(Commune.TryWith(new Fact(kind, id), FactValue.OfNumber(1)));
        Assert.Null(Commune.TryWith(new Fact(kind, id), FactValue.OfRange(1, 2)));
    }

    [Fact]
    public void With_OneOfSeveral_KeepsTheOthers()
    {
        var profile = Commune with
        {
            Wishes = ["a", "b"],
            Focus = [Domain.Victims, Domain.Children],
            Partnership = new() { Name = "Group", Population = 5 }
        };
        Assert.Equal(["b"], profile.With(new(FactKind.Wish, "a"), FactValue.OfWord("not-wished")).Wishes);
        Assert.Equal(["b", "a"], profile.With(new(FactKind.Wish, "a"), FactValue.OfWord("wished")).Wishes);
        Assert.Equal([Domain.Children], profile.With(new(FactKind.Focus, "victims"), FactValue.OfWord("not-in-focus")).Focus);
        Assert.Equal([Domain.Children, Domain.Victims], profile.With(new(FactKind.Focus, "victims"), FactValue.OfWord("in-focus")).Focus);
        Assert.Equal(new Partnership { Name = "Group", Population = 5, Kind = PartnershipKind.Supralocal },
            profile.With(new(FactKind.PartnershipKind), FactValue.OfWord("supralocal")).Partnership);
    }

    [Fact]
    public void With_FirstOfNone_IsTheOnly()
    {
        var bare = Commune with { Wishes = default, Focus = default };
        Assert.Equal(["a"], bare.With(new(FactKind.Wish, "a"), FactValue.OfWord("wished")).Wishes);
        Assert.Equal([Domain.Victims], bare.With(new(FactKind.Focus, "victims"), FactValue.OfWord("in-focus")).Focus);
        Assert.Equal(Presence.Present, bare.With(default, FactValue.OfWord("present")).Services[""].Presence);
    }

    [Fact]
    public void With_NumberOfReports_IsACount()
    {
        var fact = new Fact(FactKind.IncidentsPer10000);
        Assert.Equal([0, int.MaxValue],
            new[] { 0m, int.MaxValue }.Select(count => Commune.With(fact, FactValue.OfNumber(count)).RecordedIncidents));
        Assert.All([-1m, 0.5m, int.MaxValue + 1m], count => Assert.Null(Commune.TryWith(fact, FactValue.OfNumber(count))));
    }

    [Fact]
    public void TryWith_NoProfile_Throws() =>
        Assert.Throws<ArgumentNullException>(() => ((CommuneProfile)null!).TryWith(new Fact(FactKind.Region), FactValue.Unknown));

    [Theory]
    [InlineData(FactKind.Population, -1)]
    [InlineData(FactKind.Population, 1.5)]
    [InlineData(FactKind.Population, 3e9)]
    [InlineData(FactKind.PartnershipCommunes, 0)]
    [InlineData(FactKind.PartnershipPopulation, -1)]
    [InlineData(FactKind.IncidentsPer10000, 0.5)]
    [InlineData(FactKind.StaffFte, -0.5)]
    [InlineData(FactKind.BudgetEur, -1)]
    [InlineData(FactKind.Service, 1)]
    [InlineData(FactKind.Region, 1)]
    public void With_NumberThatItCannotBe_Throws(FactKind kind, double number) =>
        Assert.Throws<ArgumentException>(() => Commune.With(new Fact(kind), FactValue.OfNumber((decimal)number)));

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(2.5)]
    public void With_LevelOutsideTheScale_SaysTheScale(double level)
    {
        var thrown =
            Assert.Throws<ArgumentException>(() => Commune.With(new Fact(FactKind.Maturity, "risk"), FactValue.OfNumber((decimal)level)));
        Assert.Contains("a level from 1 to 5", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FactKind.Finding)]
    [InlineData(FactKind.Custom)]
    [InlineData(FactKind.OverallMaturity)]
    public void With_FactThatNoProfileStates_Throws(FactKind kind)
    {
        var thrown = Assert.Throws<ArgumentException>(() => Commune.With(new Fact(kind, "x"), FactValue.OfWord("present")));
        Assert.Contains("No profile states", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_Holder_IsOneStatementWithTheService() =>
        Assert.Equal(new(Presence.Present, Holder.Zone),
            Commune.With(new Fact(FactKind.Service, "police-link"), FactValue.OfWord("present", "zone")).Services["police-link"]);

    [Fact]
    public void Services_FromADictionary_AreThoseOfTheProfile()
    {
        var profile = Commune with
        {
            Services =
            new Dictionary<string, ServiceState> { ["police-link"] = Presence.Present, ["directory"] = Presence.Absent }
        };
        Assert.Equal(Commune.WithService("police-link", Presence.Present).WithService("directory", Presence.Absent).Services,
            profile.Services);
    }
}
