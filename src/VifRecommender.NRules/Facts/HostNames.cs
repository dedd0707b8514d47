using VifRecommender.Naming;

namespace VifRecommender.NRules.Facts;

/// <summary>Names of a host's rules: they stand beside the ids of the catalogue's rules, and are written alike.</summary>
internal static class HostNames
{
    public static string Checked(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return IdSyntax.IsId(name) ? name
            : throw new ArgumentException(
                $"'{name}' is no id: write it like 'province-pays-first' or 'as_2.14', with lower-case letters and digits that single "
                + $"hyphens, underscores or full stops join, at most {IdSyntax.MaxLength} characters.", nameof(name));
    }
}
