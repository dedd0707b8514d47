namespace VifRecommender.Catalogues.Ids;

/// <summary>The ids of the practices of the built-in catalogue, so that the compiler finds a mistyped one.</summary>
/// <remarks>Written by the test <c>IdsTests</c> from the catalogue's data.</remarks>
public static class PracticeIds
{
    /// <summary>Adopted local action plan in the zonal safety plan.</summary>
    public const string ActionPlanCouncilZonalPlan = "action-plan-council-zonal-plan";

    /// <summary>Addiction and mental health worked on together with violence.</summary>
    public const string AddictionMentalHealthLink = "addiction-mental-health-link";

    /// <summary>Response to child-to-parent violence.</summary>
    public const string AdolescentToParentViolence = "adolescent-to-parent-violence";

    /// <summary>Care of animals so that people can leave.</summary>
    public const string AnimalCareArrangement = "animal-care-arrangement";

    /// <summary>Case consultation within a legal framework.</summary>
    public const string CaseConsultation458ter = "case-consultation-458ter";

    /// <summary>Every child has a line in the case plan.</summary>
    public const string ChildOwnFileRule = "child-own-file-rule";

    /// <summary>Child corner in every reception place.</summary>
    public const string ChildSpaceInServices = "child-space-in-services";

    /// <summary>Detection and action sheet for schools and childcare.</summary>
    public const string ChildcareSchoolDetectionSheet = "childcare-school-detection-sheet";

    /// <summary>Monthly workshops for exposed children, with the parent received separately.</summary>
    public const string ChildrenWorkshopsParallelParents = "children-workshops-parallel-parents";

    /// <summary>Survivors and citizens shape the message.</summary>
    public const string CitizenParticipationSurvivors = "citizen-participation-survivors";

    /// <summary>Comfort dog during the hearing.</summary>
    public const string ComfortDogHearing = "comfort-dog-hearing";

    /// <summary>Common indicators and yearly report.</summary>
    public const string CommonVifIndicators = "common-vif-indicators";

    /// <summary>Couple and family programmes, only after strict screening.</summary>
    public const string CoupleWorkOnlyAfterScreening = "couple-work-only-after-screening";

    /// <summary>Priority access to housing and income.</summary>
    public const string CpasPriorityRehousing = "cpas-priority-rehousing";

    /// <summary>Route to the sexual assault care centre.</summary>
    public const string CpvsZsgReferral = "cpvs-zsg-referral";

    /// <summary>Breaking the taboo through libraries and theatre.</summary>
    public const string CultureLibraryTaboo = "culture-library-taboo";

    /// <summary>Two-day detection and first-talk training.</summary>
    public const string DetectionTrainingTwoDays = "detection-training-two-days";

    /// <summary>Digital safety: phones, accounts and the municipal website.</summary>
    public const string DigitalSafety = "digital-safety";

    /// <summary>Discreet information points.</summary>
    public const string DiscreetInfoPoints = "discreet-info-points";

    /// <summary>Social services on call in the evening, at night and at weekends.</summary>
    public const string DutyOutsideHours = "duty-outside-hours";

    /// <summary>Pathway for older and dependent victims.</summary>
    public const string ElderAndDependentVictims = "elder-and-dependent-victims";

    /// <summary>Emergency flat shared between communes.</summary>
    public const string EmergencyFlatPooled = "emergency-flat-pooled";

    /// <summary>Commune as a safe employer.</summary>
    public const string EmployerPolicyStaffVictims = "employer-policy-staff-victims";

    /// <summary>A stand at events in each partner commune.</summary>
    public const string EventsInEachPartnerCommune = "events-in-each-partner-commune";

    /// <summary>Flowchart for GPs and primary care.</summary>
    public const string HealthProfessionalFlowchart = "health-professional-flowchart";

    /// <summary>Access to the regional high-danger unit.</summary>
    public const string HighDangerUnitLink = "high-danger-unit-link";

