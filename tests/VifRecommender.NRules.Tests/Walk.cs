using VifRecommender.Catalogues;
using VifRecommender.Profiles;

namespace VifRecommender.NRules.Tests;

/// <summary>One change of a profile at a time.</summary>
internal static class Walk
{
    public static CommuneProfile Changed(CommuneProfile profile, Catalogue catalogue, Random random) => random.Next(10) switch
    {
        0 or 1 or 2 =>
            profile.WithService(Any(catalogue.Services, random).Id, new ServiceState((Presence)random.Next(3), (Holder)random.Next(3))),
        3 => profile.WithSignal(Any(catalogue.Signals, random).Id, (Presence)random.Next(3)),
        4 => profile.WithPractice(Any(catalogue.Practices, random).Id, (PracticeStatus)random.Next(4)),
        5 => profile with { Practices = profile.Practices.Remove(Any(catalogue.Practices, random).Id) },
        6 =>
            profile with
            {
                NetworkMaturity =
                    profile.NetworkMaturity.With((MaturityDimension)random.Next(6), random.Next(0, 6) is > 0 and var level ? level : null),
            },
        7 => profile with { Wishes = random.Next(2) == 0 ? [] : [Any(catalogue.Practices, random).Id], Focus = [(Domain)random.Next(6)] },
        8 =>
            catalogue.Structures.IsEmpty ? profile
                : profile.WithStructure(Any(catalogue.Structures, random).Id, (StructurePresence)random.Next(4)),
        _ => profile with { Population = random.Next(500, 150_000), Capacity = new Capacity { StaffFte = random.Next(3) } },
    };

    private static T Any<T>(IReadOnlyList<T> all, Random random) => all[random.Next(all.Count)];
}
