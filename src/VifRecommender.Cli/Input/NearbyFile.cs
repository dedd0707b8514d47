using VifRecommender.Diagnostics;

namespace VifRecommender.Cli.Input;

/// <summary>Says what is wrong with the name of a file that does not exist, and names the one that was likely meant.</summary>
internal static class NearbyFile
{
    /// <summary>A folder with more files than this is not searched for the nearest name.</summary>
    private const int MaxFiles = 10_000;

    public static string Message(string name)
    {
        var folder = Path.GetDirectoryName(name);
        if (!string.IsNullOrEmpty(folder) && !Directory.Exists(folder)) return "There is no such folder: check the path.";
        var nearest = Nearest(string.IsNullOrEmpty(folder) ? "." : folder, Path.GetFileName(name));
        return nearest is null
            ? "There is no such file: name a file that exists, or - for standard input."
            : $"There is no such file. Did you mean '{(string.IsNullOrEmpty(folder) ? nearest : Path.Combine(folder, nearest))}'?";
    }

    private static string? Nearest(string folder, string name)
    {
        try
        {
            var names = Directory.EnumerateFiles(folder).Take(MaxFiles).Select(file => Path.GetFileName(file)).ToList();
            return NearestWord.Of(name, names)
                ?? names.Order(StringComparer.Ordinal).FirstOrDefault(each => Path.GetFileNameWithoutExtension(each) == name);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
