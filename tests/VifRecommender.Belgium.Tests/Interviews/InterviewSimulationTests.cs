using System.Globalization;
using VifRecommender.Facts;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Belgium.Tests.Interviews;

/// <summary>
/// A person who knows the commune answers what is asked, from what the directory knows on: how many answers it takes until the first five
/// recommendations are those of the full profile and stay so. An answer is a line: up to four questions of one kind stand together.
/// </summary>
public sealed class InterviewSimulationTests(ITestOutputHelper output)
{
    private const int RandomCommunes = 200;

    private static readonly string[] Personas =
    [
        "wa-hamlet-from-nothing", "wa-village-contact-known", "wa-village-zone-holds-much", "wa-small-town-beginning",
        "wa-town-many-reports",
        "wa-city-strong-network", "fl-town-letter-only", "fl-city-mature", "br-large-commune-many-languages", "dg-town-german",
    ];

    [Fact]
    public void Interview_TenPersonas_SettlesInFewAnswers() =>
        Report("ten personas", [.. Personas.Select(Load).Select(full => Run(Known(full), full))]);

    /// <summary>What the communes are is drawn by other likelihoods than those by which questions are chosen: each answer alike.</summary>
    [Fact]
    public void Interview_TwoHundredRandomCommunes_SettlesInFewAnswers()
    {
        var runs = new Run[RandomCommunes];
        Parallel.For(0, RandomCommunes, index =>
        {
            var commune = Communes.All[(int)((long)index * Communes.All.Length / RandomCommunes)].ToProfile();
            runs[index] = Run(commune, Completed(commune, new Random(index)));
        });
        Report("200 communes, each answer alike", runs);
    }

    private void Report(string what, Run[] runs)
    {
        var settled = runs.Select(run => run.Settled).Order().ToList();
        var asked = runs.Select(run => run.Right.Count - 1).Order().ToList();
        var facts = runs.Select(run => run.Facts).Order().ToList();
        output.WriteLine(
            $"{what}: right for good after a median of {Median(settled)} answers, at most {settled[^1]}; the interview ends after "
            + $"{Median(asked)}, at most {asked[^1]}; facts asked {Median(facts)}, at most {facts[^1]}");
        output.WriteLine("of five right by answer: "
            + string.Join(" ",
                Enumerable.Range(0, asked[^1] + 1)
                    .Select(answer => runs.Average(run => run.Right[Math.Min(answer, run.Right.Count - 1)])
                        .ToString("0.0", CultureInfo.InvariantCulture))));
        output.WriteLine("all five right by answer: "
            + string.Join(" ",
                Enumerable.Range(0, asked[^1] + 1)
                    .Select(answer => runs.Count(run => run.Right[Math.Min(answer, run.Right.Count - 1)] == 5))));
        output.WriteLine($"right at the end: {runs.Count(run => run.Right[^1] == 5)} of {runs.Length}");
        Assert.InRange(Median(settled), 0, 10);
        Assert.InRange(settled[^1], 0, 20);
        Assert.InRange(asked[^1], 0, 20);
        // The end is no proof: several open answers together may change what no single one does.
        Assert.InRange(runs.Count(run => run.Right[^1] == 5), runs.Length * 97 / 100, runs.Length);
    }

    private static Run Run(CommuneProfile known, CommuneProfile full)
    {
        var goal = FirstFive(full);
        var situation = Recommender.Default.Recommend(full).Situation;
        var (profile, leftOut, right, facts) = (known, new HashSet<Fact>(), new List<int>(), 0);
        while (true)
        {
            var now = FirstFive(profile);
            right.Add(now.SetEquals(goal) ? 5 : now.Count(goal.Contains));
            var next = Recommender.Default.FindNextQuestions(profile, leftOut: leftOut);
            if (next.IsSettled || next.Facts.IsEmpty) return new Run(right, facts);
            foreach (var fact in next.Facts)
            {
                facts++;
                var answered = profile.TryWith(fact, Truth(fact, situation));
                // What the full profile does not say, nobody knows.
                if (answered is null || fact.Definition.Observe(Recommender.Default.Recommend(answered).Situation, fact.Id).IsUnknown)
                {
                    leftOut.Add(fact);
                }
                profile = answered ?? profile;
            }
        }
    }

    private static FactValue Truth(Fact fact, Situation situation) => fact.Kind switch
    {
        // What the zone has counts for the commune too: whoever is asked says the level that there is.
        FactKind.Maturity when ProfileWords.Dimensions.TryGet(fact.Id, out var dimension) =>
            situation.Level(dimension) is { IsKnown: true } level ? FactValue.OfNumber(level.From) : FactValue.Unknown,
        FactKind.IncidentsPer10000 => situation.Profile.RecordedIncidents is { } reports ? FactValue.OfNumber(reports) : FactValue.Unknown,
        _ => fact.Definition.Observe(situation, fact.Id),
    };

    private static CommuneProfile Completed(CommuneProfile profile, Random random)
    {
        // An answer may open another question.
        for (var round = 0; round < 5; round++)
        {
            var advice = Recommender.Default.Recommend(profile);
            foreach (var fact in FactDefinitions.All.SelectMany(definition => definition.Open(advice.Situation, Asked))
                .Where(fact => fact.Kind is not (FactKind.Wish or FactKind.Focus)).ToList())
            {
                if (!fact.Definition.Observe(Recommender.Default.Recommend(profile).Situation, fact.Id).IsUnknown) continue;
                var answers = fact.Definition.Answers(fact.Id, profile, Asked).ToList();
                if (answers.Count > 0) profile = profile.With(fact, answers[random.Next(answers.Count)]);
            }
        }

        return profile;
    }

    private static AskedFacts Asked { get; } = new Evaluation.Layout.EvaluationPlan(BuiltInCatalogue.Value).Asked;

    /// <summary>What the directory would know of a persona: its zone without the levels, and the structures that cover it.</summary>
    private static CommuneProfile Known(CommuneProfile full) => new()
    {
        Name = full.Name,
        Population = full.Population,
        Region = full.Region,
        Languages = full.Languages,
        Partnership = full.Partnership is { } zone ? zone with { Maturity = default } : null,
        RegionalStructures = full.RegionalStructures,
    };

    private static CommuneProfile Load(string name) =>
        ProfileReader.Read(File.ReadAllBytes(Repository.PathOf("tests", "VifRecommender.Tests", "Personas", "Profiles", name + ".json")),
            BuiltInCatalogue.Value).ValueOrThrow();

    private static HashSet<string> FirstFive(CommuneProfile profile) =>
        [.. Recommender.Default.Rank(profile).TakeWhile(place => place.Wave == 0).Take(5).Select(place => place.Practice.Id)];

    private static double Median(List<int> ordered) => (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2.0;
}
