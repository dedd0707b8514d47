using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json.Nodes;

namespace VifRecommender.Web.Tests.Operations;

/// <summary>The image as one command builds it, without a daemon, into a tar; the base under it is that of the test.</summary>
public sealed class ContainerTests : IDisposable
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vif-image-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Image_AsATar_HasNoRootPortVolumeSettingsAndTheProgram()
    {
        var archive = Path.Combine(_folder.FullName, "vif-recommender.tar");
        using (var image = new BaseImage())
        {
            // As it was built for these tests: they do not build it again.
            await RunAsync("publish", Repository.PathOf("src", "VifRecommender.Web"), "--no-build", "-c", Configuration,
                "-t:PublishContainer", $"-p:ContainerBaseImage={image.Name}", $"-p:ContainerArchiveOutputPath={archive}",
                $"-p:PublishDir={Path.Combine(_folder.FullName, "publish")}/");
        }

        var unpacked = _folder.CreateSubdirectory("image").FullName;
        await TarFile.ExtractToDirectoryAsync(archive, unpacked, overwriteFiles: true, Cancellation);
        var manifest = Json(Path.Combine(unpacked, "manifest.json"))[0]!;
        Assert.StartsWith("vif-recommender:", (string?)manifest["RepoTags"]![0], StringComparison.Ordinal);
        var config = Json(Path.Combine(unpacked, (string)manifest["Config"]!))["config"]!;
        Assert.Equal("1654", (string?)config["User"]);
        Assert.Equal(["8080/tcp"], config["ExposedPorts"]!.AsObject().Select(each => each.Key));
        Assert.Equal("dotnet /app/VifRecommender.Web.dll", string.Join(' ', Words(config["Entrypoint"]).Concat(Words(config["Cmd"]))));
        string[] settings =
        [
            "Urls=http://+:8080", "HOME=/home/app", "Memory__ConnectionString=Data Source=/home/app/vif-memory.db",
            "Accounts__Enabled=true", "Logging__Console__FormatterName=json",
        ];
        Assert.Empty(settings.Except(Words(config["Env"])));

        var files = Words(manifest["Layers"]).SelectMany(layer => Entries(Path.Combine(unpacked, layer))).ToList();
        Assert.Contains(BaseImage.Mark, files);
        string[] own = ["VifRecommender.Web.dll", "appsettings.json", "wwwroot/site.css", "Operations/vif-recommender.service"];
        Assert.All(own, file => Assert.Contains("app/" + file, files));
        Assert.DoesNotContain(files, file => file.Contains(".db", StringComparison.Ordinal));
        await ServesFromElsewhereAsync(Path.Combine(_folder.FullName, "publish"));
    }

    /// <summary>What is in the image is the published program: it has its style, whatever folder its settings are in.</summary>
    private async Task ServesFromElsewhereAsync(string program)
    {
        const string Listening = "Now listening on: ";
        var settings = _folder.CreateSubdirectory("etc").FullName;
        await File.WriteAllTextAsync(Path.Combine(settings, "appsettings.json"), """{ "Urls": "http://127.0.0.1:0" }""", Cancellation);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(program, "VifRecommender.Web.dll")]) { RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_CONTENTROOT"] = settings;
        using var process = Process.Start(start)!;
        try
        {
            string? line;
            do line = await process.StandardOutput.ReadLineAsync(Cancellation);
            while (line is not null && !line.Contains(Listening, StringComparison.Ordinal));
            Assert.NotNull(line);
            var address = line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..];
            using var client = new HttpClient { BaseAddress = new Uri(address) };
            Assert.Contains("{", await client.GetStringAsync("/site.css", Cancellation), StringComparison.Ordinal);
            Assert.StartsWith("Healthy", await client.GetStringAsync("/health/live", Cancellation), StringComparison.Ordinal);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(Cancellation);
        }
    }

    private static IEnumerable<string> Entries(string layer)
    {
        using var zip = new GZipStream(File.OpenRead(layer), CompressionMode.Decompress);
        using var tar = new TarReader(zip);
        while (tar.GetNextEntry() is { } entry) yield return entry.Name.TrimStart('.', '/');
    }

    private static JsonNode Json(string file) => JsonNode.Parse(File.ReadAllText(file))!;

    private static IEnumerable<string> Words(JsonNode? list) => list?.AsArray().Select(each => (string)each!) ?? [];

    private static async Task RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, WorkingDirectory = Repository.Root };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync(Cancellation);
        await process.WaitForExitAsync(Cancellation);
        Assert.True(process.ExitCode == 0, said);
    }
}
