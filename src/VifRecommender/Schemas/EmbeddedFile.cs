using System.Reflection;

namespace VifRecommender.Schemas;

/// <summary>The files that an assembly carries: schemas and the built-in catalogue.</summary>
internal static class EmbeddedFile
{
    public static byte[] Read(Assembly assembly, string name) =>
        Find(assembly, name) ?? throw new InvalidOperationException($"The resource {name} is missing from the assembly.");

    public static byte[]? Find(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name);
        if (stream is null) return null;
        var bytes = new byte[stream.Length];
        for (var read = 0; read < bytes.Length;) read += stream.Read(bytes, read, bytes.Length - read);
        return bytes;
    }
}
