using System.Collections.Immutable;

namespace VifRecommender.Schemas;

/// <summary>
/// The JSON Schemas (draft-07) of the files that this library reads and writes. They are as strict as the readers in form;
/// what a file refers to, the readers alone can check.
/// </summary>
/// <remarks>Thread-safe.</remarks>
public static class SchemaFiles
{
    /// <summary>The names: <c>profile</c>, <c>advice</c>, <c>catalogue</c> (overlays too), <c>case</c> and <c>sheet</c>.</summary>
    public static ImmutableArray<string> Names { get; } = ["profile", "advice", "catalogue", "case", "sheet"];

    /// <summary>Reads a schema.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <returns>The schema as JSON in UTF-8, or <see langword="null"/> when there is none of this name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static byte[]? Read(string name)
    {
        if (name is null) throw new ArgumentNullException(nameof(name));
        return Names.Contains(name) ? EmbeddedFile.Read(typeof(SchemaFiles).Assembly, $"schemas/{name}.schema.json") : null;
    }
}
