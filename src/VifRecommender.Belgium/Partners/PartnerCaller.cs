namespace VifRecommender.Belgium.Partners;

/// <summary>Who may make the first contact.</summary>
public enum PartnerCaller
{
    /// <summary>Anyone.</summary>
    Anyone,

    /// <summary>Victims.</summary>
    Victims,

    /// <summary>Those who use violence.</summary>
    Perpetrators,

    /// <summary>Professionals.</summary>
    Professionals,
}
