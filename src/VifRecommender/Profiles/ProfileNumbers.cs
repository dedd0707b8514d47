using System.Collections.Immutable;

namespace VifRecommender.Profiles;

/// <summary>
/// The numbers of a profile, each once: what reads, writes, tabulates or shows profiles takes from here which there are and what they can
/// be.
/// </summary>
public static class ProfileNumbers
{
    private static readonly ProfilePart<CommuneProfile> Commune = new("", null, profile => profile, (_, changed) => changed);

    private static readonly ProfilePart<Partnership> Group =
        new("partnership", new(), profile => profile.Partnership, (profile, group) => profile with { Partnership = group });

    private static readonly ProfilePart<Capacity> Means =
        new("capacity", new(), profile => profile.Capacity, (profile, means) => profile with { Capacity = means });

    /// <summary>Inhabitants of the commune: the one number that every profile states.</summary>
    public static ProfileNumber Population { get; } = MemberNumber<CommuneProfile>.Whole(Commune, "population", 0, 100_000_000,
        profile => profile.Population, (profile, count) => count is { } known ? profile with { Population = known } : null, isPublic: true);

    /// <summary>The numbers that stand in the profile itself, <see cref="Population"/> left out.</summary>
    internal static ImmutableArray<MemberNumber<CommuneProfile>> OfCommune { get; } =
    [
        MemberNumber<CommuneProfile>.Whole(Commune, "recordedIncidents", 0, 1_000_000_000,
            profile => profile.RecordedIncidents, (profile, count) => profile with { RecordedIncidents = count }, isPublic: true),
    ];

    internal static ImmutableArray<MemberNumber<Partnership>> OfPartnership { get; } =
    [
        MemberNumber<Partnership>.Whole(Group, "communes", 1, 10_000,
            group => group.Communes, (group, count) => group with { Communes = count }, isPublic: true),
        MemberNumber<Partnership>.Whole(Group, "population", 0, 100_000_000,
            group => group.Population, (group, count) => group with { Population = count }),
    ];

    internal static ImmutableArray<MemberNumber<Capacity>> OfCapacity { get; } =
    [
        MemberNumber<Capacity>.Amount(Means, "staffFte", 0, 100_000,
            means => means.StaffFte, (means, fte) => means with { StaffFte = fte }),
        MemberNumber<Capacity>.Amount(Means, "budgetEur", 0, 1_000_000_000,
            means => means.BudgetEur, (means, euros) => means with { BudgetEur = euros }),
    ];

    /// <summary>All of them, in the order in which a profile is written.</summary>
    public static ImmutableArray<ProfileNumber> All { get; } = [Population, .. OfPartnership, .. OfCommune, .. OfCapacity];

    /// <summary>The number that stands at a path.</summary>
    /// <param name="path">The path, such as <c>capacity.staffFte</c>.</param>
    /// <returns>The number, or <see langword="null"/> where there is none at this path.</returns>
    public static ProfileNumber? Find(string path)
    {
        foreach (var number in All)
        {
            if (number.Path == path) return number;
        }

        return null;
    }
}
