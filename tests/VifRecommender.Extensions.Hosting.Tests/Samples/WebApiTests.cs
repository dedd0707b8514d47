using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using VifRecommender.Extensions.Hosting.Tests.Fixtures;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Extensions.Hosting.Tests.Samples;

/// <summary>The API with one page, as it is started in earnest, with an overlay.</summary>
public sealed class WebApiTests
{
    [Fact]
    public async Task Sample_WithAnOverlay_AdvisesShowsAndFollowsIt()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var folder = new OverlayFolder();
        using var sample = Sample.Start("WebApi", "--urls", "http://127.0.0.1:0", "--VifRecommender:Overlays:0", folder.File);
        using var client = new HttpClient { BaseAddress = new Uri(await sample.WaitForAsync("Now listening on: ")) };

        var genk = await File.ReadAllTextAsync(Repository.PathOf("samples", "profiles", "genk.json"), cancellation);
        var (status, advice) = await AdviseAsync(client, genk);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(("nl", "Genk"), ((string?)advice["language"], (string?)advice["commune"]!["name"]));
        Assert.StartsWith("vif-belgium+province@", (string?)advice["catalogueVersion"], StringComparison.Ordinal);
        Assert.NotEmpty(advice["recommendations"]!.AsArray());

        (status, var problem) = await AdviseAsync(client, """{"schemaVersion":1,"name":"A","services":{"police-lnk":"present"}}""");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("VIF3002: There is no service 'police-lnk' (did you mean 'police-link'?)", (string?)problem["detail"],
            StringComparison.Ordinal);

        foreach (var language in new[] { "fr", "nl", "de", "en" })
        {
            var page = await client.GetStringAsync($"/?name=%3Cb%3E&population=8000&lang={language}", cancellation);
            Assert.Equal(3, page.Split("<li>").Length - 1);
            Assert.Contains($"<option selected>{language}</option>", page, StringComparison.Ordinal);
            Assert.Contains("<title>&lt;b&gt;</title>", page, StringComparison.Ordinal);
            Assert.Contains("112", page, StringComparison.Ordinal);
        }

        Assert.Equal("Healthy", await client.GetStringAsync("/health", cancellation));
        folder.Write(OverlayFolder.Faulty);
        Assert.Contains("province.json:5:", await FaultAsync(), StringComparison.Ordinal);
        Assert.Equal("Degraded", await client.GetStringAsync("/health", cancellation));
        Assert.Equal(HttpStatusCode.OK, (await AdviseAsync(client, genk)).Status);

        async Task<string> FaultAsync()
        {
            await sample.WaitForAsync("VIF3002");
            return sample.Said;
        }
    }

    private static async Task<(HttpStatusCode Status, JsonNode Answer)> AdviseAsync(HttpClient client, string profile)
    {
        using var content = new StringContent(profile, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync("/advice", content, TestContext.Current.CancellationToken);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!);
    }
}
