namespace VifRecommender.Facts;

/// <summary>The kind of fact that a condition looks at or that a profile states.</summary>
public enum FactKind
{
    /// <summary>A service or foundation.</summary>
    Service,

    /// <summary>The holder of a service.</summary>
    Holder,

    /// <summary>A local fact that changes good advice.</summary>
    Signal,

    /// <summary>A regional structure.</summary>
    Structure,

    /// <summary>The level in one dimension of maturity.</summary>
    Maturity,

    /// <summary>The level of the network as a whole.</summary>
    OverallMaturity,

    /// <summary>Inhabitants of the commune.</summary>
    Population,

    /// <summary>Inhabitants of the partnership.</summary>
    PartnershipPopulation,

    /// <summary>The number of communes in the partnership.</summary>
    PartnershipCommunes,

    /// <summary>The region.</summary>
    Region,

    /// <summary>A language of the administration.</summary>
    Language,

    /// <summary>Staff for new practices, in full-time equivalents.</summary>
    StaffFte,

    /// <summary>Budget for new practices, in euros a year.</summary>
    BudgetEur,

    /// <summary>Police-recorded reports in a year per 10 000 inhabitants.</summary>
    IncidentsPer10000,

    /// <summary>A finding of the diagnosis.</summary>
    Finding,

    /// <summary>What the commune says of a practice.</summary>
    Practice,

    /// <summary>A host's own predicate.</summary>
    Custom,

    /// <summary>Whether the council wants a practice.</summary>
    Wish,

    /// <summary>Whether the commune puts weight on a domain.</summary>
    Focus,

    /// <summary>What the group is with which the commune acts: a police zone, an association of communes or a supralocal body.</summary>
    PartnershipKind,

    /// <summary>A number that an overlay declares: a share, a count or an amount.</summary>
    LocalNumber,

    /// <summary>A choice among named answers that an overlay declares.</summary>
    LocalChoice,
}
