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
        var vocabulary = plan.Catalogue.Vocabulary;
        var practices = new PracticeStatus?[vocabulary.Practices.Length];
        foreach (var named in profile.Practices)
        {
            if (vocabulary.PracticeSlot(named.Key) is >= 0 and var slot && !HasEnded(named.Value, date)) practices[slot] = named.Value.Status;
        }

        var signals = new Truth[vocabulary.Signals.Length];
        for (var i = 0; i < signals.Length; i++)
        {
            signals[i] = profile.Signals.TryGetValue(vocabulary.Signals[i], out var presence) ? presence.ToTruth() : Truth.Unknown;
        }

        var structures = new StructurePresence[vocabulary.Structures.Length];
        foreach (var named in profile.RegionalStructures)
        {
            if (vocabulary.StructureSlot(named.Key) is >= 0 and var slot) structures[slot] = named.Value;
        }

        var facts = new SituationFacts(profile, date, signals, structures, practices);
        var services = ReadServices(plan, profile, practices);
        var levels = ReadLevels(plan, profile, practices);
        var findings = new Truth[vocabulary.Findings.Length];
        return new Situation(vocabulary, facts, services, levels, findings);
    }

    /// <summary>Whether a dismissal's last day lies before the day of the advice. Without a day it counts.</summary>
    public static bool HasEnded(PracticeState state, CalendarDate? date) =>
        state is { Status: PracticeStatus.Dismissed, Until: { } until } && date is { } today && today > until;

    private static Truth[] ReadServices(EvaluationPlan plan, CommuneProfile profile, PracticeStatus?[] practices)
    {
        var vocabulary = plan.Catalogue.Vocabulary;
        var services = new Truth[vocabulary.Services.Length];
        for (var i = 0; i < services.Length; i++)
        {
            services[i] = profile.Services.TryGetValue(vocabulary.Services[i], out var state)
                ? Read(state, plan.Catalogue.FindService(vocabulary.Services[i])!)
                : profile.OtherServices.ToTruth();
        }

        // A practice in place has delivered, unless the profile says otherwise of the service by name.
        foreach (var practice in plan.Practices)
        {
            if (practices[practice.Slot] != PracticeStatus.InPlace) continue;
            foreach (var slot in practice.Delivers)
            {
                var named = profile.Services.TryGetValue(vocabulary.Services[slot], out var state) && state.Presence != Presence.Unknown;
                if (!named) services[slot] = Truth.True;
            }
        }

        return services;
    }

    private static Truth Read(ServiceState state, Service service) => state.Presence == Presence.Present
        ? service.HeldBy.Contains(state.HeldBy).ToTruth()
        : state.Presence.ToTruth();

    private static LevelRange[] ReadLevels(EvaluationPlan plan, CommuneProfile profile, PracticeStatus?[] practices)
    {
        var levels = new LevelRange[6];
        for (var i = 0; i < levels.Length; i++) levels[i] = LevelRange.Of(profile.NetworkMaturity[(MaturityDimension)i]);
        foreach (var practice in plan.Practices)
        {
            if (practices[practice.Slot] != PracticeStatus.InPlace) continue;
            foreach (var (dimension, level) in practice.Practice.Raises)
            {
                // A level that the profile states is not overruled by computing.
                if (profile.NetworkMaturity[dimension] is null) levels[(int)dimension] = levels[(int)dimension].Max(new LevelRange(level, level));
            }
        }

        foreach (var dimension in Inherited)
        {
            if (profile.Partnership?.Maturity[dimension] is { } level) levels[(int)dimension] = levels[(int)dimension].Max(new LevelRange(level, level));
        }

        return levels;
    }
}
