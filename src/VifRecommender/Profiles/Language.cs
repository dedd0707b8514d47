namespace VifRecommender.Profiles;

/// <summary>A language of texts. The first three are also languages of a commune's administration.</summary>
public enum Language
{
    /// <summary>French (<c>fr</c>).</summary>
    French,

    /// <summary>Dutch (<c>nl</c>).</summary>
    Dutch,

    /// <summary>German, as written in East Belgium (<c>de</c>).</summary>
    German,

    /// <summary>English (<c>en</c>): texts only, never a language of administration.</summary>
    English,
}
