namespace VifRecommender.Belgium.Partners;

/// <summary>What a partner does. There is none for shelters: their places stay secret.</summary>
public enum PartnerKind
{
    /// <summary>The victim assistance service of the police zone.</summary>
    PoliceVictimAssistance,

    /// <summary>The unit for situations of high danger.</summary>
    DangerUnit,

    /// <summary>A Veilig Huis of Flanders.</summary>
    VeiligHuis,

    /// <summary>A centre where several services work under one roof.</summary>
    FamilyJusticeCentre,

    /// <summary>A care centre after sexual violence.</summary>
    CareCentreSexualViolence,

    /// <summary>A service for victims.</summary>
    VictimService,

    /// <summary>A service for those who use violence.</summary>
    PerpetratorService,

    /// <summary>Voluntary youth care.</summary>
    YouthCare,

    /// <summary>A team or centre for abused children.</summary>
    ChildAbuseCentre,

    /// <summary>A house of justice.</summary>
    HouseOfJustice,

    /// <summary>A bureau for legal aid.</summary>
    LegalAid,

    /// <summary>Social interpreters.</summary>
    InterpreterService,

    /// <summary>Help against abuse of older people.</summary>
    ElderAbuse,

    /// <summary>Who coordinates the policy of the region or the province.</summary>
    RegionalCoordination,

    /// <summary>A help line.</summary>
    HelpLine,
}
