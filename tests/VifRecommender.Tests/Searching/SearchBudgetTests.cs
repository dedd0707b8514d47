using System.Text;
using VifRecommender.Analysis;
using VifRecommender.Catalogues;
using VifRecommender.Changes;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Explanation;
using VifRecommender.Loading;
using VifRecommender.Pooling;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Searching;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Searching;

/// <summary>What every search of the library holds to: its budget, its token, and an honest word about both.</summary>
public sealed class SearchBudgetTests
{
    private static readonly SearchOptions Unlimited = new() { Budget = int.MaxValue };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    /// <summary>Findings that build on each other, each on the one before it by two ways.</summary>
    private static Catalogue Ladder(int depth)
    {
        var tiny = new TinyCatalogue().Services("tool").Signal("s").Finding("f0", When.Signal("s"));
        for (var i = 1; i < depth; i++)
        {
            var below = When.Finding($"f{i - 1}");
            tiny.Finding($"f{i}", When.Any(below, When.All(below, When.Service("tool").IsPresent)));
        }

        return tiny.Practice("x",
            practice =>
                practice with { Needs = When.Service("tool").IsPresent, Answers = [.. Enumerable.Range(0, depth).Select(i => $"f{i}")] })
            .Practice("y").Suitability("unsuited", When.Finding($"f{depth - 1}"), "x", "y").Build();
    }

    /// <summary>A practice that wants many of many, so that no small change does and many are tried.</summary>
    private static TinyCatalogue Hard(int choices)
    {
        string[] services = [.. Enumerable.Range(0, choices).Select(i => $"s{i}")];
        var tiny = new TinyCatalogue().Services(services);
        var pairs = services.Zip(services.Skip(1),
            (first, second) => When.All(When.Service(first).IsPresent, When.Service(second).IsPresent)).ToArray();
        return tiny.Practice("x", practice => practice with { Needs = When.Any(pairs) });
    }

    [Theory]
    [InlineData(25)]
    [InlineData(50)]
    [InlineData(100)]
    public void Ladder_EachSearch_TakesWorkInProportionToItsDepth(int depth)
    {
        var catalogue = Ladder(depth);
        var recommender = new Recommender(catalogue);
        var changes = recommender.FindSmallestChanges(TinyCatalogue.Commune(), "x", cancellation: Cancel);
        Assert.Equal(SearchStatus.Complete, changes.Status);
        Assert.InRange(changes.WorkDone, 1, 30);
        Assert.InRange(recommender.FindTopFiveChanges(TinyCatalogue.Commune(), cancellation: Cancel).WorkDone, 1, 60);
        Assert.InRange(recommender.Recommend(TinyCatalogue.Commune()).FindQuestions(Cancel).WorkDone, 1, 60);
        // Each finding has a rule, and each rule asks for a few profiles.
        var remarks = CatalogueAnalysis.Analyse(catalogue, new SearchOptions { Budget = 40 * depth }, Cancel);
        Assert.DoesNotContain(remarks, remark => remark.Kind == DiagnosticCatalogue.NotDecided);
    }

    [Fact]
    public void SmallestChanges_WithinTheUsualBudget_AreThoseOfAnUnlimitedSearch()
    {
        for (var seed = 0; seed < 6; seed++)
        {
            var profile = RandomProfile.Make(seed, BuiltInCatalogue.Value);
            foreach (var practice in BuiltInCatalogue.Value.Practices.Where((_, index) => index % 9 == seed))
            {
                var usual = Recommender.Default.FindSmallestChanges(profile, practice.Id, cancellation: Cancel);
                var unlimited = Recommender.Default.FindSmallestChanges(profile, practice.Id, null, Unlimited, Cancel);
                Assert.Equal(SearchStatus.Complete, usual.Status);
                Assert.Equal(unlimited.Sets.Select(Text), usual.Sets.Select(Text));
                Assert.Equal(unlimited.WorkDone, usual.WorkDone);
            }
        }
    }

    [Fact]
    public void TopFiveAndQuestions_WithinTheUsualBudget_AreThoseOfAnUnlimitedSearch()
    {
        for (var seed = 0; seed < 4; seed++)
        {
            var profile = RandomProfile.Make(seed, BuiltInCatalogue.Value);
            var usual = Recommender.Default.FindTopFiveChanges(profile, cancellation: Cancel);
            Assert.Equal(SearchStatus.Complete, usual.Status);
            Assert.Equal(Recommender.Default.FindTopFiveChanges(profile, null, Unlimited, Cancel).Changes.Select(each => each.Change),
                usual.Changes.Select(each => each.Change));
            var advice = Recommender.Default.Recommend(profile);
            Assert.Equal(SearchStatus.Complete, advice.FindQuestions(Cancel).Status);
            Assert.Equal(advice.FindQuestions(Unlimited, Cancel).Questions, advice.Questions);
            Assert.Same(advice.FindQuestions(Cancel), advice.FindQuestions(CancellationToken.None));
        }
    }

