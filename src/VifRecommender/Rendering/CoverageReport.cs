using System.Collections.Immutable;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Rendering;

/// <summary>The practices of each domain by list, in words of one language: the one computation behind table, bars and Markdown.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record CoverageReport
{
    internal CoverageReport(Advice advice, Explainer explainer)
    {
        var words = explainer.Words;
        Heading = words.Coverage;
        Domain = words.Domain;
        Columns = [words.CountInPlace, words.CountNow, words.CountLater, words.CountNotAdvised];
        Rows = [.. advice.Coverage.Select(each =>
            new CoverageRow(each.Domain, explainer.Name(each.Domain), [each.InPlace, each.Now, each.Later, each.NotAdvised]))];
    }

    /// <summary>The heading.</summary>
    public string Heading { get; }

    /// <summary>The name of the column of domains.</summary>
    public string Domain { get; }

    /// <summary>The names of the four counts: in place, possible, later, not advised.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>A row for each domain.</summary>
    public ImmutableArray<CoverageRow> Rows { get; }

    /// <summary>The largest total of a row, 1 at least: the length of the longest bar.</summary>
    public int Widest => Math.Max(1, Rows.Select(row => row.Total).DefaultIfEmpty().Max());

    /// <summary>Puts the coverage of an advice into words.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="language">The language.</param>
    /// <returns>The coverage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    public static CoverageReport Of(Advice advice, Language language) => advice is null
        ? throw new ArgumentNullException(nameof(advice)) : new CoverageReport(advice, new Explainer(advice.Catalogue, language));
}
