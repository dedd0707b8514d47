using VifRecommender.Naming;

namespace VifRecommender.Belgium.Partners;

/// <summary>The words of the file of partners.</summary>
internal static class PartnerWords
{
    public static readonly WordTable<PartnerKind> Kinds = new(
        ("police-victim-assistance", PartnerKind.PoliceVictimAssistance),
        ("danger-unit", PartnerKind.DangerUnit),
        ("veilig-huis", PartnerKind.VeiligHuis),
        ("family-justice-centre", PartnerKind.FamilyJusticeCentre),
        ("care-centre-sexual-violence", PartnerKind.CareCentreSexualViolence),
        ("victim-service", PartnerKind.VictimService),
        ("perpetrator-service", PartnerKind.PerpetratorService),
        ("youth-care", PartnerKind.YouthCare),
        ("child-abuse-centre", PartnerKind.ChildAbuseCentre),
        ("house-of-justice", PartnerKind.HouseOfJustice),
        ("legal-aid", PartnerKind.LegalAid),
        ("interpreter-service", PartnerKind.InterpreterService),
        ("elder-abuse", PartnerKind.ElderAbuse),
        ("regional-coordination", PartnerKind.RegionalCoordination),
        ("help-line", PartnerKind.HelpLine));

    public static readonly WordTable<PartnerStatus> Statuses =
        new(("active", PartnerStatus.Active), ("announced", PartnerStatus.Announced), ("paused", PartnerStatus.Paused));

    public static readonly WordTable<PartnerCaller> Callers = new(
        ("anyone", PartnerCaller.Anyone), ("victims", PartnerCaller.Victims), ("perpetrators", PartnerCaller.Perpetrators),
        ("professionals", PartnerCaller.Professionals));

    public static readonly WordTable<PartnerReferral> Referrals =
        new(("open", PartnerReferral.Open), ("by-professionals", PartnerReferral.ByProfessionals));
}
