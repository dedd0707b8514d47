using VifRecommender.Documents;
using VifRecommender.Notes;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Rendering;
using VifRecommender.Sheets;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Sheets;

namespace VifRecommender.Tests.Notes;

public sealed class CollegeNoteTests
{
    private static readonly CalendarDate Date = new(2026, 11, 23);

    private static readonly Language[] Languages = Enum.GetValues<Language>();

    public static TheoryData<string> Names => SampleProfiles.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_SampleProfile_IsWholeInEachLanguage(string name)
    {
        var advice = Recommender.Default.Recommend(SampleProfiles.Load(name), Date);
        foreach (var language in Languages)
        {
            var note = CollegeNote.Write(advice, language);
            Assert.Equal(2, note.Pages.Length);
            var text = DocumentMarkdown.Write(note);
            Assert.DoesNotContain('{', text);
            Assert.Contains("101", text, StringComparison.Ordinal);
            var table = Assert.Single(note.Pages[0].Blocks.OfType<TextTable>());
            Assert.Equal(Math.Min(3, advice.First.Length), table.Rows.Length);
            Assert.All(table.Rows.SelectMany(row => row), cell => Assert.NotEmpty(cell.Lines));
            Assert.All(advice.First.Take(3),
                each => Assert.Contains(each.Practice.Title[language],
                    table.Rows.SelectMany(row => row[0].Lines).Select(line => line.Lead ?? "")
                        .Single(lead => lead.EndsWith(each.Practice.Title[language], StringComparison.Ordinal)), StringComparison.Ordinal));
        }
    }

    /// <summary>What takes one to two months begins first, what takes two to six months last.</summary>
    [Fact]
    public void Write_ThreeProposals_HaveTheirOwnDays()
    {
        var advice = Recommender.Default.Recommend(SampleProfiles.Load("trooz"), Date);
        Assert.Equal(
            [("high-danger-unit-link", "21 December 2026"), ("single-contact-point", "28 December 2026"),
                ("referral-flow-written", "11 January 2027")],
            advice.First.Take(3).Zip(Days(advice), (each, day) => (each.Practice.Id, day)));
    }

    /// <summary>
    /// A commune that gives four hours a week learns that the proposals take more; one that gives enough, or says nothing, does not.
    /// </summary>
    [Theory]
    [InlineData(4, true)]
    [InlineData(380, false)]
    [InlineData(null, false)]
    public void Write_ProposalsBeyondTheMeans_SaySo(int? hours, bool expected)
    {
        var profile = SampleProfiles.Load("trooz") with
        {
            Capacity = hours is { } given ? new Capacity { StaffHoursPerWeek = given } : null,
        };
        var advice = Recommender.Default.Recommend(profile, Date);
        Assert.All(Languages, language => Assert.Equal(expected,
            CollegeNote.Write(advice, language).Pages[0].Blocks.OfType<Paragraph>()
                .Any(each => each.Line.Text.EndsWith(NoteWords.Of(language).MeansExceeded, StringComparison.Ordinal))));
    }

