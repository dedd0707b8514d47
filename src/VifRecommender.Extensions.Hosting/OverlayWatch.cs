using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using VifRecommender.Extensions.Hosting.Following;

namespace VifRecommender.Extensions.Hosting;

/// <summary>
/// Makes the adviser at the start, so that a host with a faulty overlay does not start; then lets it look at the files when the file
/// system reports a change, and at intervals, since not every file system does.
/// </summary>
internal sealed class OverlayWatch : BackgroundService
{
    private readonly Adviser _adviser;
    private readonly VifRecommenderOptions _options;
    private readonly OverlayFiles _files;
    private readonly ILogger _log;
    // Not disposed: the file system may report a change while the host stops.
    private readonly SemaphoreSlim _changes = new(0);

    public OverlayWatch(Adviser adviser, IOptions<VifRecommenderOptions> options, ContentFolder folder, ILogger<OverlayWatch> log)
    {
        (_adviser, _options, _log) = (adviser, options.Value, log);
        _files = new OverlayFiles(_options.Overlays, folder);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!_options.ReloadOnChange || _files.Paths.IsEmpty) return;
        var watched = new List<IDisposable>();
        try
        {
            foreach (var folder in _files.Paths.GroupBy(path => Path.GetDirectoryName(path)!, StringComparer.Ordinal))
            {
                Watch(folder, watched);
            }
            // Changes between the reading at the start and now.
            await LookAsync(stoppingToken).ConfigureAwait(false);
            while (true)
            {
                await _changes.WaitAsync(_options.PollInterval, stoppingToken).ConfigureAwait(false);
                while (_changes.Wait(0, stoppingToken))
                {
                    // Several changes are one.
                }
                await LookAsync(stoppingToken).ConfigureAwait(false);
            }
        }
        finally
        {
            foreach (var each in watched) each.Dispose();
        }
    }

    private void Watch(IGrouping<string, string> folder, List<IDisposable> watched)
    {
        try
        {
            var provider = new PhysicalFileProvider(folder.Key, ExclusionFilters.None);
            watched.Add(provider);
            foreach (var path in folder)
            {
                watched.Add(ChangeToken.OnChange(() => provider.Watch(Path.GetFileName(path)), () => _changes.Release()));
            }
        }
        catch (Exception fault)
            when (fault is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            Events.NotWatched(_log, folder.Key, fault.Message, _options.PollInterval);
        }
    }

    private async Task LookAsync(CancellationToken stopping)
    {
        try
        {
            var seen = _files.Read();
            if (_adviser.HasTaken(seen)) return;
            await Settling.SettleAsync(seen, _files.Read, stopping).ConfigureAwait(false);
            _adviser.Reload();
        }
#pragma warning disable CA1031 // A fault of looking must not end the host, which advises on; it is logged with its trace.
        catch (Exception fault) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Events.LookFailed(_log, _options.PollInterval, fault);
        }
    }
}
