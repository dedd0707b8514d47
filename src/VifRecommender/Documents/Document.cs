using System.Collections.Immutable;

namespace VifRecommender.Documents;

/// <summary>A document for paper: a note, a decision, a letter, a sheet; each page in one language.</summary>
/// <remarks>
/// Immutable and thread-safe. It holds what is said, not how it looks: the writers of Markdown, HTML and Word lay it out. Equality
/// compares collections by reference.
/// </remarks>
public sealed record Document
{
    /// <summary>The title, which a browser shows in its tab and a system in the list of files.</summary>
    public required string Title { get; init; }

    /// <summary>The pages, each begun on a sheet of paper of its own.</summary>
    public required ImmutableArray<DocumentPage> Pages { get; init; }

    /// <summary>Several documents as one, with the title of the first: the same text in two languages.</summary>
    /// <param name="documents">The documents, at least one.</param>
    /// <returns>A document with all their pages.</returns>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Document Join(params ImmutableArray<Document> documents)
    {
        if (documents.IsDefaultOrEmpty) throw new ArgumentException("At least one document is joined.", nameof(documents));
        var titles = documents.Select(each => each.Title).Distinct(StringComparer.Ordinal);
        return new Document { Title = string.Join(" / ", titles), Pages = [.. documents.SelectMany(each => each.Pages)] };
    }
}
