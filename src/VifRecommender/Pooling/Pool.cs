using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Evaluation;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Evaluation.Stages;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Searching;
using VifRecommender.Situations;

namespace VifRecommender.Pooling;

/// <summary>
/// Looks at each commune alone and in the group. A commune takes part in a shared practice only when, in the group, all its needs and
/// guards
/// hold for that commune itself: a guard that rests on a commune's own foundations is not lifted by its neighbours.
/// </summary>
internal sealed class Pool
{
    private readonly EvaluationPlan _plan;
    private readonly CommuneGroup _group;
    private readonly CalendarDate? _date;
    private readonly IProgress<SearchProgress>? _progress;
    private readonly CancellationToken _cancellation;
    private int _evaluations;

    /// <summary>The advice for each commune alone; its situation says what the commune has.</summary>
    private readonly ImmutableArray<Advice> _alone;

    /// <summary>For each service the communes that have it.</summary>
    private readonly ImmutableArray<ImmutableArray<int>> _holders;

    public Pool(EvaluationPlan plan, CommuneGroup group, CalendarDate? date, IProgress<SearchProgress>? progress,
        CancellationToken cancellation)
    {
        _plan = plan;
        _group = group;
        _date = date;
        _progress = progress;
        _cancellation = cancellation;
        _alone = [.. group.Communes.Select(Evaluate)];
        _holders = [.. plan.Catalogue.Services.Select(
            service => Communes.Where(commune => Has(commune, service.Id) == Truth.True).ToImmutableArray())];
    }

    public PoolAdvice Advise()
    {
        ImmutableArray<Advice> together = [.. Communes.Select(commune => Evaluate(InGroup(commune)))];
        var shared = _plan.Practices.Select(practice => Share(practice, together)).OfType<SharedPractice>()
            .OrderByDescending(each => each.Participants.Length)
            .ThenByDescending(
                each => each.Participants.Sum(participant => Recommended(together[participant.Commune], each.Practice)!.Score))
            .ThenBy(each => each.Practice.Id, StringComparer.Ordinal).ToImmutableArray();
        return new PoolAdvice
        {
            Group = _group,
            Alone = _alone,
            Together = together,
            Shared = shared,
            Kept = [.. Enumerable.Range(0, together.Length).SelectMany(commune => Keep(commune, together, shared))],
            Foundations = [.. _plan.Catalogue.Services.Select(Found).OfType<Foundation>().OrderByDescending(each => each.CanBeLent)
                .ThenByDescending(each => each.LackedBy.Length).ThenBy(each => each.Service.Id, StringComparer.Ordinal)],
        };
    }

    private IEnumerable<int> Communes => Enumerable.Range(0, _group.Communes.Length);

    private Advice Evaluate(CommuneProfile profile)
    {
        _cancellation.ThrowIfCancellationRequested();
        var advice = AdviceStage.Write(Pipeline.Run(_plan, profile, _date));
        _progress?.Report(new SearchProgress(++_evaluations, 2 * _group.Communes.Length));
        return advice;
    }

    /// <summary>A commune as a member: the inhabitants of the group, and what the others hold and the group can hold for it.</summary>
    private CommuneProfile InGroup(int commune)
    {
        var profile = _group.Communes[commune];
        var partnership = profile.Partnership ?? new Partnership();
        var member = profile with
        {
            Partnership = partnership with
            {
                Kind = _group.Kind,
                Communes = Math.Max(_group.Communes.Length, partnership.Communes ?? 0),
                Population = Math.Max(_group.Population, partnership.Population ?? 0),
            },
        };
        for (var slot = 0; slot < _holders.Length; slot++)
        {
            var service = _plan.Catalogue.Services[slot];
            if (!service.HeldBy.Contains(Holder.Zone) || _holders[slot].IsEmpty || Has(commune, service.Id) == Truth.True) continue;
            member = member.WithService(service.Id, new ServiceState(Presence.Present, Holder.Zone));
        }

        return member;
    }

    private Truth Has(int commune, string service) => _alone[commune].Situation.Service(service);

    private SharedPractice? Share(PlannedPractice planned, ImmutableArray<Advice> together)
    {
        var practice = planned.Practice;
        if (ScaleOf(practice) is not { } scale) return null;
        ImmutableArray<int> members = [.. Enumerable.Range(0, together.Length)
            .Where(commune => Recommended(together[commune], practice) is not null && !Exposes(planned, together[commune]))];
        if (members.Length < 2) return null;
        var inhabitants = members.Sum(commune => _group.Communes[commune].Population);
        return new SharedPractice(
            practice,
            scale,
            [.. members.Select(commune => new Participant(commune,
                inhabitants == 0 ? 1m / members.Length : (decimal)_group.Communes[commune].Population / inhabitants))],
            Saved(practice.Cost?.OneOffEur, members.Length),
            Saved(practice.Cost?.YearlyEur, members.Length),
            members.All(commune => Recommended(_alone[commune], practice) is null));
    }

    private IEnumerable<KeptPractice> Keep(int commune, ImmutableArray<Advice> together, ImmutableArray<SharedPractice> shared)
    {
        foreach (var each in together[commune].Recommendations)
        {
            if (shared.Any(practice => practice.Practice.Id == each.Practice.Id
                && practice.Participants.Any(participant => participant.Commune == commune)))
            {
                continue;
            }
            var planned = _plan.Find(each.Practice.Id)!;
            var reason = ScaleOf(each.Practice) is null ? KeptReason.BelongsToEachCommune
                : Exposes(planned, together[commune]) ? KeptReason.ExposesByTravel : KeptReason.NobodyElse;
            yield return new KeptPractice(commune, each.Practice, reason);
        }
    }

    private Foundation? Found(Service service, int slot)
    {
        var holders = _holders[slot];
        ImmutableArray<int> without = [.. Communes.Where(commune => Has(commune, service.Id) == Truth.False)];
        return holders.IsEmpty || without.IsEmpty ? null : new Foundation(service, holders, without, service.HeldBy.Contains(Holder.Zone));
    }

    /// <summary>The scale at which the group can share a practice, or nothing.</summary>
    private Scale? ScaleOf(Practice practice)
    {
        foreach (var (scale, from) in practice.Scales)
        {
            var isGroup = scale == Scale.Intercommunal || (scale == Scale.PoliceZone && _group.Kind == PartnershipKind.PoliceZone)
                || scale == Scale.Supralocal;
            if (isGroup && (scale == Scale.Supralocal || _group.Population >= from)) return scale;
        }

        return null;
    }

    /// <summary>Whether a caution that applies to the commune says that sharing would expose or exclude victims.</summary>
    private static bool Exposes(PlannedPractice practice, Advice advice) =>
        practice.Cautions.Any(caution => caution.KeepsAtHome && caution.When.Test(advice.Situation) == Truth.True);

    private static Recommendation? Recommended(Advice advice, Practice practice) =>
        advice.Recommendations.FirstOrDefault(each => each.Practice.Id == practice.Id);

    /// <summary>Each alone would bear the whole cost; together it is borne once.</summary>
    private static AmountRange? Saved(AmountRange? cost, int members) =>
        cost is { } range ? new AmountRange(range.From * (members - 1), range.To * (members - 1)) : null;
}
