using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using VifRecommender.Diagnostics;
using VifRecommender.Explanation;
using VifRecommender.Extensions.Hosting.Following;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Writing;

namespace VifRecommender.Extensions.Hosting;

/// <summary>
/// What a host injects to advise: the recommender of the catalogue with its overlays as they are now, the day, and the language.
/// </summary>
/// <remarks>
/// Thread-safe. Each <see cref="Current"/> is immutable: who takes it once answers a whole request from one catalogue, whatever changes
/// meanwhile.
/// </remarks>
public sealed class Adviser
{
    private readonly OverlayFiles _files;
    private readonly ILogger _log;
    private readonly TimeProvider _clock;
    private readonly object _reloading = new();
    private FilesSeen _seen;
    private volatile InUse _inUse;

    internal Adviser(VifRecommenderOptions options, ContentFolder folder, TimeProvider clock, ILogger<Adviser> log)
    {
        _log = log;
        _clock = options.TimeProvider ?? clock;
        Language = options.Language;
        _files = new OverlayFiles(options.Overlays, folder);
        _seen = _files.Read();
        var (catalogue, diagnostics) = OverlayFiles.Catalogue(_seen);
        // The options were checked a moment ago; a file can have changed since.
        if (catalogue is null)
        {
            throw new OptionsValidationException(Options.DefaultName, typeof(VifRecommenderOptions),
                diagnostics.Select(each => each.ToString()));
        }
        _inUse = new InUse(new Recommender(catalogue), []);
        Events.InUse(log, CatalogueVersion, options.Overlays.Count);
        Events.Tell(log, diagnostics);
    }

    /// <summary>The recommender of the catalogue that is in use.</summary>
    public Recommender Current => _inUse.Recommender;

    /// <summary>The catalogue that is in use, as <c>catalogueVersion</c> of an advice says it.</summary>
    public string CatalogueVersion => CatalogueJson.VersionOf(Current.Catalogue);

    /// <summary>
    /// Why the last change of an overlay was refused, so that the catalogue before it is still in use; none: what the files hold is in use.
    /// </summary>
    public ImmutableArray<Diagnostic> Refused => _inUse.Refused;

    /// <summary>The day, where the time provider of the options or of the services is.</summary>
    public CalendarDate Today => CalendarDate.FromDateTime(_clock.GetLocalNow().Date);

    /// <summary>The language of texts that the options name; <see langword="null"/>: each commune's own.</summary>
    public Language? Language { get; }

    /// <summary>The language in which a commune is answered: that of the options, or else its own.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns>The language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
    public Language LanguageFor(CommuneProfile profile) => Language ?? Explainer.DefaultLanguage(profile);

    /// <summary>Recommends, explains and orders practices for a commune, as of today and by the catalogue that is in use.</summary>
    /// <param name="profile">What is known about the commune.</param>
    /// <returns>The advice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
    public Advice Recommend(CommuneProfile profile) => Current.Recommend(profile, Today);

    /// <summary>
    /// Looks at the files of the overlays, and takes what they hold where it has changed. A host need not call it: it is done when files
    /// change, unless the options say otherwise. What has a fault is logged and changes nothing.
    /// </summary>
    /// <returns>Whether what the files hold is in use now.</returns>
    public bool Reload()
    {
        lock (_reloading)
        {
            var seen = _files.Read();
            if (seen.IsSameAs(_seen)) return Refused.IsEmpty;
            _seen = seen;
            var (catalogue, diagnostics) = OverlayFiles.Catalogue(seen);
            if (catalogue is null)
            {
                _inUse = new InUse(Current, diagnostics);
                Events.Refused(_log, diagnostics.Length, CatalogueVersion);
                Events.Tell(_log, diagnostics);
                return false;
            }

            var before = CatalogueVersion;
            _inUse = new InUse(new Recommender(catalogue), []);
            Events.Reloaded(_log, CatalogueVersion, before);
            Events.Tell(_log, diagnostics);
            return true;
        }
    }

    /// <summary>Whether what was seen is what was taken, or refused, last.</summary>
    internal bool HasTaken(FilesSeen seen)
    {
        lock (_reloading) return seen.IsSameAs(_seen);
    }

    private sealed record InUse(Recommender Recommender, ImmutableArray<Diagnostic> Refused);
}