    /// <summary>With every budget: what is found is among what there is, minimal and proved; and nobody says that it is all.</summary>
    [Fact]
    public void SmallestChanges_OfAnyBudget_AreHonest()
    {
        var recommender = new Recommender(Hard(7).Build());
        var all = recommender.FindSmallestChanges(TinyCatalogue.Commune(), "x", null, Unlimited, Cancel);
        Assert.Equal(6, all.Sets.Length);
        for (var budget = 1; budget <= all.WorkDone; budget++)
        {
            var some = recommender.FindSmallestChanges(TinyCatalogue.Commune(), "x", null, new SearchOptions { Budget = budget }, Cancel);
            Assert.InRange(some.WorkDone, 0, budget);
            Assert.Equal(budget == all.WorkDone ? SearchStatus.Complete : SearchStatus.BudgetSpent, some.Status);
            Assert.Subset(all.Sets.Select(Text).ToHashSet(StringComparer.Ordinal),
                some.Sets.Select(Text).ToHashSet(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Questions_OfAnyBudget_AreAmongThoseThereAre()
    {
        var advice = new TinyCatalogue().Services("a", "b").Practice("x", practice => practice with { Needs = When.Service("a").IsPresent })
            .Practice("y", practice => practice with { Needs = When.Service("b").IsPresent }).Recommend(TinyCatalogue.Commune());
        var all = advice.FindQuestions(Unlimited, Cancel);
        Assert.NotEmpty(all.Questions);
        for (var budget = 1; budget <= all.WorkDone; budget++)
        {
            var some = advice.FindQuestions(new SearchOptions { Budget = budget }, Cancel);
            Assert.Equal(budget == all.WorkDone ? SearchStatus.Complete : SearchStatus.BudgetSpent, some.Status);
            Assert.Subset(all.Questions.ToHashSet(), some.Questions.ToHashSet());
        }
    }

    [Fact]
    public void TopFive_OfASpentBudget_SaysSo()
    {
        var changes = Recommender.Default.FindTopFiveChanges(RandomProfile.Make(3, BuiltInCatalogue.Value), null,
            new SearchOptions { Budget = 20 }, Cancel);
        Assert.Equal((SearchStatus.BudgetSpent, true), (changes.Status, changes.WorkDone <= 20));
    }

    [Fact]
    public void EverySearch_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var (recommender, profile, token) = (Recommender.Default, RandomProfile.Make(1, BuiltInCatalogue.Value), source.Token);
        var group = new CommuneGroup([profile with { NisCode = "11001" }, profile with { NisCode = "11002" }]);
        Assert.Throws<OperationCanceledException>(
            () => recommender.FindSmallestChanges(profile, BuiltInCatalogue.Value.Practices[0].Id, cancellation: token));
        Assert.Throws<OperationCanceledException>(() => recommender.FindTopFiveChanges(profile, cancellation: token));
        Assert.Throws<OperationCanceledException>(() => recommender.Recommend(profile).FindQuestions(token));
        Assert.Throws<OperationCanceledException>(() => recommender.Recommend(profile).FindQuestions(Unlimited, token));
        Assert.Throws<OperationCanceledException>(() => recommender.Pool(group, cancellation: token));
        Assert.Throws<OperationCanceledException>(() => CatalogueAnalysis.Analyse(BuiltInCatalogue.Value, cancellation: token));
    }

    /// <summary>Cancelled while it runs, a search does not go on to its end.</summary>
    [Fact]
    public void EverySearch_CancelledOnTheWay_StopsThere()
    {
        var profile = RandomProfile.Make(1, BuiltInCatalogue.Value);
        Stops(
            (options, token) => new Recommender(Hard(200).Build()).FindSmallestChanges(TinyCatalogue.Commune(), "x", null, options, token));
        Stops((options, token) => CatalogueAnalysis.Analyse(BuiltInCatalogue.Value, options, token));
        var communes = Enumerable.Range(0, 4).Select(i => profile with { NisCode = $"1100{i}" }).ToList();
        Stops((options, token) => Recommender.Default.Pool(new CommuneGroup(communes), null, options.Progress, token));

        static void Stops(Action<SearchOptions, CancellationToken> search)
        {
            using var source = new CancellationTokenSource();
            var told = new StopAtFirst(source);
            Assert.Throws<OperationCanceledException>(() => search(new SearchOptions { Progress = told }, source.Token));
            Assert.Equal(1, told.Times);
        }
    }

    [Fact]
    public void Pool_Progress_CountsTwoEvaluationsForEachCommune()
    {
        var profile = RandomProfile.Make(1, BuiltInCatalogue.Value);
        var told = new List<(int, int)>();
        Recommender.Default.Pool(new CommuneGroup([profile with { NisCode = "11001" }, profile with { NisCode = "11002" }]), null,
            new Told(each => told.Add((each.Spent, each.Budget))), Cancel);
        Assert.Equal([(1, 4), (2, 4), (3, 4), (4, 4)], told);
    }

    [Fact]
    public void Pool_MoreCommunesThanAGroupHas_IsRefused()
    {
        CommuneProfile[] communes =
            [.. Enumerable.Range(0, CommuneGroup.MostCommunes + 1).Select(i => TinyCatalogue.Commune() with { Name = $"C{i}" })];
        Assert.Empty(CommuneGroup.Faults(communes.Take(CommuneGroup.MostCommunes).ToList()));
        Assert.Contains("at most 600 communes, not 601", Assert.Single(CommuneGroup.Faults(communes)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void SpentBudget_IsSaidInWords_AndNotTakenForAnAnswer(Language language)
    {
        var catalogue = Hard(7).Build();
        var (recommender, commune) = (new Recommender(catalogue), TinyCatalogue.Commune());
        var report = new ChangesReport(new Explainer(catalogue, language));
        var none =
            report.Of(recommender.FindSmallestChanges(commune, "x", null, new SearchOptions { Budget = 1 }, Cancel)).Items.Single().Text;
        var some = report.Of(recommender.FindSmallestChanges(commune, "x", null, new SearchOptions { Budget = 30 }, Cancel)).Items;
        var words = ReportWords.Of(language);
        Assert.Equal(words.NoneFoundInBudget, none);
        Assert.True(some.Length > 1);
        Assert.Equal(words.SearchEnded, some[^1].Text);
        Assert.NotEqual(words.NoSmallChange, words.NoneFoundInBudget);
        var five = report.Of(recommender.FindTopFiveChanges(commune, null, new SearchOptions { Budget = 1 }, Cancel));
        Assert.Equal(words.SearchEnded, five.Items[^1].Text);
        Assert.DoesNotContain(five.Items, item => item.Text == words.TopFiveStands);
    }

    [Fact]
    public void SpentBudget_IsSaidInJson()
    {
        var catalogue = Hard(7).Build();
        var recommender = new Recommender(catalogue);
        var advice = recommender.Recommend(TinyCatalogue.Commune());
        string Json(SearchOptions? options) => Encoding.UTF8.GetString(ChangesJson.Write(
            advice,
            advice.Find("x")!,
            Language.English,
            recommender.FindSmallestChanges(advice.Profile, "x", null, options, Cancel),
            recommender.FindTopFiveChanges(advice.Profile, null, options, Cancel)));
        Assert.Contains("\"search\": \"complete\"", Json(null), StringComparison.Ordinal);
        Assert.Contains("\"topFiveSearch\": \"complete\"", Json(null), StringComparison.Ordinal);
        Assert.Contains("\"search\": \"budget-spent\"", Json(new SearchOptions { Budget = 1 }), StringComparison.Ordinal);
        Assert.Contains("\"topFiveSearch\": \"budget-spent\"", Json(new SearchOptions { Budget = 1 }), StringComparison.Ordinal);
    }

    /// <summary>A condition so large that each evaluation counts many times: the usual budget does not reach for all questions.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Questions_BeyondTheUsualBudget_AreSaidToBeUnfinished(Language language)
    {
        var tiny = new TinyCatalogue();
        for (var i = 0; i < 300; i++) tiny.Signal($"s{i}");
        var many = When.Any([.. Enumerable.Range(0, 90_000).Select(i => When.Signal($"s{i % 300}"))]);
        var advice = tiny.Practice("x").Practice("y").Suitability("large", many, "x", "y").Recommend(TinyCatalogue.Commune());
        Assert.Equal(SearchStatus.BudgetSpent, advice.FindQuestions(Cancel).Status);
        var words = new Explainer(advice.Catalogue, language).Words.QuestionsUnfinished;
        Assert.Contains("\"questionsSearch\": \"budget-spent\"", Encoding.UTF8.GetString(AdviceJson.Write(advice, language)),
            StringComparison.Ordinal);
        Assert.Contains(words, AdviceMarkdown.Write(advice, language), StringComparison.Ordinal);
        Assert.Contains(words, AdviceHtml.Write(advice, language), StringComparison.Ordinal);
    }

    private static string Text(ChangeSet set) =>
        string.Join(" + ", set.Changes.Select(change => $"{change.Fact}={change.To}")) + $" rank {set.Rank}";

    private sealed class Told(Action<SearchProgress> tell) : IProgress<SearchProgress>
    {
        public void Report(SearchProgress value) => tell(value);
    }

    private sealed class StopAtFirst(CancellationTokenSource source) : IProgress<SearchProgress>
    {
        public int Times { get; private set; }

        public void Report(SearchProgress value)
        {
            Times++;
            source.Cancel();
        }
    }
}
