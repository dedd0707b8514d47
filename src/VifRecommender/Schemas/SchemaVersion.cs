namespace VifRecommender.Schemas;

/// <summary>The version of the file formats.</summary>
public static class SchemaVersion
{
    /// <summary>The version that is read and written.</summary>
    public const int Current = 1;
}
