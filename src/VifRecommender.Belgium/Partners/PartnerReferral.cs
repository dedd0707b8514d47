namespace VifRecommender.Belgium.Partners;

/// <summary>How the first contact is made.</summary>
public enum PartnerReferral
{
    /// <summary>One comes or calls oneself.</summary>
    Open,

    /// <summary>A professional refers.</summary>
    ByProfessionals,
}
