using VifRecommender.Profiles;

namespace VifRecommender.Tests.Statements;

/// <summary>What is never advised before something else is there.</summary>
internal static class SafetyStatements
{
    /// <summary>What invites people to speak, beyond the brochure.</summary>
    public static readonly string[] Calls =
        ["household-brochure", "visual-identity", "red-shoes-memorial-events", "events-in-each-partner-commune", "culture-library-taboo",
            "teen-relationships-programme"];

    private static readonly string[] WithPerpetrators =
        ["voluntary-perpetrator-group", "perpetrator-contact-point", "individual-perpetrator-trajectory", "perpetrator-housing-away",
            "peer-to-peer-former-perpetrators", "couple-work-only-after-screening",
         "parents-group-break-pattern"];

    private static readonly string[] Stays = ["emergency-flat-pooled", "hotel-voucher-protocol", "mutual-host-agreement"];

    private static readonly string[] WithChildren = ["children-workshops-parallel-parents", "youth-adolescent-group",
        "talk-with-children-method", "preschool-conflict-toolbox", "teen-relationships-programme"];

    public static IReadOnlyList<Statement> All { get; } =
    [
        new(1, "her before him", true, sets => sets.Has("victim-safety-contact") ? [] : sets.InFirstOrSecond(WithPerpetrators)),
        new(1, "work with him stands beside work with her or the children", true, BesideVictims),
        new(2, "peer work is never early", true, sets => sets.InFirstOrSecond("peer-to-peer-former-perpetrators")),
        new(2, "couple work is never early", false, sets => sets.InFirstOrSecond("couple-work-only-after-screening")),
        new(2, "never among the first", false,
            sets =>
                sets.InFirst("comfort-dog-hearing", "supervised-exchange-place", "perpetrator-housing-away", "multidisciplinary-centre")),
        new(4, "no brochure that nobody answers", true, sets => UnansweredCalls(sets, ["household-brochure"])),
        new(4, "no call that nobody takes", false, sets => UnansweredCalls(sets, Calls)),
        new(5, "no night alone", true, sets => sets.Has("accommodation-followup") ? [] : sets.InFirstOrSecond(Stays)),
        new(5, "no flat first in a small place", false,
            sets => sets.Profile.Population < 25_000 ? sets.InFirst("emergency-flat-pooled") : []),
        new(6, "no table on families without law", true, sets => HasLaw(sets) ? [] : sets.InFirstOrSecond("case-consultation-458ter")),
        new(7, "no walls first", false, sets => CouldHaveCentre(sets) ? [] : sets.InFirstOrSecond("multidisciplinary-centre")),
        new(8, "police data needs police", true,
            sets => sets.Has("police-link") ? []
                : sets.InFirstOrSecond("proactive-callback-after-police", "residence-ban-support-package", "stalking-alarm-enrolment",
                    "school-info-protocol")),
        new(8, "police data needs law", true,
            sets => sets.Has("prosecutor-link") ? []
                : sets.InFirstOrSecond("residence-ban-support-package", "stalking-alarm-enrolment", "school-info-protocol")),
        new(9, "the call-back is prepared", true,
            sets => HasAll(sets, "trained-staff", "risk-tool", "confidentiality-protocol", "intake-capacity") ? []
                : sets.InFirst("proactive-callback-after-police")),
        new(10, "no child is opened and left", true,
            sets => HasAll(sets, "youth-partner", "trained-staff") ? [] : sets.InFirstOrSecond(WithChildren)),
    ];

    private static IEnumerable<string> BesideVictims(AdvisedSets sets)
    {
        var domains = sets.First.Where(id => id != "perpetrator-helpline-signposting")
            .Select(id => sets.Advice.Catalogue.FindPractice(id)!.Domain).ToHashSet();
        if (domains.Contains(Domain.Perpetrators) && !domains.Contains(Domain.Victims) && !domains.Contains(Domain.Children))
        {
            yield return "among the first is work with perpetrators and none with victims or children";
        }
    }

    /// <summary>In the following, each missing service may be produced by one of the first.</summary>
    private static IEnumerable<string> UnansweredCalls(AdvisedSets sets, string[] calls)
    {
        string[] missing = [.. new[] { "known-contact-point", "trained-staff", "intake-capacity" }.Where(service => !sets.Has(service))];
        if (missing.Length == 0) return [];
        var produced = sets.First.SelectMany(id => sets.Advice.Catalogue.FindPractice(id)!.Delivers).ToHashSet();
        return sets.InFirst(calls)
            .Concat(missing.All(produced.Contains) ? []
                : calls.Where(sets.Second.Contains).Select(id => id + " follows and nobody takes the call"));
    }

    private static bool HasLaw(AdvisedSets sets) =>
        HasAll(sets, "prosecutor-link", "confidentiality-protocol") && sets.Level(MaturityDimension.Risk) >= 4;

    private static bool CouldHaveCentre(AdvisedSets sets) =>
        sets.Profile.Region == Region.Wallonia && Math.Max(sets.Profile.Population, sets.Profile.Partnership?.Population ?? 0) >= 100_000;

    private static bool HasAll(AdvisedSets sets, params string[] services) => services.All(sets.Has);
}
