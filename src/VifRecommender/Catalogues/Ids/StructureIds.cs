namespace VifRecommender.Catalogues.Ids;

/// <summary>The ids of the regional structures of the built-in catalogue, so that the compiler finds a mistyped one.</summary>
/// <remarks>Written by the test <c>IdsTests</c> from the catalogue's data.</remarks>
public static class StructureIds
{
    /// <summary>regional high-danger unit.</summary>
    public const string DangerUnit = "danger-unit";

    /// <summary>multidisciplinary centre against intrafamily violence.</summary>
    public const string MultidisciplinaryCentre = "multidisciplinary-centre";

    /// <summary>specialised service for perpetrators.</summary>
    public const string PerpetratorService = "perpetrator-service";

    /// <summary>regional or zonal coordination.</summary>
    public const string RegionalCoordination = "regional-coordination";

    /// <summary>sexual assault care centre.</summary>
    public const string SexualViolenceCentre = "sexual-violence-centre";

    /// <summary>specialised shelter for victims.</summary>
    public const string SpecialisedShelter = "specialised-shelter";
}
