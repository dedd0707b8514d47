using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Situations;

namespace VifRecommender.Tests.Statements;

/// <summary>An advice as the statements look at it: what is to be started first (F), what follows (S), what not yet (N).</summary>
internal sealed class AdvisedSets
{
    private const int Following = 5;

    public AdvisedSets(Advice advice)
    {
        Advice = advice;
        First = [.. advice.First.Select(each => each.Practice.Id)];
        Second = [.. advice.Recommendations.Select(each => each.Practice.Id).Where(id => !First.Contains(id)).Take(Following)];
        NotYet = [.. advice.Later.Select(each => each.Practice.Id), .. advice.NotAdvised.Select(each => each.Practice.Id)];
    }

    public Advice Advice { get; }

    public CommuneProfile Profile => Advice.Profile;

    public IReadOnlyList<string> First { get; }

    public IReadOnlyList<string> Second { get; }

    public IReadOnlyList<string> NotYet { get; }

    public IEnumerable<string> FirstAndSecond => First.Concat(Second);

    /// <summary>The number of services that are known to be present.</summary>
    public int PresentServices => Advice.Catalogue.Services.Count(service => Has(service.Id));

    /// <summary>Whether a service is known to be present; absent and unknown are not.</summary>
    public bool Has(string service) => Advice.Situation.Service(service) == Truth.True;

    public bool HasSignal(string signal) => Profile.Signals.GetValueOrDefault(signal) == Presence.Present;

    public int? Level(MaturityDimension dimension) => Advice.Situation.Level(dimension) is { IsKnown: true } level ? level.From : null;

    public IEnumerable<string> InFirst(params string[] practices) =>
        practices.Where(First.Contains).Select(id => id + " is among the first");

    public IEnumerable<string> InFirstOrSecond(params string[] practices) =>
        practices.Where(FirstAndSecond.Contains).Select(id => id + " is among the first and the following");

    /// <summary>The practices of these that the advice says to be there already, or in hand.</summary>
    public bool IsInPlace(string practice) => Advice.Find(practice) is InPlacePractice;

    public IEnumerable<string> NotInFirst(string practice) =>
        First.Contains(practice) || IsInPlace(practice) ? [] : [practice + " is not among the first"];

    public IEnumerable<string> NotInFirstOrSecond(string practice) =>
        FirstAndSecond.Contains(practice) || IsInPlace(practice) ? [] : [practice + " is neither among the first nor the following"];
}
