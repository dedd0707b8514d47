using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using VifRecommender.Diagnostics;
using VifRecommender.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.Extensions.Hosting;

/// <summary>
/// Reads the section of the configuration. A name that nobody knows and a value that cannot be are faults: a slip that passed in silence
/// would leave an overlay out of the advice.
/// </summary>
internal sealed class Settings(IConfiguration? configuration) : IConfigureOptions<VifRecommenderOptions>
{
    private delegate string? Reading(IConfigurationSection setting, VifRecommenderOptions options);

    private static readonly Dictionary<string, Reading> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(VifRecommenderOptions.Overlays)] = ReadOverlays,
        [nameof(VifRecommenderOptions.Language)] = ReadLanguage,
        [nameof(VifRecommenderOptions.ReloadOnChange)] = ReadReloadOnChange,
        [nameof(VifRecommenderOptions.PollInterval)] = ReadPollInterval,
    };

    public void Configure(VifRecommenderOptions options)
    {
        foreach (var _ in Read(options))
        {
            // Faults are reported by the validation.
        }
    }

    /// <summary>What is wrong in the configuration: which setting, what it is, what it may be, and which source says it.</summary>
    public IReadOnlyList<string> Faults() => [.. Read(new VifRecommenderOptions())];

    private IEnumerable<string> Read(VifRecommenderOptions options)
    {
        foreach (var setting in configuration?.GetSection(VifRecommenderOptions.Section).GetChildren() ?? [])
        {
            var fault = Known.TryGetValue(setting.Key, out var read) ? read(setting, options)
                : $"is not known{NearestWord.Suggest(setting.Key, Known.Keys)}: the section has {string.Join(", ", Known.Keys)}";
            if (fault is not null) yield return $"{setting.Path} {fault}{Source(setting)}.";
        }
    }

    private static string? ReadOverlays(IConfigurationSection setting, VifRecommenderOptions options)
    {
        // An empty list of JSON is an empty text of the configuration.
        var files = string.IsNullOrEmpty(setting.Value) ? [.. setting.GetChildren()] : new List<IConfigurationSection> { setting };
        foreach (var file in files) options.Overlays.Add(file.Value ?? "");
        return files.Any(file => file.Value is null) ? "is a list of files, such as [ \"overlays/province.json\" ]" : null;
    }

    private static string? ReadLanguage(IConfigurationSection setting, VifRecommenderOptions options)
    {
        var words = JsonWords.All<Language>();
        if (!JsonWords.TryRead<Language>(setting.Value, out var language))
        {
            return $"is '{setting.Value}': it is one of {string.Join(", ", words)}; leave it out for each commune's own";
        }
        options.Language = language;
        return null;
    }

    private static string? ReadReloadOnChange(IConfigurationSection setting, VifRecommenderOptions options)
    {
        if (!bool.TryParse(setting.Value, out var reload)) return $"is '{setting.Value}': it is true or false";
        options.ReloadOnChange = reload;
        return null;
    }

    private static string? ReadPollInterval(IConfigurationSection setting, VifRecommenderOptions options)
    {
        if (!TimeSpan.TryParse(setting.Value, CultureInfo.InvariantCulture, out var interval))
        {
            return $"is '{setting.Value}': it is a time such as 00:00:10";
        }
        options.PollInterval = interval;
        return null;
    }

    /// <summary>The source that has the last word, such as a file's name.</summary>
    private string Source(IConfigurationSection setting) =>
        (configuration as IConfigurationRoot)?.Providers.LastOrDefault(each =>
            each.TryGet(setting.Path, out _) || each.GetChildKeys([], setting.Path).Any()) is { } source ? $" ({source})" : "";
}