    /// <summary>Response to so-called honour violence and forced marriage.</summary>
    public const string HonourViolenceAndForcedMarriage = "honour-violence-and-forced-marriage";

    /// <summary>First-night agreement with hotels.</summary>
    public const string HotelVoucherProtocol = "hotel-voucher-protocol";

    /// <summary>Brochure to every household.</summary>
    public const string HouseholdBrochure = "household-brochure";

    /// <summary>Route for men, LGBTQIA+ and disabled victims.</summary>
    public const string InclusiveVictimRoute = "inclusive-victim-route";

    /// <summary>Individual trajectory for perpetrators.</summary>
    public const string IndividualPerpetratorTrajectory = "individual-perpetrator-trajectory";

    /// <summary>Personal safety plan with each victim.</summary>
    public const string IndividualSafetyPlanning = "individual-safety-planning";

    /// <summary>Safe route for victims with insecure residence.</summary>
    public const string InsecureResidenceRoute = "insecure-residence-route";

    /// <summary>Intermunicipal platform against intrafamily violence.</summary>
    public const string IntercommunalVifPlatform = "intercommunal-vif-platform";

    /// <summary>Key figures who refer early.</summary>
    public const string KeyFiguresEarlyReferral = "key-figures-early-referral";

    /// <summary>Agreed re-contact at one, three and six months, and careful closure.</summary>
    public const string LaterRecontactAndClosure = "later-recontact-and-closure";

    /// <summary>Legal accompaniment: first advice, family court, protected address.</summary>
    public const string LegalAccompaniment = "legal-accompaniment";

    /// <summary>Local mapping of needs and gaps.</summary>
    public const string LocalMappingNeeds = "local-mapping-needs";

    /// <summary>Taking the victim’s statement at a place of their choice.</summary>
    public const string MobilePoliceService = "mobile-police-service";

    /// <summary>Multidisciplinary centre against intrafamily violence.</summary>
    public const string MultidisciplinaryCentre = "multidisciplinary-centre";

    /// <summary>Mutual hosting agreement between communes.</summary>
    public const string MutualHostAgreement = "mutual-host-agreement";

    /// <summary>One-page action sheet.</summary>
    public const string OnePageActionSheet = "one-page-action-sheet";

    /// <summary>Open welcome and advice centre.</summary>
    public const string OpenWelcomeCentre = "open-welcome-centre";

    /// <summary>Paid supra-local coordination time.</summary>
    public const string PaidCoordinationTime = "paid-coordination-time";

    /// <summary>Parent group: raising children without violence.</summary>
    public const string ParentsGroupBreakPattern = "parents-group-break-pattern";

    /// <summary>Signed partnership agreements.</summary>
    public const string PartnershipAgreements = "partnership-agreements";

    /// <summary>Peer work with former perpetrators.</summary>
    public const string PeerToPeerFormerPerpetrators = "peer-to-peer-former-perpetrators";

    /// <summary>Perinatal and early-childhood detection.</summary>
    public const string PerinatalDetectionOneKindGezin = "perinatal-detection-one-kind-gezin";

    /// <summary>Low-threshold contact point for perpetrators.</summary>
    public const string PerpetratorContactPoint = "perpetrator-contact-point";

    /// <summary>Tell perpetrators where to get help.</summary>
    public const string PerpetratorHelplineSignposting = "perpetrator-helpline-signposting";

    /// <summary>Supervised accommodation for the removed person.</summary>
    public const string PerpetratorHousingAway = "perpetrator-housing-away";

    /// <summary>Training given by police and NGO pairs.</summary>
    public const string PoliceSocialPairTraining = "police-social-pair-training";

    /// <summary>Toolbox for nursery-age children.</summary>
    public const string PreschoolConflictToolbox = "preschool-conflict-toolbox";

    /// <summary>Proactive contact with the victim after a police intervention.</summary>
    public const string ProactiveCallbackAfterPolice = "proactive-callback-after-police";

