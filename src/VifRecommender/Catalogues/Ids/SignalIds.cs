namespace VifRecommender.Catalogues.Ids;

/// <summary>The ids of the local facts of the built-in catalogue, so that the compiler finds a mistyped one.</summary>
/// <remarks>Written by the test <c>IdsTests</c> from the catalogue's data.</remarks>
public static class SignalIds
{
    /// <summary>calls for help in the evening or at the weekend, without an answer from the commune.</summary>
    public const string CallsOutOfHours = "calls-out-of-hours";

    /// <summary>children in many households known to services.</summary>
    public const string ChildrenInFiles = "children-in-files";

    /// <summary>victims’ phones or accounts being watched.</summary>
    public const string DigitalSurveillance = "digital-surveillance";

    /// <summary>project money that ends within a year.</summary>
    public const string GrantEnding = "grant-ending";

    /// <summary>death or near-death in the last two years.</summary>
    public const string GraveIncident = "grave-incident";

    /// <summary>victims with insecure residence status.</summary>
    public const string InsecureResidence = "insecure-residence";

    /// <summary>only a letter after a first police call.</summary>
    public const string LetterOnlyAfterPoliceCall = "letter-only-after-police-call";

    /// <summary>services out of reach without the perpetrator’s help.</summary>
    public const string NoTransport = "no-transport";

    /// <summary>residents’ languages missing from the leaflets.</summary>
    public const string OtherLanguages = "other-languages";

    /// <summary>temporary residence bans without follow-up.</summary>
    public const string ResidenceBansUnfollowed = "residence-bans-unfollowed";

    /// <summary>specialised shelter without free places.</summary>
    public const string ShelterOverflow = "shelter-overflow";

    /// <summary>helpers exhausted or leaving.</summary>
    public const string StaffExhausted = "staff-exhausted";

    /// <summary>former victims never consulted.</summary>
    public const string SurvivorsUnheard = "survivors-unheard";

    /// <summary>commune where everybody knows everybody.</summary>
    public const string WelcomeKnownTooSmall = "welcome-known-too-small";
}
