using VifRecommender.Catalogues;

namespace VifRecommender.Recommendations;

/// <summary>A statement of the profile that contradicts what is publicly known of the place.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record PlaceCaution
{
    /// <summary>Makes a caution.</summary>
    /// <param name="id">A stable name, such as <c>nis-code-merged</c>.</param>
    /// <param name="path">The member of the profile, such as <c>$.nisCode</c>.</param>
    /// <param name="text">What is stated, and what is right.</param>
    public PlaceCaution(string id, string path, LocalizedText text)
    {
        Id = id;
        Path = path;
        Text = text;
    }

    /// <summary>A stable name, such as <c>nis-code-merged</c>.</summary>
    public string Id { get; init; }

    /// <summary>The member of the profile, such as <c>$.nisCode</c>.</summary>
    public string Path { get; init; }

    /// <summary>What is stated, and what is right.</summary>
    public LocalizedText Text { get; init; }
}
