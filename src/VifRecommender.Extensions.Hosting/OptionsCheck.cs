using Microsoft.Extensions.Options;
using VifRecommender.Diagnostics;
using VifRecommender.Writing;

namespace VifRecommender.Extensions.Hosting;

/// <summary>What stops a host at its start: all faults of settings and of overlays at once.</summary>
internal sealed class OptionsCheck(Settings settings, ContentFolder folder) : IValidateOptions<VifRecommenderOptions>
{
    private static readonly TimeSpan MostPollInterval = TimeSpan.FromDays(1);

    public ValidateOptionsResult Validate(string? name, VifRecommenderOptions options)
    {
        List<string> faults = [.. settings.Faults(), .. Faults(options)];
        if (faults.Count == 0)
        {
            faults.AddRange(OverlayFiles.Catalogue(new OverlayFiles(options.Overlays, folder).Read()).Diagnostics
                .Where(each => each.Severity == Severity.Error).Select(each => each.ToString()));
        }
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(VifRecommenderOptions options)
    {
        const string Overlays = $"{VifRecommenderOptions.Section}:{nameof(VifRecommenderOptions.Overlays)}";
        if (options.Overlays.Any(string.IsNullOrWhiteSpace))
        {
            yield return $"{Overlays} names a file that has no name: remove the empty entry.";
        }
        foreach (var twice in options.Overlays.GroupBy(each => each, StringComparer.Ordinal).Where(each => each.Count() > 1))
        {
            yield return $"{Overlays} names '{twice.Key}' twice: keep one of the two.";
        }
        if (options.PollInterval <= TimeSpan.Zero || options.PollInterval > MostPollInterval)
        {
            yield return $"{VifRecommenderOptions.Section}:{nameof(VifRecommenderOptions.PollInterval)} is '{options.PollInterval}': it is "
                + "more than 00:00:00 and at most 1.00:00:00 (a day); to follow no file set ReloadOnChange to false.";
        }
        if (options.Language is { } language && ((int)language < 0 || (int)language >= JsonWords.All<Profiles.Language>().Length))
        {
            yield return $"{VifRecommenderOptions.Section}:{nameof(VifRecommenderOptions.Language)} is '{language}': it is one of "
                + $"{string.Join(", ", JsonWords.All<Profiles.Language>())}.";
        }
    }
}
