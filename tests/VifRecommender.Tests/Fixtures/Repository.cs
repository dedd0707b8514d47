namespace VifRecommender.Tests.Fixtures;

/// <summary>The checkout in which the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "VifRecommender.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests run inside a checkout that holds VifRecommender.sln.");
    }
}
