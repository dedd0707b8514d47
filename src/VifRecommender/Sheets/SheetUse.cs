namespace VifRecommender.Sheets;

/// <summary>Who will read a sheet, which decides what is said of its safety rule.</summary>
public enum SheetUse
{
    /// <summary>Staff: the rule stays on the sheet.</summary>
    Internal,

    /// <summary>The public: the rule is for whoever prepares the text and is taken off before.</summary>
    Public,

    /// <summary>Another body: the rule is for whoever signs and is taken off before.</summary>
    Letter,
}
