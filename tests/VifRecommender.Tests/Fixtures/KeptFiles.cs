using System.Security.Cryptography;

namespace VifRecommender.Tests.Fixtures;

/// <summary>Files of the repository that tests compare with what is made now, and write anew where a person asks for it.</summary>
internal static class KeptFiles
{
    /// <summary>Whether they are written anew: VIF_UPDATE_GOLDEN=1, and never in CI.</summary>
    public static bool AreUpdated =>
        Environment.GetEnvironmentVariable("VIF_UPDATE_GOLDEN") == "1" && Environment.GetEnvironmentVariable("CI") is null;

    /// <summary>A line for each file, in the order of their names: the hash of what it holds, and its name.</summary>
    public static string Hashes(IEnumerable<string> paths) =>
        string.Concat(paths.OrderBy(Path.GetFileName, StringComparer.Ordinal).Select(path =>
            $"{Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))}  {Path.GetFileName(path)}\n"));
}
