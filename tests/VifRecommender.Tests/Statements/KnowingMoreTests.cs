using FsCheck.Xunit;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Tests.Statements;

/// <summary>Knowing more never costs: a service, signal or level that turns out to be there puts off nothing that asks for it.</summary>
public sealed class KnowingMoreTests
{
    private static readonly Catalogue BuiltIn = BuiltInCatalogue.Value;
    private static readonly VifRecommender.Situations.Situation Nothing =
        Recommender.Default.Recommend(new CommuneProfile { Name = "Nothing", Population = 0 }).Situation;

    [Property(MaxTest = 60)]
    public void Services_FoundToBePresent_PutOffNothingThatNeedsThem(int seed)
    {
        var profile = PlausibleCommune.Make(seed);
        var before = Recommender.Default.Recommend(profile);
        foreach (var service in BuiltIn.Services.Where(
            service => before.Situation.Service(service.Id) != VifRecommender.Situations.Truth.True))
        {
            var after = Recommender.Default.Recommend(profile.WithService(service.Id, Presence.Present));
            AssertNothingIsPutOff(before, after, practice => Asks(practice, service.Id), service.Id);
        }
    }

    [Property(MaxTest = 60)]
    public void Levels_RaisedOrLearned_PutOffNothing(int seed)
    {
        var profile = PlausibleCommune.Make(seed);
        var before = Recommender.Default.Recommend(profile);
        foreach (var dimension in Enum.GetValues<MaturityDimension>())
        {
            if (profile.NetworkMaturity[dimension] is not (null or < NetworkMaturity.Highest)) continue;
            var higher = profile.NetworkMaturity[dimension] + 1 ?? NetworkMaturity.Highest;
            var after = Recommender.Default.Recommend(profile with { NetworkMaturity = profile.NetworkMaturity.With(dimension, higher) });
            AssertNothingIsPutOff(before, after, _ => true, dimension.ToString());
        }
    }

    [Property(MaxTest = 60)]
    public void Services_FromAbsentToUnknown_AddNothingThatNeedsThemToTheFirst(int seed)
    {
        var profile = PlausibleCommune.Make(seed);
        foreach (var service in BuiltIn.Services.Where(
            service => profile.Services.TryGetValue(service.Id, out var state) && state.Presence == Presence.Absent))
        {
            var absent = new AdvisedSets(Recommender.Default.Recommend(profile));
            var unknown = new AdvisedSets(
                Recommender.Default.Recommend(profile.WithService(service.Id, Presence.Unknown) with { OtherServices = Presence.Unknown }));
            var added = unknown.FirstAndSecond.Except(absent.FirstAndSecond).Where(id => Asks(BuiltIn.FindPractice(id)!, service.Id));
            Assert.Empty(added);
        }
    }

    [Property(MaxTest = 100)]
    public void Wishes_Gated_StayWhereTheyWere(int seed)
    {
        var profile = PlausibleCommune.Make(seed) with { Wishes = [] };
        var before = Recommender.Default.Recommend(profile);
        foreach (var practice in before.Later.Select(each => each.Practice).Concat(before.NotAdvised.Select(each => each.Practice)))
        {
            var after = Recommender.Default.Recommend(profile with { Wishes = [practice.Id] }).Find(practice.Id);
            Assert.Equal(before.Find(practice.Id)!.GetType(), after!.GetType());
        }
    }

    [Property(MaxTest = 60)]
    public void Budgets_Raised_MoveNoEquipmentUp(int seed)
    {
        string[] equipment = ["emergency-flat-pooled", "comfort-dog-hearing", "visual-identity", "multidisciplinary-centre",
            "stalking-alarm-enrolment", "perpetrator-housing-away", "mobile-police-service"];
        var profile = PlausibleCommune.Make(seed).WithService("trained-staff", Presence.Absent)
            .WithService("coordination-time", Presence.Absent);
        var poor = new AdvisedSets(Recommender.Default.Recommend(
            profile with { Capacity = new Capacity { StaffFte = profile.Capacity?.StaffFte, BudgetEur = 1_000 } }));
        var rich = new AdvisedSets(Recommender.Default.Recommend(
            profile with { Capacity = new Capacity { StaffFte = profile.Capacity?.StaffFte, BudgetEur = 500_000 } }));
        Assert.DoesNotContain(equipment, id => PlaceOf(rich, id) < PlaceOf(poor, id));
    }

    private static int PlaceOf(AdvisedSets sets, string practice) =>
        sets.First.Contains(practice) ? 0 : sets.Second.Contains(practice) ? 1 : sets.NotYet.Contains(practice) ? 3 : 2;

    private static void AssertNothingIsPutOff(Advice before, Advice after, Func<Practice, bool> asks, string fact)
    {
        foreach (var practice in BuiltIn.Practices.Where(asks))
        {
            var (was, now) = (before.Find(practice.Id)!, after.Find(practice.Id)!);
            // What does not suit, by size or by what is there, is judged apart from what is needed.
            if (now is NotAdvisedPractice { Outcome: Outcome.NotSuited }) continue;
            Assert.True(PlaceOf(now) <= PlaceOf(was),
                $"{practice.Id} was {was.GetType().Name} and is {now.GetType().Name} now that {fact} is known to be there");
        }
    }

    private static int PlaceOf(PracticeAdvice advice) =>
        advice switch { InPlacePractice or Recommendation => 0, LaterPractice => 1, _ => 2 };

    private static bool Asks(Practice practice, string service) =>
        Names(practice.Needs, service)
            || BuiltIn.Rules.OfType<GuardRule>().Any(guard => guard.Practices.Contains(practice.Id) && Names(guard.Requires, service));

    private static bool Names(Condition? condition, string service) =>
        condition is not null && condition.Explain(Nothing).Any(trace => trace.Fact == new Fact(FactKind.Service, service));
}
