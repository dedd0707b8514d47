using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Logging.Console;
using VifRecommender.Diagnostics;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Hosting;

/// <summary>
/// Looks at the host's own settings before anything is built of them. A slip that passed in silence would leave the accounts off, or open
/// another memory; so a name that nobody knows is a fault, as is a value that cannot be. All are reported at once, with their source.
/// </summary>
internal static class SettingsCheck
{
    private static readonly (string Section, Type Options)[] Sections =
    [
        (HostingOptions.Section, typeof(HostingOptions)), (MemoryOptions.Section, typeof(MemoryOptions)),
        (AccountsOptions.Section, typeof(AccountsOptions)), (HostLimits.Section, typeof(HostLimits)),
    ];

    private static readonly string[] Single = ["AllowedHosts", "Urls"];

    /// <summary>What ASP.NET reads at the top, beside ours.</summary>
    private static readonly string[] All =
        [.. Single, .. Sections.Select(each => each.Section), "Logging", "Kestrel", "ConnectionStrings", "contentRoot", "environment"];

    private static readonly string[] Formatters =
        [ConsoleFormatterNames.Simple, ConsoleFormatterNames.Json, ConsoleFormatterNames.Systemd];

    /// <exception cref="StartFault">There are faults.</exception>
    public static void Run(IConfigurationRoot settings)
    {
        var faults = Sections.SelectMany(section => Faults(settings, section.Section, section.Options)).Concat(Misspelt(settings))
            .Concat(LogFaults(settings)).Concat(ProxyFaults(settings)).ToList();
        if (faults.Count > 0)
        {
            throw new StartFault(
                "The settings have faults, so the host does not start:\n" + string.Join('\n', faults.Select(fault => "  " + fault)));
        }
    }

    private static IEnumerable<string> Faults(IConfigurationRoot settings, string section, Type options)
    {
        var known = options.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var setting in settings.GetSection(section).GetChildren())
        {
            if (!known.TryGetValue(setting.Key, out var property))
            {
                yield return $"{Place(settings, setting)} is not known{NearestWord.Suggest(setting.Key, known.Keys)}: {section} has "
                    + $"{string.Join(", ", known.Keys)}.";
            }
            else if (setting.Value is not { } value) yield return $"{Place(settings, setting)} is one value, not a list or a group.";
            else if (Fault(property, value) is { } fault) yield return $"{Place(settings, setting)} is {fault}, not '{value}'.";
        }
    }

    /// <summary>What a value should be, where it is not.</summary>
    private static string? Fault(PropertyInfo property, string value)
    {
        var range = property.GetCustomAttribute<RangeAttribute>();
        var type = property.PropertyType;
        var what = type == typeof(bool) ? "true or false"
            : type.IsEnum ? "one of " + string.Join(", ", Enum.GetNames(type))
            : range is not null ? string.Create(CultureInfo.InvariantCulture, $"a whole number from {range.Minimum} to {range.Maximum}")
            : property.IsDefined(typeof(RequiredAttribute)) ? "needed"
            : null;
        if (what is null) return null;
        try
        {
            var read = TypeDescriptor.GetConverter(type).ConvertFromInvariantString(value);
            var isWord = !type.IsEnum || Enum.GetNames(type).Contains(value, StringComparer.OrdinalIgnoreCase);
            return isWord && property.GetCustomAttributes<ValidationAttribute>().All(each => each.IsValid(read)) ? null : what;
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or NotSupportedException or OverflowException)
        {
            return what;
        }
    }

    /// <summary>
    /// A name at the top that nobody reads and that is nearly one of ours. The environment has names of everybody at the top: of its single
    /// values none is asked.
    /// </summary>
    private static IEnumerable<string> Misspelt(IConfigurationRoot settings)
    {
        foreach (var setting in settings.GetChildren())
        {
            var (known, kind) = setting.GetChildren().Any() ? (Sections.Select(each => each.Section), "section") : (Single, "setting");
            if (All.Contains(setting.Key, StringComparer.OrdinalIgnoreCase)) continue;
            if (NearestWord.Of(setting.Key, known) is not { } meant) continue;
            if (kind == "setting" && Source(settings, setting) is EnvironmentVariablesConfigurationProvider) continue;
            var place = Place(settings, kind == "section" ? setting.GetChildren().First() : setting);
            yield return $"{place}: there is no {kind} {setting.Key}; is {meant} meant?";
        }
    }

    /// <summary>What is logged, and how: a slip would be taken for the ordinary, or end the start with a trace of the program.</summary>
    private static IEnumerable<string> LogFaults(IConfigurationRoot settings)
    {
        var logging = settings.GetSection("Logging");
        var formatter = logging.GetSection("Console:FormatterName");
        if (formatter.Value is { } name && !Formatters.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            yield return $"{Place(settings, formatter)} is one of {string.Join(", ", Formatters)}, not '{name}'.";
        }
        var levels = logging.GetChildren().Append(logging).SelectMany(each => each.GetSection("LogLevel").GetChildren());
        foreach (var level in levels)
        {
            if (level.Value is { } word && !Enum.GetNames<LogLevel>().Contains(word, StringComparer.OrdinalIgnoreCase))
            {
                yield return $"{Place(settings, level)} is one of {string.Join(", ", Enum.GetNames<LogLevel>())}, not '{word}'"
                    + $"{NearestWord.Suggest(word, Enum.GetNames<LogLevel>())}.";
            }
        }
    }

    private static IEnumerable<string> ProxyFaults(IConfigurationRoot settings)
    {
        var hosting = settings.GetSection(HostingOptions.Section);
        if (hosting[nameof(HostingOptions.BasePath)] is { Length: > 0 } path && !BasePath.IsOne(path))
        {
            yield return $"Hosting:BasePath is a path such as /vif, of letters, digits, dots, hyphens and underscores, not '{path}'.";
        }
        foreach (var proxy in Proxies.Split(hosting[nameof(HostingOptions.TrustedProxies)]).Where(proxy => Proxies.Network(proxy) is null))
        {
            yield return "Hosting:TrustedProxies has addresses such as 10.0.0.5 and networks such as 10.0.0.0/24 with ; between them, "
                + $"not '{proxy}'.";
        }

        if (string.Equals(settings["FORWARDEDHEADERS_ENABLED"], "true", StringComparison.OrdinalIgnoreCase))
        {
            yield return "ASPNETCORE_FORWARDEDHEADERS_ENABLED lets anybody say who they are: take it away, and name the proxy in "
                + "Hosting:TrustedProxies (a proxy on this machine is trusted by itself).";
        }
    }

    /// <summary>The name of a setting and where it stands: the last source that has it counts.</summary>
    private static string Place(IConfigurationRoot settings, IConfigurationSection setting)
    {
        return Source(settings, setting) switch
        {
            FileConfigurationProvider { Source: { Path: { } path } file } =>
                $"{setting.Path} in {file.FileProvider?.GetFileInfo(path).PhysicalPath ?? path}",
            EnvironmentVariablesConfigurationProvider =>
                $"{setting.Path} in the environment ({setting.Path.Replace(":", "__", StringComparison.Ordinal)})",
            _ => setting.Path,
        };
    }

    private static IConfigurationProvider? Source(IConfigurationRoot settings, IConfigurationSection setting) =>
        settings.Providers.Reverse()
            .FirstOrDefault(provider => provider.TryGet(setting.Path, out _) || provider.GetChildKeys([], setting.Path).Any());
}
