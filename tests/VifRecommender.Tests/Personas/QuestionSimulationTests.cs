using System.Globalization;
using VifRecommender.Facts;
using VifRecommender.Profiles;

namespace VifRecommender.Tests.Personas;

/// <summary>
/// A person who knows the commune starts with its name, population, region and language, and answers the top question again and again: how
/// many answers it takes until the first five recommendations are those of the full profile, and stay so.
/// </summary>
public sealed class QuestionSimulationTests(ITestOutputHelper output)
{
    private static readonly string[] Names =
    [
        "wa-hamlet-from-nothing", "wa-village-contact-known", "wa-village-zone-holds-much", "wa-small-town-beginning",
        "wa-town-many-reports",
        "wa-city-strong-network", "fl-town-letter-only", "fl-city-mature", "br-large-commune-many-languages", "dg-town-german",
    ];

    [Fact]
    public void TopQuestion_AnsweredAgainAndAgain_LeadsToTheAdviceOfTheFullProfile()
    {
        var runs = Names.Select(name => (Name: name, Right: Simulate(PersonaProfiles.Load(name)))).ToList();
        foreach (var (name, right) in runs)
        {
            output.WriteLine(
                $"{name}: all five after {First(right, 5)} answers, for good after {Settled(right)}; four of five after "
                + $"{First(right, 4)}; right of five by answer: {string.Join("", right)}");
        }

        var reached = runs.Select(run => First(run.Right, 5)).Order().ToList();
        var settled = runs.Select(run => Settled(run.Right)).Order().ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"all five: median {Median(reached)}, most {reached[^1]}; for good: median {Median(settled)}, most {settled[^1]}"));
        Assert.All(runs, run => Assert.Equal(5, run.Right[^1]));
        Assert.InRange(Median(reached), 1, 27);
        Assert.InRange(settled[^1], 1, 40);
    }

    private static double Median(List<int> ordered) => (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2.0;

    private static int First(List<int> right, int wanted) => right.FindIndex(number => number >= wanted);

    private static int Settled(List<int> right) => right.FindLastIndex(number => number < 5) + 1;

    /// <summary>How many of the first five are those of the full profile: before any answer, after the first, and so on.</summary>
    private static List<int> Simulate(CommuneProfile full)
    {
        var goal = TopFive(full);
        var profile =
            new CommuneProfile { Name = full.Name, Population = full.Population, Region = full.Region, Languages = full.Languages };
        var asked = new HashSet<Fact>();
        var right = new List<int>();
        while (true)
        {
            right.Add(TopFive(profile).Count(goal.Contains));
            if (Recommender.Default.Recommend(profile).Questions.FirstOrDefault(each => !asked.Contains(each.Fact)) is not { } question)
            {
                return right;
            }
            asked.Add(question.Fact);
            profile = Answer(profile, full, question.Fact);
        }
    }

    private static HashSet<string> TopFive(CommuneProfile profile) =>
        [.. Recommender.Default.Recommend(profile).Recommendations.Take(5).Select(each => each.Practice.Id)];

    /// <summary>What the full profile says of a fact; where it does not know either, the answer is "I don't know".</summary>
    private static CommuneProfile Answer(CommuneProfile profile, CommuneProfile full, Fact fact) => fact.Kind switch
    {
        FactKind.Service or FactKind.Holder =>
            profile.WithService(fact.Id, full.Services.TryGetValue(fact.Id, out var state) ? state : full.OtherServices),
        FactKind.Signal => profile.WithSignal(fact.Id, full.Signals.GetValueOrDefault(fact.Id)),
        FactKind.Structure => profile.WithStructure(fact.Id, full.RegionalStructures.GetValueOrDefault(fact.Id)),
        FactKind.Maturity => profile with { NetworkMaturity = With(profile.NetworkMaturity, full.NetworkMaturity, fact.Id) },
        // Whoever names the region names the languages too, and the partnership comes as one answer.
        FactKind.Practice => full.Practices.TryGetValue(fact.Id, out var status) ? profile.WithPractice(fact.Id, status) : profile,
        FactKind.Region or FactKind.Language => profile with { Region = full.Region, Languages = full.Languages },
        FactKind.PartnershipPopulation or FactKind.PartnershipCommunes => profile with { Partnership = full.Partnership },
        FactKind.StaffFte => profile with { Capacity = (profile.Capacity ?? new Capacity()) with { StaffFte = full.Capacity?.StaffFte } },
        FactKind.BudgetEur =>
            profile with { Capacity = (profile.Capacity ?? new Capacity()) with { BudgetEur = full.Capacity?.BudgetEur } },
        FactKind.IncidentsPer10000 => profile with { RecordedIncidents = full.RecordedIncidents },
        _ => throw new InvalidOperationException($"Nobody asks {fact}."),
    };

    private static NetworkMaturity With(NetworkMaturity levels, NetworkMaturity full, string word)
    {
        ProfileWords.Dimensions.TryGet(word, out var dimension);
        return full[dimension] is { } level ? levels.With(dimension, level) : levels;
    }
}
