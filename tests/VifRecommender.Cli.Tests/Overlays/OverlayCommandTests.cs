using System.Text.Json;

namespace VifRecommender.Cli.Tests.Overlays;

public sealed class OverlayCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "fr de en nl")]
    [InlineData("nl", "nl")]
    [InlineData("fr,de", "fr de")]
    public void New_AnyLanguages_IsValidAndItsCasesPass(string lang, string written)
    {
        var folder = _folder.File("own");
        string[] chosen = lang.Length == 0 ? [] : ["--lang", lang];
        var result = Vif.Run(["overlay", "new", folder, .. chosen]);
        Assert.Equal((0, ""), (result.Code, result.Error));
        var (overlay, cases) = (Path.Combine(folder, "overlay.json"), Path.Combine(folder, "overlay.cases.json"));
        Assert.Contains($"vif check --watch {overlay} {cases}\n", result.Output, StringComparison.Ordinal);
        var check = Vif.Run("check", overlay, "--strict");
        Assert.True(check.Code == 0, check.Output);
        Assert.EndsWith(": nothing to say.\n", check.Output, StringComparison.Ordinal);
        Assert.Equal((0, "2 passed, 0 failed\n", ""), Of(Vif.Run("test", cases, "--catalogue", overlay)));
        using var json = JsonDocument.Parse(File.ReadAllBytes(overlay));
        var title = json.RootElement.GetProperty("practices")[0].GetProperty("title");
        Assert.Equal(written.Split(' ').Order(), title.EnumerateObject().Select(member => member.Name).Order());
        Assert.Equal(lang.Length > 0, json.RootElement.TryGetProperty("languages", out _));
    }

    [Theory]
    [InlineData("overlay.json")]
    [InlineData("overlay.cases.json")]
    public void New_FileThatIsThere_IsKeptUnlessForced(string name)
    {
        var file = _folder.File(name, "mine");
        var refused = Vif.Run("overlay", "new", _folder.Path);
        Assert.Equal((2, ""), (refused.Code, refused.Output));
        Assert.StartsWith($"{file}:0:0: VIF1010: There is a file of this name already: ", Assert.Single(refused.Faults),
            StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(file));
        Assert.Single(Directory.GetFiles(_folder.Path));
        Assert.Equal(0, Vif.Run("overlay", "new", _folder.Path, "--force").Code);
        Assert.NotEqual("mine", File.ReadAllText(file));
        Assert.Equal(2, Directory.GetFiles(_folder.Path).Length);
    }

    [Fact]
    public void New_FolderThatCannotBeMade_IsAFaultOfTheOutput()
    {
        var file = _folder.File("file", "mine");
        var result = Vif.Run("overlay", "new", Path.Combine(file, "below"));
        Assert.Equal(2, result.Code);
        Assert.Contains("VIF1010: This folder cannot be made: ", result.Error, StringComparison.Ordinal);
    }

    /// <summary>Whoever made an overlay looks for an option of this name.</summary>
    [Fact]
    public void Recommend_Overlay_IsAnotherNameForACatalogue()
    {
        Assert.Equal(0, Vif.Run("overlay", "new", _folder.Path).Code);
        var overlay = _folder.File("overlay.json");
        var result = Vif.Run("recommend", Vif.Sample("trooz"), "--overlay", overlay, "--format", "json");
        Assert.Equal(Of(Vif.Run("recommend", Vif.Sample("trooz"), "--catalogue", overlay, "--format", "json")), Of(result));
        Assert.Contains("own-hours-nearby", result.Output, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Error) Of(VifResult result) => (result.Code, result.Output, result.Error);
}