    /// <summary>A first step is not due on a Saturday or a Sunday, whatever the day of the advice.</summary>
    [Fact]
    public void Write_AnyDayOfTheWeek_StepsEndOnWorkingDays()
    {
        for (var day = 23; day < 30; day++)
        {
            var advice = Recommender.Default.Recommend(SampleProfiles.Load("trooz"), new CalendarDate(2026, 11, day));
            Assert.All(Days(advice), each => Assert.InRange(
                DateTime.ParseExact(each, "d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture).DayOfWeek, DayOfWeek.Monday,
                DayOfWeek.Friday));
        }
    }

    private static IEnumerable<string> Days(Advice advice) =>
        CollegeNote.Write(advice, Language.English).Pages[0].Blocks.OfType<TextTable>().Single().Rows
            .Select(row => row[2].Lines[1].Text.Split(';')[0]["Before ".Length..]);

    /// <summary>Such a note is public before it is voted: what it must not hold is in the profile, and stays there.</summary>
    [Theory]
    [InlineData(Administration.Wallonia)]
    [InlineData(Administration.GermanSpeaking)]
    [InlineData(Administration.Flanders)]
    [InlineData(Administration.Brussels)]
    public void Write_ProfileWithFigures_TellsNone(Administration administration)
    {
        var profile = Settings.Commune(administration)! with
        {
            Capacity = new Capacity { StaffFte = 0.37m, BudgetEur = 77_321 },
            Notes = new ProfileNotes { Sources = ["Kim Someone, rue du Refuge 5"], Assumptions = ["two families in rue du Refuge"] },
            Practices = FactDictionary<PracticeState>.Empty.SetItem("comfort-dog-hearing",
                new PracticeState(PracticeStatus.Dismissed, "Kim Someone said no")),
        };
        foreach (var language in Languages)
        {
            var text = DocumentMarkdown.Write(CollegeNote.Write(Recommender.Default.Recommend(profile, Date), language));
            Assert.DoesNotMatch(@"54.?321|4.?711|77.?321|0[.,]37|Kim|Refuge 5", text);
            Assert.Contains("Testdorp", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Administration.Wallonia, "Note au Collège communal", "Le Collège communal,", "DÉCIDE, à l’unanimité", "Article 1er.",
        "Directeur général")]
    [InlineData(Administration.GermanSpeaking, "Vorlage an das Gemeindekollegium", "DAS GEMEINDEKOLLEGIUM,", "BESCHLIESST einstimmig",
        "Artikel 1.", "Generaldirektor")]
    [InlineData(Administration.Flanders, "Nota aan het college van burgemeester en schepenen", "Aanleiding en context",
        "Het college van burgemeester en schepenen besluit:", "Artikel 1.", "algemeen directeur")]
    [InlineData(Administration.Brussels, "Note au Collège des bourgmestre et échevins", "Gelet op de Nieuwe Gemeentewet", "BESLUIT:",
        "Article 1er.", "gemeentesecretaris")]
    public void Write_Administration_HasItsForms(Administration administration, params string[] formulae)
    {
        var text = DocumentMarkdown.Write(
            CollegeNote.Write(Recommender.Default.Recommend(Settings.Commune(administration)!, Date), Settings.Own(administration)));
        Assert.All(formulae, formula => Assert.Contains(formula, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Write_ToBeConfirmed_StandsBesideTheOrgan()
    {
        string[] words = ["À confirmer", "Te bevestigen", "Zu bestätigen", "To be confirmed"];
        foreach (var (language, word) in Languages.Zip(words))
        {
            Assert.Contains(word,
                DocumentMarkdown.Write(CollegeNote.Write(Recommender.Default.Recommend(SampleProfiles.Load("trooz"), Date), language)),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Write_RegionUnknown_SaysWhyThereIsNoModelDecision()
    {
        var advice = Recommender.Default.Recommend(new CommuneProfile { Name = "X", Population = 9_000 }, Date);
        Assert.Contains("form of the decision depends on the region", DocumentMarkdown.Write(CollegeNote.Write(advice, Language.English)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Write_TwoLanguages_GivesAPageEachAndOneDecision()
    {
        var note = CollegeNote.Write(Recommender.Default.Recommend(SampleProfiles.Load("brussel-bruxelles"), Date), Language.Dutch,
            Language.French);
        Assert.Equal([Language.Dutch, Language.French, Language.Dutch], note.Pages.Select(page => page.Language));
        var decision = Assert.IsType<TextTable>(Assert.Single(note.Pages[2].Blocks));
        Assert.Equal(["NL", "FR"], decision.Columns.Select(column => column.Name));
        Assert.All(decision.Rows, row => Assert.Equal(2, row.Count(cell => cell.Lines.Length > 0)));
    }

    /// <summary>A commune decides on what it carries and invites others to the rest: it orders nobody.</summary>
    [Fact]
    public void Write_SharedPractice_IsAnInvitation()
    {
        var advice = Recommender.Default.Recommend(SampleProfiles.Load("trooz"), Date);
        var shared = advice.First.Take(3).First(each => each.Scale != VifRecommender.Catalogues.Scale.Commune).Practice.Title.French;
        var articles = CollegeNote.Write(advice, Language.French).Pages[1].Blocks.OfType<Paragraph>()
            .Where(block => block.Line.Text.Contains(shared, StringComparison.Ordinal));
        Assert.StartsWith("D’inviter", Assert.Single(articles).Line.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_WithoutADay_LeavesBlanksAndSaysWithinAMonth()
    {
        var text = DocumentMarkdown.Write(CollegeNote.Write(Recommender.Default.Recommend(SampleProfiles.Load("trooz")), Language.French));
        Assert.Contains("Dans le mois.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{month}", text, StringComparison.Ordinal);
        var late = DocumentMarkdown.Write(CollegeNote.Write(
            Recommender.Default.Recommend(SampleProfiles.Load("trooz"), new CalendarDate(9999, 12, 31)), Language.French));
        Assert.Contains("Dans le mois.", late, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NothingFirst_ProposesToAnswerTheQuestions()
    {
        var profile = SampleProfiles.Load("trooz");
        foreach (var practice in VifRecommender.Loading.BuiltInCatalogue.Value.Practices)
        {
            profile = profile.WithPractice(practice.Id, new PracticeState(PracticeStatus.InPlace));
        }
        var note = CollegeNote.Write(Recommender.Default.Recommend(profile, Date), Language.French);
        Assert.Empty(note.Pages[0].Blocks.OfType<TextTable>());
        Assert.Contains("questions ouvertes", DocumentMarkdown.Write(note), StringComparison.Ordinal);
    }

    /// <summary>In Burg-Reuland one of the open questions is who holds the contact with the police: the note names the contact.</summary>
    [Fact]
    public void Write_HolderNotKnown_NamesTheService()
    {
        var advice = Recommender.Default.Recommend(SampleProfiles.Load("burg-reuland"), Date);
        Assert.Contains(advice.Questions.Take(3), question => question.Fact.Kind == VifRecommender.Facts.FactKind.Holder);
        Assert.DoesNotContain("getragen von", DocumentMarkdown.Write(CollegeNote.Write(advice, Language.German)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NoLanguage_Throws() =>
        Assert.Throws<ArgumentException>(() => CollegeNote.Write(Recommender.Default.Recommend(SampleProfiles.Load("trooz")), []));
}
