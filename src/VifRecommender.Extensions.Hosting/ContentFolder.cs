namespace VifRecommender.Extensions.Hosting;

/// <summary>Where a path begins that is not full.</summary>
internal sealed class ContentFolder(string path)
{
    public string FullPath(string name) => Path.GetFullPath(Path.Combine(path, name));
}
