using System.Collections.Immutable;
using VifRecommender.Profiles;

namespace VifRecommender.Pooling;

/// <summary>Communes of one police zone or welfare region that look at what to do together.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class CommuneGroup
{
    /// <summary>The most communes that a group has, inclusive: more than Belgium has (565 since 2025).</summary>
    public const int MostCommunes = 600;

    /// <summary>Makes a group.</summary>
    /// <param name="communes">The profiles, two to <see cref="MostCommunes"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="communes"/> is null.</exception>
    /// <exception cref="ArgumentException">The communes make no group; <see cref="Faults"/> says why.</exception>
    public CommuneGroup(IReadOnlyList<CommuneProfile> communes)
    {
        if (communes is null) throw new ArgumentNullException(nameof(communes));
        if (Faults(communes) is { Count: > 0 } faults) throw new ArgumentException(string.Join(" ", faults), nameof(communes));
        Communes = [.. communes];
    }

    /// <summary>The communes, in the order given.</summary>
    public ImmutableArray<CommuneProfile> Communes { get; }

    /// <summary>Their inhabitants together.</summary>
    public int Population => Communes.Sum(commune => commune.Population);

    /// <summary>The kind of partnership that they state; a police zone where none does.</summary>
    public PartnershipKind Kind =>
        Communes.Select(commune => commune.Partnership?.Kind).FirstOrDefault(kind => kind is not null) ?? PartnershipKind.PoliceZone;

    /// <summary>Why communes make no group, one sentence for each fault; none: they do.</summary>
    /// <param name="communes">The profiles.</param>
    /// <returns>The sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="communes"/> is null.</exception>
    public static IReadOnlyList<string> Faults(IReadOnlyList<CommuneProfile> communes)
    {
        if (communes is null) throw new ArgumentNullException(nameof(communes));
        var faults = new List<string>();
        if (communes.Count < 2) faults.Add($"A group has two communes or more, not {communes.Count}: name the others too.");
        if (communes.Count > MostCommunes)
        {
            faults.Add(
                $"A group has at most {MostCommunes} communes, not {communes.Count}: pool the communes of one zone or welfare region.");
        }
        faults.AddRange(communes.GroupBy(Identity, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1)
            .Select(group => $"'{group.First().Name}' is named {group.Count()} times: name each commune once."));
        var names = communes.Select(commune => commune.Partnership?.Name).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        if (names.Count > 1)
        {
            faults.Add(
                $"These communes belong to different partnerships ({string.Join(", ", names.Select(name => $"'{name}'"))}): pool the "
                + "communes of one, or correct the name.");
        }
        var kinds = communes.Select(commune => commune.Partnership?.Kind).Where(kind => kind is not null).Distinct().Count();
        if (kinds > 1) faults.Add("These communes state different kinds of partnership: state the one in which they pool.");
        if (communes.Sum(commune => (long)commune.Population) > int.MaxValue)
        {
            faults.Add("These communes have more inhabitants than a group can have: correct the populations.");
        }
        return faults;
    }

    private static string Identity(CommuneProfile commune) => commune.NisCode ?? commune.Name.Trim();
}
