using System.Text.RegularExpressions;

namespace VifRecommender.NRules.Facts;

/// <summary>Names of a host's rules: they stand beside the ids of the catalogue's rules, and are written alike.</summary>
internal static partial class HostNames
{
    public static string Checked(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Id().IsMatch(name) ? name
            : throw new ArgumentException($"'{name}' is not in kebab-case: write it like 'province-pays-first'.", nameof(name));
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Id();
}
