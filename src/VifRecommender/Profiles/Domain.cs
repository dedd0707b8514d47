namespace VifRecommender.Profiles;

/// <summary>One of the six domains of good practice of Impuls VIF, in their order.</summary>
public enum Domain
{
    /// <summary>Inform and raise awareness among citizens.</summary>
    Inform,

    /// <summary>Support victims.</summary>
    Victims,

    /// <summary>Put children at the centre.</summary>
    Children,

    /// <summary>Work with perpetrators.</summary>
    Perpetrators,

    /// <summary>Strengthen professionals.</summary>
    Professionals,

    /// <summary>Stimulate networks and consultation.</summary>
    Networks,
}
