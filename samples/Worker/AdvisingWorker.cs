using System.Text;
using VifRecommender.Diagnostics;
using VifRecommender.Extensions.Hosting;
using VifRecommender.Loading;

namespace Worker;

/// <summary>
/// Advises every commune of the table that has no advice by the catalogue of today, and ends. One that was stopped, or killed, goes on
/// where it was: each commune's advice is written in one piece.
/// </summary>
internal sealed partial class AdvisingWorker(
    CommuneTable table, Adviser adviser, IHostApplicationLifetime host, ILogger<AdvisingWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await table.MakeAsync(Path.Combine(AppContext.BaseDirectory, "profiles"), stoppingToken);
        var (advised, faulty) = (0, 0);
        while (await table.NextAsync(adviser.CatalogueVersion, stoppingToken) is { } commune)
        {
            // One recommender for the whole row, whatever overlay changes meanwhile.
            var recommender = adviser.Current;
            var read = ProfileReader.Read(Encoding.UTF8.GetBytes(commune.Profile), recommender.Catalogue, commune.Name);
            if (read.Value is { } profile)
            {
                var advice = recommender.Recommend(profile, adviser.Today);
                await table.WriteAsync(commune, advice, adviser.LanguageFor(profile), stoppingToken);
                LogAdvised(log, commune.Name, advice.Recommendations[0].Practice.Id);
                advised++;
            }
            else
            {
                await table.WriteFaultsAsync(commune, adviser.CatalogueVersion, string.Join('\n', read.Diagnostics), stoppingToken);
                foreach (var fault in read.Diagnostics) LogFault(log, fault);
                faulty++;
            }
        }

        LogDone(log, advised, faulty);
        host.StopApplication();
    }

    [LoggerMessage(101, LogLevel.Information, "{Commune}: first {Practice}")]
    private static partial void LogAdvised(ILogger log, string commune, string practice);

    [LoggerMessage(102, LogLevel.Warning, "{Fault}")]
    private static partial void LogFault(ILogger log, Diagnostic fault);

    [LoggerMessage(103, LogLevel.Information, "{Advised} communes advised, {Faulty} with faults in their profile")]
    private static partial void LogDone(ILogger log, int advised, int faulty);
}
