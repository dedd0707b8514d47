using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Recommendations;

namespace VifRecommender.Planning.Solving;

/// <summary>Reads what is to be planned from an advice.</summary>
internal static class InstanceReader
{
    public static Instance Read(Advice advice, RoadmapLimits limits)
    {
        var guards = advice.Catalogue.Rules.OfType<GuardRule>()
            .SelectMany(guard => guard.Practices.Select(practice => (practice, guard)))
            .ToLookup(each => each.practice, each => each.guard, StringComparer.Ordinal);
        var inProgress = advice.InPlace.Where(each => each.Status == InPlaceStatus.InProgress).ToList();
        var inHand = advice.InPlace.Except(inProgress).Select(each => each.Practice).ToList();
        var candidates = inProgress.Select(each => new Candidate(each, each.Scale, advice.Profile))
            .Concat(advice.Recommendations.Cast<RankedPractice>().Concat(advice.Later)
                .Select(each => new Candidate(each, each.Scale, advice.Profile))).ToList();
        var prerequisites = new Prerequisites(advice.Situation, candidates, inHand);
        var doors = Doors.Of(candidates, advice.Situation);
        ImmutableArray<Candidate> ordered = [.. candidates.Select(Order)];
        ImmutableArray<int> named =
            [.. advice.First.Select(each => candidates.FindIndex(candidate => candidate.Practice.Id == each.Practice.Id))];
        var first = FirstList.Of(ordered, named);
        return new Instance(
            ordered,
            limits.Quarters,
            (long)Math.Floor(limits.BudgetEurPerYear * 4),
            (long)Math.Floor(limits.StaffFte * 1000),
            [.. inHand.Select(practice => practice.Domain)])
        {
            IsNarrowed = prerequisites.AreNarrowed,
            Pace = StartPace.Of(advice, limits.StaffFte),
            First = first,
            Named = [.. named],
            Doors = [.. doors.Where(door => !ordered[door].IsInProgress)],
        };

        Candidate Order(Candidate candidate)
        {
            if (candidate.IsInProgress) return candidate;
            ImmutableArray<GuardRule> asked = [.. guards[candidate.Practice.Id]];
            var after = prerequisites.Of(candidate.Practice, asked);
            if (!Doors.Bring(candidate.Practice, asked)) return candidate.With(after);
            return candidate.With([.. after,
                .. doors.Where(door => !after.Any(clause => clause is [var only] && only == door))
                    .Select(door => ImmutableArray.Create(door))]);
        }
    }
}
