using VifRecommender.Catalogues;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Naming;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation.Stages;

/// <summary>Stage 1: reads a profile against the catalogue's vocabulary.</summary>
internal static class SituationStage
{
    // A zone's level is inherited for these three; never for contact, offer and evaluation, which each commune lives by itself.
    private static readonly MaturityDimension[] Inherited = [MaturityDimension.Coordination, MaturityDimension.People,
        MaturityDimension.Risk];

    public static Situation Read(EvaluationPlan plan, CommuneProfile profile, CalendarDate? date)
    {
        var situation = new Situation(plan.Catalogue.Vocabulary);
        Read(plan, profile, date, situation);
        return situation;
    }

    public static void Read(EvaluationPlan plan, CommuneProfile profile, CalendarDate? date, Situation situation)
    {
        var vocabulary = plan.Catalogue.Vocabulary;
        var (services, stated, signals, structures, practices, wishes, levels) = situation.Read(profile, date);
        ReadServices(plan, profile, services, stated);
        ReadSignals(vocabulary, profile, signals);
        ReadStructures(vocabulary, profile, structures);
        for (var i = 0; i < levels.Length; i++) levels[i] = LevelRange.Of(profile.NetworkMaturity[(MaturityDimension)i]);
        ReadPractices(plan, profile, situation, practices);
        if (!profile.Wishes.IsDefaultOrEmpty) ReadWishes(vocabulary, profile, wishes);
        foreach (var dimension in Inherited)
        {
            if (profile.Partnership?.Maturity[dimension] is { } level) situation.Raise(dimension, level);
        }

        situation.SettleOverallLevel();
    }

    /// <summary>Whether a dismissal's last day lies before the day of the advice. Without a day it counts.</summary>
    public static bool HasEnded(PracticeState state, CalendarDate? date) =>
        state is { Status: PracticeStatus.Dismissed, Until: { } until } && date is { } today && today > until;

    private static void ReadServices(EvaluationPlan plan, CommuneProfile profile, Truth[] truths, ServiceState[] stated)
    {
        var (named, others, next) = (profile.Services, profile.OtherServices, 0);
        // Unknown is the default of both.
        Array.Clear(truths, 0, truths.Length);
        Array.Clear(stated, 0, stated.Length);
        for (var slot = 0; slot < truths.Length && others != Presence.Unknown; slot++)
        {
            truths[slot] = others.ToTruth();
            stated[slot] = others;
        }

        for (var i = 0; i < named.Count; i++)
        {
            var (id, state) = named.At(i);
            if (plan.Catalogue.Vocabulary.NextServiceSlot(id, ref next) is >= 0 and var slot)
            {
                truths[slot] = Read(state, plan.Catalogue.Services[slot]);
                stated[slot] = state;
            }
        }
    }

    private static Truth Read(ServiceState state, Service service) => state.Presence == Presence.Present
        ? service.HeldBy.Has(state.HeldBy).ToTruth()
        : state.Presence.ToTruth();

    private static void ReadSignals(Vocabulary vocabulary, CommuneProfile profile, Truth[] truths)
    {
        for (var i = 0; i < truths.Length; i++) truths[i] = Truth.Unknown;
        var next = 0;
        for (var i = 0; i < profile.Signals.Count; i++)
        {
            var (id, presence) = profile.Signals.At(i);
            if (vocabulary.NextSignalSlot(id, ref next) is >= 0 and var slot) truths[slot] = presence.ToTruth();
        }
    }

    private static void ReadStructures(Vocabulary vocabulary, CommuneProfile profile, StructurePresence[] presences)
    {
        for (var i = 0; i < profile.RegionalStructures.Count; i++)
        {
            var (id, presence) = profile.RegionalStructures.At(i);
            if (vocabulary.StructureSlot(id) is >= 0 and var slot) presences[slot] = presence;
        }
    }

    private static void ReadPractices(EvaluationPlan plan, CommuneProfile profile, Situation situation, PracticeStatus?[] statuses)
    {
        var next = 0;
        for (var i = 0; i < profile.Practices.Count; i++)
        {
            var (id, state) = profile.Practices.At(i);
            if (plan.Catalogue.Vocabulary.NextPracticeSlot(id, ref next) is not (>= 0 and var slot) || HasEnded(state, situation.Date))
            {
                continue;
            }
            statuses[slot] = state.Status;
            if (state.Status == PracticeStatus.InPlace) AddDelivered(plan.BySlot[slot], plan, profile, situation);
        }
    }

    private static void ReadWishes(Vocabulary vocabulary, CommuneProfile profile, bool[] wishes)
    {
        foreach (var id in profile.Wishes)
        {
            if (vocabulary.PracticeSlot(id) is >= 0 and var slot) wishes[slot] = true;
        }
    }

    /// <summary>A practice in place has delivered, unless the profile itself says otherwise of a service or a level by name.</summary>
    private static void AddDelivered(PlannedPractice practice, EvaluationPlan plan, CommuneProfile profile, Situation situation)
    {
        foreach (var slot in practice.Delivers)
        {
            var isStated = situation.ServiceAt(slot) == Truth.False
                && profile.Services.TryGetValue(plan.Catalogue.Vocabulary.Services[slot], out var state)
                && state.Presence != Presence.Unknown;
            if (!isStated) situation.Deliver(slot);
        }

        foreach (var (dimension, level) in practice.Practice.Raises)
        {
            if (profile.NetworkMaturity[dimension] is null) situation.Raise(dimension, level);
        }
    }
}
