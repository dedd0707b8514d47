using System.Collections.Immutable;
using VifRecommender.Analysis;
using VifRecommender.Catalogues;

namespace VifRecommender.Tests.Fixtures;

/// <summary>Analyses a catalogue with the budget that hosts have, until the test is cancelled.</summary>
internal static class Analysed
{
    public static ImmutableArray<Remark> Of(Catalogue catalogue) =>
        CatalogueAnalysis.Analyse(catalogue, cancellation: TestContext.Current.CancellationToken);
}
