using System.Security.Cryptography;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Package.Tests.Pages;

/// <summary>The build of the packages gives the same bytes in every folder: tried with a small project beside theirs.</summary>
public sealed class DeterminismTests : IDisposable
{
    private const string Source = """
        using System.Runtime.CompilerServices;
        using System.Text.RegularExpressions;

        namespace Small;

        /// <summary>Says where it was written.</summary>
        public static partial class Place
        {
            /// <summary>The path of the caller.</summary>
            public static string Of([CallerFilePath] string path = "") => path;

            /// <summary>This file.</summary>
            public static string Here => Of();

            /// <summary>Code that the build generates into obj.</summary>
            [GeneratedRegex("a+")]
            public static partial Regex Generated();
        }
        """;

    private readonly string _work = Directory.CreateTempSubdirectory("vif-same-").FullName;

    /// <summary>One has obj in the project, the other elsewhere.</summary>
    [Fact]
    public async Task Build_InTwoFolders_GivesTheSameBytes()
    {
        var first = await Build(Path.Combine(_work, "one"));
        var second = await Build(Path.Combine(_work, "two folders down", "été ß"), "--artifacts-path",
            Path.Combine(_work, "artifacts"));
        Assert.Equal(["Small.dll", "Small.pdb", "Small.xml"], first.Keys);
        Assert.Equal(first, second);
    }

    public void Dispose() => Directory.Delete(_work, recursive: true);

    private static async Task<SortedDictionary<string, string>> Build(string folder, params string[] more)
    {
        var project = Path.Combine(folder, "src", "Small");
        Directory.CreateDirectory(project);
        string[] taken = ["Directory.Build.props", "Directory.Packages.props", "global.json", "nuget.config", "src/Directory.Build.props",
            "src/Directory.Build.targets"];
        foreach (var file in taken) File.Copy(Repository.PathOf(file.Split('/')), Path.Combine([folder, .. file.Split('/')]));
        await File.WriteAllTextAsync(Path.Combine(project, "Place.cs"), Source, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(project, "Small.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
            </Project>
            """, TestContext.Current.CancellationToken);
        var output = Path.Combine(folder, "out");
        await DotNet.Run("", ["build", project, "-c", "Release", "-o", output, "-p:GenerateDependencyFile=false", .. more]);
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(output))
        {
            var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            hashes[Path.GetFileName(file)] = Convert.ToHexString(SHA256.HashData(bytes));
        }

        return hashes;
    }
}
