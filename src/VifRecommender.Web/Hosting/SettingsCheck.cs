using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Hosting;

/// <summary>
/// Looks at the host's own settings before anything is built of them. A slip that passed in silence would leave the accounts off, or open
/// another memory; so a name that nobody knows is a fault, as is a value that cannot be. All are told at once, with their source.
/// </summary>
internal static class SettingsCheck
{
    private static readonly (string Section, Type Options)[] Sections =
    [
        (HostingOptions.Section, typeof(HostingOptions)), (MemoryOptions.Section, typeof(MemoryOptions)),
        (AccountsOptions.Section, typeof(AccountsOptions)), (HostLimits.Section, typeof(HostLimits)),
    ];

    /// <exception cref="StartFault">There are faults.</exception>
    public static void Run(IConfigurationRoot settings)
    {
        var faults = Sections.SelectMany(section => Faults(settings, section.Section, section.Options)).Concat(Misspelt(settings))
            .Concat(ProxyFaults(settings)).ToList();
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
                yield return $"{Place(settings, setting)} is not known: {section} has {string.Join(", ", known.Keys)}.";
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

    /// <summary>A section that nobody reads and whose name is nearly that of one of ours.</summary>
    private static IEnumerable<string> Misspelt(IConfigurationRoot settings) =>
        from section in settings.GetChildren()
        where section.GetChildren().Any()
            && !Sections.Any(each => string.Equals(each.Section, section.Key, StringComparison.OrdinalIgnoreCase))
        from meant in Sections
        where IsNearly(section.Key.ToUpperInvariant(), meant.Section.ToUpperInvariant())
        select $"{Place(settings, section.GetChildren().First())}: there is no section {section.Key}; is {meant.Section} meant?";

    /// <summary>Whether one letter is missing, too many, another, or two stand in the wrong order.</summary>
    private static bool IsNearly(string word, string known)
    {
        var same = 0;
        while (same < Math.Min(word.Length, known.Length) && word[same] == known[same]) same++;
        var (rest, other) = (word[same..], known[same..]);
        return (rest.Length > 0 && rest[1..] == other) || (other.Length > 0 && rest == other[1..])
            || (rest.Length > 0 && other.Length > 0 && rest[1..] == other[1..])
            || (rest.Length > 1 && other.Length > 1 && rest[0] == other[1] && rest[1] == other[0] && rest[2..] == other[2..]);
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
        var source = settings.Providers.Reverse()
            .FirstOrDefault(provider => provider.TryGet(setting.Path, out _) || provider.GetChildKeys([], setting.Path).Any());
        return source switch
        {
            FileConfigurationProvider { Source: { Path: { } path } file } =>
                $"{setting.Path} in {file.FileProvider?.GetFileInfo(path).PhysicalPath ?? path}",
            Microsoft.Extensions.Configuration.EnvironmentVariables.EnvironmentVariablesConfigurationProvider =>
                $"{setting.Path} in the environment ({setting.Path.Replace(":", "__", StringComparison.Ordinal)})",
            _ => setting.Path,
        };
    }
}
