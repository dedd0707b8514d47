using System.Formats.Tar;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace VifRecommender.Web.Tests.Operations;

/// <summary>
/// Stands in for the place that base images come from, which a test does not ask: answers on this machine with an image that holds nothing
/// but a mark.
/// </summary>
internal sealed class BaseImage : IDisposable
{
    public const string Mark = "etc/base-image";
    private const string Manifests = "application/vnd.docker.distribution.manifest.v2+json";

    private readonly HttpListener _listener = new();
    private readonly Dictionary<string, (string Type, byte[] Bytes)> _answers = new(StringComparer.Ordinal);

    public BaseImage()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        Name = $"localhost:{port}/base:1";
        var (tar, layer) = Layer();
        var config = Encoding.UTF8.GetBytes($$$"""
            {"architecture":"amd64","os":"linux","config":{"Env":["PATH=/usr/bin:/bin"]},"history":[],
             "rootfs":{"type":"layers","diff_ids":["{{{Digest(tar)}}}"]}}
            """);
        var manifest = Encoding.UTF8.GetBytes($$$"""
            {"schemaVersion":2,"mediaType":"{{{Manifests}}}",
             "config":{"mediaType":"application/vnd.docker.container.image.v1+json","size":{{{config.Length}}},
               "digest":"{{{Digest(config)}}}"},
             "layers":[{"mediaType":"application/vnd.docker.image.rootfs.diff.tar.gzip","size":{{{layer.Length}}},
                        "digest":"{{{Digest(layer)}}}"}]}
            """);
        _answers["/v2/"] = ("application/json", "{}"u8.ToArray());
        _answers["/v2/base/manifests/1"] = _answers[$"/v2/base/manifests/{Digest(manifest)}"] = (Manifests, manifest);
        _answers[$"/v2/base/blobs/{Digest(config)}"] = ("application/octet-stream", config);
        _answers[$"/v2/base/blobs/{Digest(layer)}"] = ("application/octet-stream", layer);
        _listener.Prefixes.Add($"http://localhost:{port}/");
        _listener.Start();
        _ = Task.Run(AnswerAsync);
    }

    /// <summary>Its name for the build.</summary>
    public string Name { get; }

    public void Dispose() => _listener.Close();

    private async Task AnswerAsync()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                using var response = context.Response;
                if (!_answers.TryGetValue(context.Request.Url!.AbsolutePath, out var answer))
                {
                    response.StatusCode = 404;
                    continue;
                }
                response.ContentType = answer.Type;
                response.Headers["Docker-Content-Digest"] = Digest(answer.Bytes);
                response.ContentLength64 = answer.Bytes.Length;
                if (context.Request.HttpMethod != "HEAD") await response.OutputStream.WriteAsync(answer.Bytes);
            }
        }
        catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException)
        {
            // The test has ended.
        }
    }

    private static (byte[] Tar, byte[] Layer) Layer()
    {
        using var tar = new MemoryStream();
        using (var writer = new TarWriter(tar, leaveOpen: true))
        {
            writer.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, Mark) { DataStream = new MemoryStream([1]) });
        }
        using var layer = new MemoryStream();
        using (var zip = new GZipStream(layer, CompressionLevel.Fastest, leaveOpen: true)) zip.Write(tar.ToArray());
        return (tar.ToArray(), layer.ToArray());
    }

    private static string Digest(byte[] bytes) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));
}
