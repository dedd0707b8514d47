using VifRecommender.Catalogues;
using VifRecommender.Profiles;

namespace VifRecommender.Tests.Statements;

/// <summary>What comes before what.</summary>
internal static class OrderStatements
{
    private static readonly string[] WithoutMoney =
        ["emergency-flat-pooled", "comfort-dog-hearing", "visual-identity", "multidisciplinary-centre", "stalking-alarm-enrolment",
            "perpetrator-housing-away", "mobile-police-service"];

    private static readonly (string Service, string Practice)[] Produced =
        [("known-contact-point", "single-contact-point"), ("directory", "services-directory-public"),
            ("referents", "vif-referents-network"), ("data-baseline", "local-mapping-needs")];

    public static IReadOnlyList<Statement> All { get; } =
    [
        new(12, "there is a door", true, sets => sets.Has("known-contact-point") ? [] : sets.NotInFirstOrSecond("single-contact-point")),
        new(13, "people before demand", true,
            sets => sets.Has("trained-staff") || sets.FirstAndSecond.Contains("police-social-pair-training") ? []
                : sets.NotInFirstOrSecond("detection-training-two-days")),
        new(13, "people at level 1 are trained first", true,
            sets => sets.Level(MaturityDimension.People) == 1
                ? [.. sets.NotInFirst("detection-training-two-days"), .. sets.NotInFirstOrSecond("one-page-action-sheet")] : []),
        new(14, "names before tools", false, NamesBeforeTools),
        new(15, "the grave case has a way out", true,
            sets => sets.Level(MaturityDimension.Risk) is null or < 3 ? sets.NotInFirstOrSecond("high-danger-unit-link") : []),
        new(15, "the way out is never put off", true,
            sets => sets.NotYet.Contains("high-danger-unit-link") ? ["high-danger-unit-link is put off"] : []),
        new(16, "nothing is offered twice", false, OfferedTwice),
        new(17, "little time, little list", false, LittleList),
        new(18, "money buys no safety, first", true,
            sets => sets.Has("trained-staff") || sets.Has("coordination-time") ? [] : sets.InFirst(WithoutMoney)),
        new(18, "money buys no safety, after", false,
            sets => sets.Has("trained-staff") || sets.Has("coordination-time") ? [] : sets.InFirstOrSecond(WithoutMoney)),
    ];

    private static IEnumerable<string> NamesBeforeTools(AdvisedSets sets)
    {
        if (sets.Has("referents")) return [];
        string[] tools = ["individual-safety-planning", "professional-directory", "risk-assessment-training"];
        return [.. sets.NotInFirstOrSecond("vif-referents-network"),
            .. sets.First.Contains("vif-referents-network") ? [] : sets.InFirst(tools).Select(each => each + " before the referents")];
    }

    private static IEnumerable<string> OfferedTwice(AdvisedSets sets)
    {
        foreach (var (service, practice) in Produced.Where(each => sets.Has(each.Service)))
        {
            foreach (var fault in sets.InFirstOrSecond(practice)) yield return fault + " and " + service + " is there";
        }

        if (sets.Has("trained-staff") && sets.Level(MaturityDimension.People) != 1)
        {
            foreach (var fault in sets.InFirst("detection-training-two-days")) yield return fault + " and trained-staff is there";
        }

        if (!sets.Has("risk-tool")) yield break;
        foreach (var fault in sets.InFirst("risk-assessment-training")) yield return fault + " and risk-tool is there";
    }

    private static IEnumerable<string> LittleList(AdvisedSets sets)
    {
        var first = sets.First.Select(id => sets.Advice.Catalogue.FindPractice(id)!).ToList();
        if (sets.Profile.Population < 10_000 && !sets.Has("coordination-time"))
        {
            if (first.Count > 5) yield return $"{first.Count} in a village";
            if (first.Any(practice => practice.Effort == Effort.Structural)) yield return "a year or more in a village";
            if (first.Count(practice => practice.Effort == Effort.Medium) > 3) yield return "more than three of medium length in a village";
        }

        if (sets.Profile.Capacity?.StaffFte is not <= 0.1m) yield break;
        if (first.Count > 4) yield return $"{first.Count} with a tenth of a post";
        if (first.Count(practice => practice.Effort == Effort.Medium) > 2)
        {
            yield return "more than two of medium length with a tenth of a post";
        }
    }
}
