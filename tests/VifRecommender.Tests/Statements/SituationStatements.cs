using VifRecommender.Profiles;

namespace VifRecommender.Tests.Statements;

/// <summary>What a situation asks for.</summary>
internal static class SituationStatements
{
    private const int MatureServices = 15;

    private static readonly string[] CarefulSteps =
        ["local-mapping-needs", "services-directory-public", "one-page-action-sheet", "vif-referents-network",
            "detection-training-two-days", "single-contact-point", "intercommunal-vif-platform", "high-danger-unit-link",
         "cpvs-zsg-referral", "discreet-info-points", "action-plan-council-zonal-plan"];

    private static readonly string[] CarefulQuestions = ["service:victim-safety-contact", "service:prosecutor-link",
        "service:accommodation-followup", "signal:calls-out-of-hours"];

    private static readonly string[] NotAfterIncident =
        [.. SafetyStatements.Calls, "citizen-participation-survivors", "case-consultation-458ter", "multidisciplinary-centre"];

    private static readonly string[] Printed = ["household-brochure", "visual-identity", "services-directory-public",
        "discreet-info-points", "witness-guidance", "perpetrator-helpline-signposting"];

    private static readonly string[] Basics =
        ["services-directory-public", "single-contact-point", "vif-referents-network", "detection-training-two-days",
            "intercommunal-vif-platform", "local-mapping-needs"];

    private static readonly string[] WhatMatureNetworksLack =
        ["staff-supervision-and-care", "project-sustainability-clause", "citizen-participation-survivors", "elder-and-dependent-victims",
            "child-own-file-rule", "common-vif-indicators"];

    public static IReadOnlyList<Statement> All { get; } =
    [
        new(19, "everything unknown", true, EverythingUnknown),
        new(20, "after a grave incident: the way out", true,
            sets => sets.HasSignal("grave-incident") ? sets.NotInFirst("high-danger-unit-link") : []),
        new(20, "after a grave incident: care of staff", false,
            sets => sets.HasSignal("grave-incident") ? sets.NotInFirst("staff-supervision-and-care") : []),
        new(20, "after a grave incident: no campaign", true,
            sets => sets.HasSignal("grave-incident") ? sets.InFirstOrSecond(NotAfterIncident) : []),
        new(22, "languages before print", true, LanguagesBeforePrint),
        new(24, "a mature network", false, MatureNetwork),
    ];

    private static IEnumerable<string> EverythingUnknown(AdvisedSets sets)
    {
        var profile = sets.Profile;
        if (profile.Services.Values.Any(state => state.Presence != Presence.Unknown) || profile.OtherServices == Presence.Absent
            || profile.NetworkMaturity != default || profile.Partnership?.Maturity is { } maturity && maturity != default)
        {
            return [];
        }
        if (profile.Signals.Values.Any(presence => presence == Presence.Present)) return [];
        var asked = sets.Advice.Questions.Select(question => question.Fact.ToString()).ToHashSet();
        return [.. sets.First.Count > 5 ? ["more than five"] : Array.Empty<string>(),
            .. sets.First.Except(CarefulSteps).Select(id => id + " with nothing known"),
            .. CarefulQuestions.Where(fact => !asked.Contains(fact) && !profile.Signals.ContainsKey(fact["signal:".Length..]))
                .Select(fact => fact + " is not asked")];
    }

    private static IEnumerable<string> LanguagesBeforePrint(AdvisedSets sets)
    {
        if (!sets.HasSignal("other-languages")) return [];
        var formats = sets.First.Concat(sets.Second).ToList().IndexOf("targeted-accessible-formats");
        return [.. sets.NotInFirstOrSecond("targeted-accessible-formats"),
            .. sets.First.Concat(sets.Second).Take(formats < 0 ? 10 : formats).Where(Printed.Contains)
                .Select(id => id + " is printed before")];
    }

    private static IEnumerable<string> MatureNetwork(AdvisedSets sets)
    {
        if (sets.PresentServices < MatureServices) return [];
        return [.. sets.InFirst(Basics),
            .. sets.First.Any(WhatMatureNetworksLack.Contains) ? Array.Empty<string>()
                : ["none of what mature networks lack is among the first"]];
    }
}
