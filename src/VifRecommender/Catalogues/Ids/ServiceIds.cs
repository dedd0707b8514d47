namespace VifRecommender.Catalogues.Ids;

/// <summary>The ids of the services and foundations of the built-in catalogue, so that the compiler finds a mistyped one.</summary>
/// <remarks>Written by the test <c>IdsTests</c> from the catalogue's data.</remarks>
public static class ServiceIds
{
    /// <summary>follow-up and exit plan for each stay.</summary>
    public const string AccommodationFollowup = "accommodation-followup";

    /// <summary>written rules on secrecy and data.</summary>
    public const string ConfidentialityProtocol = "confidentiality-protocol";

    /// <summary>paid coordination time.</summary>
    public const string CoordinationTime = "coordination-time";

    /// <summary>baseline figures.</summary>
    public const string DataBaseline = "data-baseline";

    /// <summary>up-to-date directory of services.</summary>
    public const string Directory = "directory";

    /// <summary>written mandate and elected lead.</summary>
    public const string ElectedMandate = "elected-mandate";

    /// <summary>housing partner and safe premises.</summary>
    public const string HousingPartner = "housing-partner";

    /// <summary>capacity to receive requests.</summary>
    public const string IntakeCapacity = "intake-capacity";

    /// <summary>internal directory of professionals.</summary>
    public const string InternalDirectory = "internal-directory";

    /// <summary>known local contact point.</summary>
    public const string KnownContactPoint = "known-contact-point";

    /// <summary>agreement with a specialist for perpetrators.</summary>
    public const string PerpPartner = "perp-partner";

    /// <summary>working link with the police zone.</summary>
    public const string PoliceLink = "police-link";

    /// <summary>agreement of the prosecutor.</summary>
    public const string ProsecutorLink = "prosecutor-link";

    /// <summary>designated reference persons with time.</summary>
    public const string Referents = "referents";

    /// <summary>shared risk-assessment tool.</summary>
    public const string RiskTool = "risk-tool";

    /// <summary>agreement with a specialised victim service.</summary>
    public const string SpecialistPartner = "specialist-partner";

    /// <summary>regular multi-agency meeting.</summary>
    public const string SteeringGroup = "steering-group";

    /// <summary>trained staff.</summary>
    public const string TrainedStaff = "trained-staff";

    /// <summary>separate safety contact for victims.</summary>
    public const string VictimSafetyContact = "victim-safety-contact";

    /// <summary>route to youth care and child protection.</summary>
    public const string YouthPartner = "youth-partner";
}
