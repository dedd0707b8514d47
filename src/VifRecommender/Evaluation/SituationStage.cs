using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation;

/// <summary>Stage 1: reads a profile against the catalogue's vocabulary.</summary>
internal static class SituationStage
{
    // A zone's level is inherited for these three; never for contact, offer and evaluation, which each commune lives by itself.
    private static readonly MaturityDimension[] Inherited = [MaturityDimension.Coordination, MaturityDimension.People, MaturityDimension.Risk];

    public static Situation Read(EvaluationPlan plan, CommuneProfile profile, CalendarDate? date)
    {
        var situation = new Situation(plan.Catalogue.Vocabulary);
        Read(plan, profile, date, situation);
        return situation;
    }

    public static void Read(EvaluationPlan plan, CommuneProfile profile, CalendarDate? date, Situation situation)
    {
        var vocabulary = plan.Catalogue.Vocabulary;
        var (services, signals, structures, practices, levels) = situation.Read(profile, date);
        ReadServices(vocabulary.Services, plan.Catalogue.Services, profile, services);
        ReadSignals(vocabulary.Signals, profile, signals);
        if (!profile.RegionalStructures.IsEmpty) ReadStructures(vocabulary.Structures, profile, structures);
        for (var i = 0; i < levels.Length; i++) levels[i] = LevelRange.Of(profile.NetworkMaturity[(MaturityDimension)i]);
        if (!profile.Practices.IsEmpty)
        {
            ReadPractices(vocabulary.Practices, profile, date, practices);
            foreach (var practice in plan.Practices)
            {
                if (practices[practice.Slot] == PracticeStatus.InPlace) AddDelivered(practice, plan, profile, situation);
            }
        }

        foreach (var dimension in Inherited)
        {
            if (profile.Partnership?.Maturity[dimension] is { } level) situation.Raise(dimension, level);
        }

        situation.SettleOverallLevel();
    }

    /// <summary>Whether a dismissal's last day lies before the day of the advice. Without a day it counts.</summary>
    public static bool HasEnded(PracticeState state, CalendarDate? date) =>
        state is { Status: PracticeStatus.Dismissed, Until: { } until } && date is { } today && today > until;

    private static void ReadServices(ImmutableArray<string> ids, ImmutableArray<Service> services, CommuneProfile profile, Truth[] truths)
    {
        var (named, others, place) = (profile.Services, profile.OtherServices.ToTruth(), 0);
        for (var i = 0; i < truths.Length; i++) truths[i] = named.TryAdvance(ids[i], ref place, out var state) ? Read(state, services[i]) : others;
    }

    private static Truth Read(ServiceState state, Service service) => state.Presence == Presence.Present
        ? service.HeldBy.Contains(state.HeldBy).ToTruth()
        : state.Presence.ToTruth();

    private static void ReadSignals(ImmutableArray<string> ids, CommuneProfile profile, Truth[] truths)
    {
        var (named, place) = (profile.Signals, 0);
        for (var i = 0; i < truths.Length; i++) truths[i] = named.TryAdvance(ids[i], ref place, out var presence) ? presence.ToTruth() : Truth.Unknown;
    }

    private static void ReadStructures(ImmutableArray<string> ids, CommuneProfile profile, StructurePresence[] presences)
    {
        var place = 0;
        for (var i = 0; i < presences.Length; i++)
        {
            if (profile.RegionalStructures.TryAdvance(ids[i], ref place, out var presence)) presences[i] = presence;
        }
    }

    private static void ReadPractices(ImmutableArray<string> ids, CommuneProfile profile, CalendarDate? date, PracticeStatus?[] statuses)
    {
        var place = 0;
        for (var i = 0; i < statuses.Length && place < profile.Practices.Count; i++)
        {
            if (profile.Practices.TryAdvance(ids[i], ref place, out var state) && !HasEnded(state, date)) statuses[i] = state.Status;
        }
    }

    /// <summary>A practice in place has delivered, unless the profile itself says otherwise of a service or a level by name.</summary>
    private static void AddDelivered(PlannedPractice practice, EvaluationPlan plan, CommuneProfile profile, Situation situation)
    {
        foreach (var slot in practice.Delivers)
        {
            var isStated = profile.Services.TryGetValue(plan.Catalogue.Vocabulary.Services[slot], out var state) && state.Presence != Presence.Unknown;
            if (!isStated) situation.Deliver(slot);
        }

        foreach (var (dimension, level) in practice.Practice.Raises)
        {
            if (profile.NetworkMaturity[dimension] is null) situation.Raise(dimension, level);
        }
    }
}
