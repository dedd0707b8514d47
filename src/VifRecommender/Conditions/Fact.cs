namespace VifRecommender.Conditions;

/// <summary>A fact that a condition looks at.</summary>
/// <param name="Kind">The kind of fact.</param>
/// <param name="Id">The id within its kind; empty where there is only one such fact.</param>
public readonly record struct Fact(FactKind Kind, string Id = "")
{
    /// <summary>The fact as it is written in JSON, such as <c>service:police-link</c> or <c>population</c>.</summary>
    /// <returns>A stable name.</returns>
    public override string ToString() => Kind switch
    {
        FactKind.Service => "service:" + Id,
        FactKind.Holder => "holder:" + Id,
        FactKind.Signal => "signal:" + Id,
        FactKind.Structure => "structure:" + Id,
        FactKind.Maturity => "maturity:" + Id,
        FactKind.OverallMaturity => "maturity:overall",
        FactKind.Population => "population",
        FactKind.PartnershipPopulation => "partnership:population",
        FactKind.PartnershipCommunes => "partnership:communes",
        FactKind.Region => "region",
        FactKind.Language => "language:" + Id,
        FactKind.StaffFte => "capacity:staffFte",
        FactKind.BudgetEur => "capacity:budgetEur",
        FactKind.IncidentsPer10000 => "incidentsPer10000",
        FactKind.Finding => "finding:" + Id,
        FactKind.Practice => "practice:" + Id,
        _ => "custom:" + Id,
    };
}
