using BenchmarkDotNet.Attributes;
using VifRecommender.Catalogues;
using VifRecommender.Loading;

namespace VifRecommender.Benchmarks;

/// <summary>
/// Reading and checking the built-in catalogue, laying it out for evaluation, and both, in a process that has done so before.
/// </summary>
[MemoryDiagnoser]
public class LoadBenchmarks
{
    private readonly CatalogueFile[] _files = [.. BuiltInCatalogue.Files()];
    private readonly Catalogue _catalogue = BuiltInCatalogue.Value;

    [Benchmark]
    public Catalogue? Load() => CatalogueReader.Read(_files).Value;

    [Benchmark]
    public Recommender LayOut() => new(_catalogue);

    [Benchmark]
    public Recommender LoadAndLayOut() => new(CatalogueReader.Read(_files).ValueOrThrow());
}
