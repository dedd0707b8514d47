using VifRecommender.Facts;
using VifRecommender.Profiles;

namespace VifRecommender.Web.Advice;

/// <summary>Where the answer to a question of the advice stands in the form for the profile.</summary>
internal static class QuestionField
{
    /// <summary>The field; nothing for a fact that no field of the form holds.</summary>
    public static string? Of(Fact fact) => fact.Kind switch
    {
        FactKind.Service or FactKind.Holder => "services." + fact.Id,
        FactKind.Signal => "signals." + fact.Id,
        FactKind.Structure => "regionalStructures." + fact.Id,
        FactKind.Maturity => "networkMaturity." + fact.Id,
        FactKind.Region => "region",
        FactKind.Language => "languages",
        FactKind.IncidentsPer10000 => "recordedIncidents",
        FactKind.LocalNumber or FactKind.LocalChoice => "local." + fact.Id,
        FactKind.Practice => "practices." + fact.Id,
        FactKind.Wish => "wishes",
        FactKind.Focus => "focus",
        FactKind.PartnershipKind => "partnership.kind",
        // What follows from other facts, and what only a host knows, has no field.
        FactKind.OverallMaturity or FactKind.Finding or FactKind.Custom => null,
        // A number has the field of the member that states it.
        _ => ProfileNumbers.Find(fact.ToString().Replace(':', '.'))?.Path,
    };
}
