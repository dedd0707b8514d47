using VifRecommender.Benchmarks.Rivals;
using VifRecommender.Loading;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Architecture;

/// <summary>The benchmarks compare with code that is emitted from the built-in catalogue and committed.</summary>
public sealed class EmittedCodeTests
{
    [Fact]
    public void StraightCode_Committed_IsWhatTheCatalogueEmits()
    {
        var committed = File.ReadAllText(
            Repository.PathOf("benchmarks", "VifRecommender.Benchmarks", "Rivals", "StraightCode.Emitted.cs")).ReplaceLineEndings("\n");
        Assert.True(committed == StraightCodeEmitter.Emit(new RankingModel(BuiltInCatalogue.Value)),
            "The catalogue has changed: dotnet run -c Release --project benchmarks/VifRecommender.Benchmarks -- emit");
    }
}
