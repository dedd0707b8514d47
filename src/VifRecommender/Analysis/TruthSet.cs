namespace VifRecommender.Analysis;

/// <summary>The truths that something can have.</summary>
[Flags]
internal enum TruthSet
{
    None = 0,
    False = 1,
    Unknown = 2,
    NotTrue = False | Unknown,
    True = 4,
    NotFalse = True | Unknown,
    Any = False | Unknown | True,
}