    /// <summary>Internal directory of professionals.</summary>
    public const string ProfessionalDirectory = "professional-directory";

    /// <summary>Professional interpreting, never by a child, relative or neighbour.</summary>
    public const string ProfessionalInterpreting = "professional-interpreting";

    /// <summary>Plan for after the grant.</summary>
    public const string ProjectSustainabilityClause = "project-sustainability-clause";

    /// <summary>Symbolic public event.</summary>
    public const string RedShoesMemorialEvents = "red-shoes-memorial-events";

    /// <summary>Written work process from signal to follow-up.</summary>
    public const string ReferralFlowWritten = "referral-flow-written";

    /// <summary>Support package during the residence ban.</summary>
    public const string ResidenceBanSupportPackage = "residence-ban-support-package";

    /// <summary>Review after a grave incident, without blame.</summary>
    public const string ReviewAfterGraveIncident = "review-after-grave-incident";

    /// <summary>Training in risk assessment and coercive control.</summary>
    public const string RiskAssessmentTraining = "risk-assessment-training";

    /// <summary>School protocol after a police intervention.</summary>
    public const string SchoolInfoProtocol = "school-info-protocol";

    /// <summary>Public help directory.</summary>
    public const string ServicesDirectoryPublic = "services-directory-public";

    /// <summary>Short lunchtime webinars.</summary>
    public const string ShortWebinarsLunch = "short-webinars-lunch";

    /// <summary>Clear local contact point.</summary>
    public const string SingleContactPoint = "single-contact-point";

    /// <summary>Single contact per commune in a learning network.</summary>
    public const string SpocInterurbanExchange = "spoc-interurban-exchange";

    /// <summary>Supervision for workers.</summary>
    public const string StaffSupervisionAndCare = "staff-supervision-and-care";

    /// <summary>Access to the mobile stalking alarm.</summary>
    public const string StalkingAlarmEnrolment = "stalking-alarm-enrolment";

    /// <summary>Supervised handover of children.</summary>
    public const string SupervisedExchangePlace = "supervised-exchange-place";

    /// <summary>In-kind support to the regional shelter.</summary>
    public const string SupportSpecialistShelterInKind = "support-specialist-shelter-in-kind";

    /// <summary>Discussion group for victims.</summary>
    public const string SurvivorDiscussionGroup = "survivor-discussion-group";

    /// <summary>Method for professionals to talk with children.</summary>
    public const string TalkWithChildrenMethod = "talk-with-children-method";

    /// <summary>Accessible and multilingual formats.</summary>
    public const string TargetedAccessibleFormats = "targeted-accessible-formats";

    /// <summary>Teen programme on relationships and control.</summary>
    public const string TeenRelationshipsProgramme = "teen-relationships-programme";

    /// <summary>Themed series with intervision and follow-up.</summary>
    public const string ThemedTrainingSeriesIntervision = "themed-training-series-intervision";

    /// <summary>Separate safety contact for victims beside all perpetrator work.</summary>
    public const string VictimContactBesidePerpetratorWork = "victim-contact-beside-perpetrator-work";

    /// <summary>Safe, child-friendly reception and hearing room.</summary>
    public const string VictimReceptionRoom = "victim-reception-room";

    /// <summary>Reference persons in each commune and social welfare centre.</summary>
    public const string VifReferentsNetwork = "vif-referents-network";

    /// <summary>Local name and visual identity.</summary>
    public const string VisualIdentity = "visual-identity";

    /// <summary>Voluntary perpetrator group.</summary>
    public const string VoluntaryPerpetratorGroup = "voluntary-perpetrator-group";

    /// <summary>Asking about weapons, with a safe route to the police.</summary>
    public const string WeaponsCheck = "weapons-check";

    /// <summary>What witnesses and neighbours can do.</summary>
    public const string WitnessGuidance = "witness-guidance";

    /// <summary>Support group for adolescents.</summary>
    public const string YouthAdolescentGroup = "youth-adolescent-group";
}
