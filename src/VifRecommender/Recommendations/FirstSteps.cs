using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Catalogues.Ids;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Recommendations;

/// <summary>
/// Chooses what to start first: down the ranks, as much as the means given carry in a year and as few as people can begin at once. The
/// numbers are the authors' judgement (a village without a coordinator begins little, and nothing that takes a year).
/// </summary>
internal static class FirstSteps
{
    private const int AtLeast = 3;
    private const int AtMost = 5;
    private const int AtMostWithLittleStaff = 4;
    private const int MediumInVillage = 3;
    private const int MediumWithLittleStaff = 2;
    private const int Village = 10_000;
    private const decimal LittleStaffFte = 0.1m;
    private const decimal LargePartFte = 0.2m;

    public static ImmutableArray<Recommendation> Of(Advice advice)
    {
        var limits = new Limits(advice);
        var candidates = advice.Recommendations.Where(each => each.Score > 0).ToList();
        var first = new List<Recommendation>(AtMost);
        // A foundation has a lighter form, so it stays where the figures of the whole exceed the means.
        Take(candidates.Where(each => each.Practice.Level == 1 || each.WithinCapacity != Truth.False), limits.AtMost);
        // Where the means do not suffice for a single start, the first one is listed all the same: it may be lent, or carried by others.
        Take(candidates, AtLeast);
        return [.. first.OrderBy(each => each.Rank)];

        void Take(IEnumerable<Recommendation> from, int upTo)
        {
            foreach (var each in from)
            {
                if (first.Count >= upTo) return;
                if (!first.Contains(each) && limits.Allow(each, first)) first.Add(each);
            }
        }
    }

    private sealed class Limits(Advice advice)
    {
        private readonly bool _isVillage = advice.Profile.Population < Village && !HasCoordination(advice);
        private readonly bool _hasLittleStaff = advice.Profile.Capacity?.StaffFte <= LittleStaffFte;

        public int AtMost => _hasLittleStaff ? AtMostWithLittleStaff : FirstSteps.AtMost;

        public bool Allow(Recommendation next, List<Recommendation> first)
        {
            if (IsWithoutVictims(next, first)) return false;
            if (!_isVillage && !_hasLittleStaff) return true;
            if (next.Practice.Effort == Effort.Structural) return false;
            if (_hasLittleStaff && next.Scale == Scale.Commune && next.Practice.Staff is { } staff
                && staff.YearlyFte.Middle >= LargePartFte)
            {
                return false;
            }
            return next.Practice.Effort != Effort.Medium
                || first.Count(each => each.Practice.Effort == Effort.Medium) < (_hasLittleStaff ? MediumWithLittleStaff : MediumInVillage);
        }

        /// <summary>Work with people who use violence stands first only beside work with victims or children.</summary>
        private static bool IsWithoutVictims(Recommendation next, List<Recommendation> first) =>
            next.Practice.Domain == Domain.Perpetrators && !first.Exists(each => each.Practice.Domain is Domain.Victims or Domain.Children);

        private static bool HasCoordination(Advice advice) =>
            advice.Catalogue.Vocabulary.ServiceSlot(ServiceIds.CoordinationTime) >= 0
                && advice.Situation.Service(ServiceIds.CoordinationTime) == Truth.True;
    }
}
