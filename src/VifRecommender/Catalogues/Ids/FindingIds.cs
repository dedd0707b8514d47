namespace VifRecommender.Catalogues.Ids;

/// <summary>The ids of the findings of the built-in catalogue, so that the compiler finds a mistyped one.</summary>
/// <remarks>Written by the test <c>IdsTests</c> from the catalogue's data.</remarks>
public static class FindingIds
{
    /// <summary>A place for the children in the plan: to arrange or to confirm.</summary>
    public const string ChildrenOnlyPresent = "children-only-present";

    /// <summary>Counter staff can name the contact point: to arrange or to confirm.</summary>
    public const string ContactPointUnknownToStaff = "contact-point-unknown-to-staff";

    /// <summary>A single specialised refuge, with few places.</summary>
    public const string FewShelterPlaces = "few-shelter-places";

    /// <summary>Help in German is not assured everywhere.</summary>
    public const string GermanHelpNotEverywhere = "german-help-not-everywhere";

    /// <summary>Recent grave incident from which a joint review can learn.</summary>
    public const string GraveIncidentNotReviewed = "grave-incident-not-reviewed";

    /// <summary>Victims with insecure residence status turn to the services.</summary>
    public const string InsecureResidenceUnreached = "insecure-residence-unreached";

    /// <summary>Information is not assured in all the languages spoken here.</summary>
    public const string LanguagesNotReached = "languages-not-reached";

    /// <summary>After a first police call, a letter is what is arranged.</summary>
    public const string LetterOnlyAfterPolice = "letter-only-after-police";

    /// <summary>The basis is there, by the levels given: now care of staff, survivors’ voice, blind spots and lasting money.</summary>
    public const string MatureNetwork = "mature-network";

    /// <summary>Money not secured beyond the coming year.</summary>
    public const string MoneyNotLasting = "money-not-lasting";

    /// <summary>No baseline figures.</summary>
    public const string NoBaseline = "no-baseline";

    /// <summary>No known local contact point.</summary>
    public const string NoContactPoint = "no-contact-point";

    /// <summary>No multi-agency meeting in the last six months.</summary>
    public const string NoCoordinationTable = "no-coordination-table";

    /// <summary>No paid coordination time.</summary>
    public const string NoCoordinationTime = "no-coordination-time";

    /// <summary>Victims whose phone or accounts are watched.</summary>
    public const string NoDigitalSafety = "no-digital-safety";

    /// <summary>No up-to-date directory of services.</summary>
    public const string NoDirectory = "no-directory";

    /// <summary>No written mandate with an elected lead.</summary>
    public const string NoMandate = "no-mandate";

    /// <summary>No safe place arranged for the first night.</summary>
    public const string NoNightOneSolution = "no-night-one-solution";

    /// <summary>An offer for the children themselves: to arrange or to confirm.</summary>
    public const string NoOfferForChildren = "no-offer-for-children";

    /// <summary>No working link with the police zone.</summary>
    public const string NoPoliceLink = "no-police-link";

    /// <summary>No agreement of the prosecutor yet.</summary>
    public const string NoProsecutorAgreement = "no-prosecutor-agreement";

    /// <summary>No reference persons.</summary>
    public const string NoReferents = "no-referents";

    /// <summary>No agreed route to help for children.</summary>
    public const string NoRouteForChildren = "no-route-for-children";

    /// <summary>Agreed route in high danger: to arrange or to confirm.</summary>
    public const string NoRouteForHighDanger = "no-route-for-high-danger";

    /// <summary>No agreed referral for perpetrators.</summary>
    public const string NoRouteForPerpetrators = "no-route-for-perpetrators";

    /// <summary>Safety plans made with victims: to arrange or to confirm.</summary>
    public const string NoSafetyPlanning = "no-safety-planning";

    /// <summary>No shared reading of danger.</summary>
    public const string NoSharedRiskReading = "no-shared-risk-reading";

    /// <summary>No specialised support for victims.</summary>
    public const string NoSpecialistSupport = "no-specialist-support";

    /// <summary>In writing who takes a request and who acts: to arrange or to confirm.</summary>
    public const string NoWrittenReferral = "no-written-referral";

    /// <summary>No written rules on professional secrecy and data.</summary>
    public const string NoWrittenSecrecyRules = "no-written-secrecy-rules";

    /// <summary>Calls for help in the evening or at the weekend, with no local answer arranged.</summary>
    public const string NobodyOutOfHours = "nobody-out-of-hours";

    /// <summary>Action sheet for front-line staff: to arrange or to confirm.</summary>
    public const string NothingAtHandForFrontLine = "nothing-at-hand-for-front-line";

    /// <summary>Work with perpetrators without a safety contact for victims.</summary>
    public const string PerpetratorWorkWithoutVictimContact = "perpetrator-work-without-victim-contact";

    /// <summary>Fewer recorded reports than the population would lead one to expect: perhaps the way to help is little known.</summary>
    public const string ReportsBelowExpected = "reports-below-expected";

    /// <summary>Follow-up after a temporary residence ban to be arranged.</summary>
    public const string ResidenceBansNotFollowed = "residence-bans-not-followed";

    /// <summary>The specialised shelter is sometimes full.</summary>
    public const string ShelterOverflows = "shelter-overflows";

    /// <summary>Small commune that can lean on its police zone.</summary>
    public const string SmallCommuneInZone = "small-commune-in-zone";

    /// <summary>Support for those who help: to arrange or to confirm.</summary>
    public const string StaffWorn = "staff-worn";

    /// <summary>Hearing survivors on the local approach: to arrange or to confirm.</summary>
    public const string SurvivorsNotHeard = "survivors-not-heard";

    /// <summary>Training of front-line staff: to arrange or to confirm.</summary>
    public const string UntrainedFrontLine = "untrained-front-line";

    /// <summary>Asking for help locally may be noticed.</summary>
    public const string VisibleInSmallPlace = "visible-in-small-place";

    /// <summary>The zone or the region already has a foundation to join.</summary>
    public const string ZoneIsAhead = "zone-is-ahead";
}
