namespace VifRecommender.Sheets;

/// <summary>Whose forms and words a paper takes: each administration has its own organs, titles and formulae.</summary>
public enum Administration
{
    /// <summary>Not known: neutral words stand in.</summary>
    Unknown,

    /// <summary>A commune of the French-speaking part of Wallonia.</summary>
    Wallonia,

    /// <summary>A commune of the German-speaking Community.</summary>
    GermanSpeaking,

    /// <summary>A municipality of Flanders.</summary>
    Flanders,

    /// <summary>A commune of Brussels, in two languages.</summary>
    Brussels,
}
