using Microsoft.Extensions.Options;
using VifRecommender.Extensions.Hosting.Tests.Fixtures;

namespace VifRecommender.Extensions.Hosting.Tests;

/// <summary>A host with a slip in its settings or its overlays does not start, and says what is wrong, where, and how to mend it.</summary>
public sealed class StartTests : IDisposable
{
    private readonly OverlayFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Overlay:0", "province.json", "VifRecommender:Overlay is not known (did you mean 'Overlays'?): the section has Overlays,")]
    [InlineData("Overlays:1:Path", "province.json", "VifRecommender:Overlays is a list of files, such as")]
    [InlineData("Overlays:0", " ", "VifRecommender:Overlays names a file that has no name")]
    [InlineData("Overlays:1", "province.json", "VifRecommender:Overlays names 'province.json' twice: keep one of the two.")]
    [InlineData("Overlays:0", "provinc.json", "provinc.json:1:1: VIF1001: There is no file")]
    [InlineData("Overlays:0", "provinc.json", "(did you mean 'province.json'?)")]
    [InlineData("Overlays:0", "elsewhere/province.json", "VIF1001: There is no folder")]
    [InlineData("Overlays:0", ".", "is a folder: name each of its files.")]
    [InlineData("Language", "fx", "VifRecommender:Language is 'fx': it is one of fr, nl, de, en; leave it out for each commune's own")]
    [InlineData("ReloadOnChange", "yes", "VifRecommender:ReloadOnChange is 'yes': it is true or false")]
    [InlineData("PollInterval", "soon", "VifRecommender:PollInterval is 'soon': it is a time such as 00:00:10")]
    [InlineData("PollInterval", "00:00:00", "it is more than 00:00:00 and at most 1.00:00:00 (a day)")]
    [InlineData("PollInterval", "2.00:00:00", "it is more than 00:00:00 and at most 1.00:00:00 (a day)")]
    public async Task Setting_WithAFault_StopsTheStart(string name, string value, string expected) =>
        Assert.Contains(expected, string.Join('\n', (await FaultAsync(("VifRecommender:Overlays:0", "province.json"),
            ($"VifRecommender:{name}", value))).Failures), StringComparison.Ordinal);

    [Fact]
    public async Task Faults_OfSeveralSettings_AreToldAtOnceWithTheirSource()
    {
        var fault = await FaultAsync(("VifRecommender:Language", "fx"), ("VifRecommender:ReloadOnChange", "yes"),
            ("VifRecommender:Polling", "1"));
        Assert.Equal(3, fault.Failures.Count());
        Assert.All(fault.Failures, each => Assert.EndsWith("(MemoryConfigurationProvider).", each, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Overlay_WithAFault_IsNamedWithLineColumnIdAndPath()
    {
        _folder.Write(OverlayFolder.Faulty);
        var told = Assert.Single((await FaultAsync(("VifRecommender:Overlays:0", "province.json"))).Failures);
        Assert.StartsWith("province.json:5:", told, StringComparison.Ordinal);
        Assert.Contains("VIF3002", told, StringComparison.Ordinal);
        Assert.Contains("did you mean 'priority-small-commune-shares'?", told, StringComparison.Ordinal);
        Assert.EndsWith("($.reweight.priority-small-comune-shares)", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_OfCode_AreCheckedToo()
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(
            () => RunningHost.StartAsync(_folder.Root, options => options.Language = (Profiles.Language)9));
        Assert.Contains("VifRecommender:Language is '9'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_WithoutFault_AreTaken()
    {
        await using var host = await RunningHost.StartAsync(_folder, ("VifRecommender:Language", "de"),
            ("VifRecommender:ReloadOnChange", "false"), ("VifRecommender:PollInterval", "00:01:00"), ("Other:Overlays", "1"));
        Assert.Equal(Profiles.Language.German, host.Adviser.Language);
        Assert.StartsWith("vif-belgium+province@", host.Adviser.CatalogueVersion, StringComparison.Ordinal);
    }

    /// <summary>An empty list of JSON comes as an empty text.</summary>
    [Theory]
    [InlineData("VifRecommender:Overlays", "")]
    [InlineData("VifRecommender", "")]
    public async Task Overlays_EmptyList_IsNone(string name, string value)
    {
        await using var host = await RunningHost.StartAsync(_folder.Root, null, (name, value));
        Assert.DoesNotContain("+", host.Adviser.CatalogueVersion, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overlay_NamedAloneOrByItsFullPath_IsTheSame()
    {
        await using var alone = await RunningHost.StartAsync(_folder.Root, null, ("VifRecommender:Overlays", "province.json"));
        await using var byCode = await RunningHost.StartAsync(Path.GetTempPath(), options => options.Overlays.Add(_folder.File));
        Assert.Contains("+province@", alone.Adviser.CatalogueVersion, StringComparison.Ordinal);
        Assert.Equal(alone.Adviser.CatalogueVersion, byCode.Adviser.CatalogueVersion);
    }

    private Task<OptionsValidationException> FaultAsync(params (string Name, string Value)[] settings) =>
        Assert.ThrowsAsync<OptionsValidationException>(() => RunningHost.StartAsync(_folder.Root, null,
            [.. settings.GroupBy(each => each.Name).Select(each => each.Last())]));
}
