using VifRecommender.Catalogues;
using VifRecommender.Loading;
using VifRecommender.Loading.Compact;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Loading.Compact;

/// <summary>
/// The built-in catalogue as it is kept to be read quickly is that of its files; with VIF_UPDATE_GOLDEN=1 it is written anew, and the next
/// build embeds it.
/// </summary>
public sealed class CompactCatalogueTests
{
    private static readonly Catalogue OfFiles = CatalogueReader.Read(BuiltInCatalogue.Files()).ValueOrThrow();

    private static readonly string Folder = Repository.PathOf("src", "VifRecommender", "Catalogues", "Compact");

    [Fact]
    public void Kept_IsMadeOfTheFiles()
    {
        var expected = CompactCatalogue.Write(OfFiles);
        var path = Path.Combine(Folder, "catalogue.vif");
        if (KeptFiles.AreUpdated) File.WriteAllBytes(path, expected);
        Assert.True(expected.AsSpan().SequenceEqual(File.ReadAllBytes(path)),
            "The compact catalogue is older than the files: run this test with VIF_UPDATE_GOLDEN=1, and build.");
    }

    [Fact]
    public void Hashes_AreThoseOfWhatItIsMadeFrom()
    {
        var expected = KeptFiles.Hashes(Sources());
        var path = Path.Combine(Folder, "catalogue.sha256");
        if (KeptFiles.AreUpdated) File.WriteAllText(path, expected);
        Assert.Equal(expected, File.ReadAllText(path));
    }

    [Fact]
    public void Compact_IsEmbedded()
    {
        // Where it is older than the files, the build leaves it out, and a process would read all of the JSON.
        if (!KeptFiles.AreUpdated) Assert.Equal(File.ReadAllBytes(Path.Combine(Folder, "catalogue.vif")), BuiltInCatalogue.Compact());
    }

    [Fact]
    public void Read_EveryElement_IsThatOfTheFiles()
    {
        var read = CompactCatalogue.Read(CompactCatalogue.Write(OfFiles));
        Assert.Equal(CatalogueJson.Write(OfFiles), CatalogueJson.Write(read));
        Assert.Equal((OfFiles.Id, OfFiles.Version, OfFiles.IsChanged), (read.Id, read.Version, read.IsChanged));
        DeepEqual.Assert(OfFiles.Sources, read.Sources);
        DeepEqual.Assert(OfFiles.Services, read.Services);
        DeepEqual.Assert(OfFiles.Signals, read.Signals);
        DeepEqual.Assert(OfFiles.Structures, read.Structures);
        DeepEqual.Assert(OfFiles.Findings, read.Findings);
        DeepEqual.Assert(OfFiles.Practices, read.Practices);
        DeepEqual.Assert(OfFiles.Rules, read.Rules);
        DeepEqual.Assert(OfFiles.Helplines, read.Helplines);
    }

    [Theory]
    [InlineData("flemish-city")]
    [InlineData("walloon-province")]
    public void Read_WithAnOverlay_GivesTheSameCatalogueAndAdvice(string sample)
    {
        List<CatalogueFile> overlays =
        [
            .. Directory.GetFiles(Repository.PathOf("samples", "overlays", sample), "*.json")
                .Select(path => new CatalogueFile(Path.GetFileName(path), File.ReadAllBytes(path))).Where(CatalogueReader.IsOverlay),
        ];
        Assert.NotEmpty(overlays);
        var expected = CatalogueReader.ReadOverlays(OfFiles, overlays).ValueOrThrow();
        var read = CatalogueReader.ReadOverlays(CompactCatalogue.Read(CompactCatalogue.Write(OfFiles)), overlays).ValueOrThrow();
        Assert.Equal(CatalogueJson.Write(expected), CatalogueJson.Write(read));
        var profile = SampleProfiles.Load("namur");
        Assert.Equal(AdviceJson.Write(new Recommender(expected).Recommend(profile), Language.French),
            AdviceJson.Write(new Recommender(read).Recommend(profile), Language.French));
    }

    [Fact]
    public void Write_WhatOverlaysAloneSay_IsRefused() =>
        Assert.Throws<NotSupportedException>(() => CompactCatalogue.Write(OfFiles.With(builder => builder.Add(new Source
        {
            Id = "own",
            Title = "Own",
            Url = "https://example.org",
            Accessed = "2026",
        }))));

    [Fact]
    public void Write_LocalFacts_AreRefused()
    {
        var builder = new CatalogueBuilder("own", "1.0.0");
        Assert.NotEmpty(CompactCatalogue.Write(builder.Build().ValueOrThrow()));
        var text = new LocalizedText("un", "een", "eins", "one");
        builder.Add(new LocalFact { Id = "share", Kind = LocalFactKind.Share, Name = text, Question = text });
        var local = builder.Build().ValueOrThrow();
        var refused = Assert.Throws<NotSupportedException>(() => CompactCatalogue.Write(local));
        Assert.Equal("'own' has what only overlays say.", refused.Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void Read_AnotherFormOrVersion_IsRefused(int at)
    {
        var bytes = CompactCatalogue.Write(OfFiles);
        bytes[at]++;
        Assert.Throws<InvalidDataException>(() => CompactCatalogue.Read(bytes));
        Assert.Throws<InvalidDataException>(() => CompactCatalogue.Read(bytes[..at]));
    }

    [Fact]
    public void Read_MoreThanACatalogue_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => CompactCatalogue.Read([.. CompactCatalogue.Write(OfFiles), 0]));

    private static IEnumerable<string> Sources()
    {
        var data = Repository.PathOf("src", "VifRecommender", "Catalogues", "Data");
        var code = Repository.PathOf("src", "VifRecommender", "Loading", "Compact");
        return Directory.GetFiles(data, "*.json", SearchOption.AllDirectories).Concat(Directory.GetFiles(code, "*.cs"));
    }
}
