using System.Diagnostics;
using NRules;
using VifRecommender.Benchmarks;
using VifRecommender.Benchmarks.Report;
using VifRecommender.Loading;
using VifRecommender.Profiles;

namespace VifRecommender.NRules.Benchmarks;

/// <summary>
/// A session that lives on: fresh, after each answer on each service, and after an update that changes nothing. Medians over the samples
/// of the
/// repository, beside the built-in evaluation, and with a catalogue ten times as large.
/// </summary>
internal sealed class SessionMeasure(int copies)
{
    private const int Rounds = 5;

    private readonly List<double> _fresh = [];
    private readonly List<double> _update = [];
    private readonly List<double> _unchanged = [];
    private readonly List<double> _evaluation = [];
    private readonly List<double> _freshRules = [];
    private readonly List<double> _updateRules = [];
    private readonly List<double> _allocated = [];
    private readonly List<double> _kept = [];

    /// <summary>The table of the report.</summary>
    public static string Table()
    {
        var (one, ten) = (new SessionMeasure(1).Run(rounds: 6), new SessionMeasure(10).Run(rounds: 2));
        return $"""
        | One commune, median | Built-in catalogue | rules fired | to a fresh session | Catalogue x10 | rules fired | to a fresh session |
        |---|--:|--:|--:|--:|--:|--:|
        | A fresh session, all rules fired | {one.Cells(one._fresh, one._freshRules)} | {ten.Cells(ten._fresh, ten._freshRules)} |
        | One service answered | {one.Cells(one._update, one._updateRules)} | {ten.Cells(ten._update, ten._updateRules)} |
        | An update that changes nothing | {one.Cells(one._unchanged, [0])} | {ten.Cells(ten._unchanged, [0])} |
        | The built-in evaluation, full advice | {one.Cells(one._evaluation, null)} | {ten.Cells(ten._evaluation, null)} |
        | Allocated by a fresh session | {Megabytes(one._allocated)} | | | {Megabytes(ten._allocated)} | | |
        | Kept by a session | {Megabytes(one._kept)} | | | {Megabytes(ten._kept)} | | |

        | To a fresh session, built-in catalogue | Goal | Measured | |
        |---|---|---|---|
        {Limit("Time of one service answered", 0.2, Median(one._update) / Median(one._fresh))}
        {Limit("Rules fired by one service answered", 0.05, Median(one._updateRules) / Median(one._freshRules))}
        """;
    }

    private static string Limit(string what, double limit, double measured) =>
        Goal.AtMost(what, limit, measured, share => FormattableString.Invariant($"{share:0.000}x")).ToString().TrimEnd();

    private SessionMeasure Run(int rounds)
    {
        var rules = new CatalogueRules(ScaledCatalogue.Of(copies));
        var (factory, recommender) = (rules.Compile(), new Recommender(rules.Catalogue));
        List<CommuneProfile> samples = [.. Directory.EnumerateFiles(Path.Combine(Repository(), "samples", "profiles"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(file => ProfileReader.Read(File.ReadAllBytes(file), BuiltInCatalogue.Value).ValueOrThrow())];
        for (var round = 0; round < rounds; round++)
        {
            // What the runtime compiles on the way is not what is measured.
            if (round > 0 && round == rounds - 1) Clear();
            foreach (var sample in samples) Measure(rules, factory, recommender, sample);
        }

        return this;
    }

    private void Clear()
    {
        foreach (var list in new[] { _fresh, _update, _unchanged, _evaluation, _freshRules, _updateRules, _allocated, _kept }) list.Clear();
    }

    private void Measure(CatalogueRules rules, ISessionFactory factory, Recommender recommender, CommuneProfile sample)
    {
        for (var i = 0; i < Rounds; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            _fresh.Add(Time(() => _freshRules.Add(Fresh(rules, factory, sample).Fire())));
            _allocated.Add(GC.GetAllocatedBytesForCurrentThread() - before);
            _evaluation.Add(Time(() => recommender.Recommend(sample)));
        }

        var held = GC.GetTotalMemory(forceFullCollection: true);
        var session = Fresh(rules, factory, sample);
        session.Fire();
        _kept.Add(GC.GetTotalMemory(forceFullCollection: true) - held);
        foreach (var service in BuiltInCatalogue.Value.Services)
        {
            var stated = sample.Services.TryGetValue(service.Id, out var state) ? state.Presence : sample.OtherServices;
            foreach (var answer in Enum.GetValues<Presence>().Where(answer => answer != stated))
            {
                var answered = sample.WithService(service.Id, answer);
                _update.Add(Time(() => _updateRules.Add(Update(session, rules, answered))));
                _unchanged.Add(Time(() => Update(session, rules, answered)));
                Update(session, rules, sample);
            }
        }
    }

    private static ISession Fresh(CatalogueRules rules, ISessionFactory factory, CommuneProfile profile)
    {
        var session = factory.CreateSession();
        session.InsertCommune(rules, profile);
        return session;
    }

    private static int Update(ISession session, CatalogueRules rules, CommuneProfile profile)
    {
        session.UpdateCommune(rules, profile);
        return session.Fire();
    }

    private static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private string Cells(List<double> times, List<double>? fired)
    {
        var rules = fired is null ? "" : FormattableString.Invariant($"{Median(fired):0}");
        return FormattableString.Invariant($"{Median(times):0.000} ms | {rules} | {Median(times) / Median(_fresh):0.000}x");
    }

    private static string Megabytes(List<double> bytes) => FormattableString.Invariant($"{Median(bytes) / 1024 / 1024:0.0} MB");

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "VifRecommender.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
