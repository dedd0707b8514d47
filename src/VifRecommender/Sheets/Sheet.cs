using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Documents;
using VifRecommender.Profiles;
using VifRecommender.Sheets.Parts;

namespace VifRecommender.Sheets;

/// <summary>A text that is ready to use: an action sheet, a card, a letter, an agreement; with its safety rule.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record Sheet
{
    internal Sheet()
    {
    }

    /// <summary>Its id: letters and digits, joined by hyphens, underscores or full stops.</summary>
    public required string Id { get; init; }

    /// <summary>Who will read it.</summary>
    public required SheetUse Use { get; init; }

    /// <summary>What it is called in a list.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What it is for.</summary>
    public required LocalizedText Purpose { get; init; }

    /// <summary>The heading that its readers see.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Its safety rule, a sentence or two in each line.</summary>
    public required ImmutableArray<LocalizedText> Safety { get; init; }

    internal PageDensity Density { get; init; }

    internal ImmutableArray<SheetPart> Parts { get; init; } = [];

    /// <summary>Writes the sheet: what is known of the commune is filled in, the rest is a blank to fill in by hand.</summary>
    /// <param name="setting">What is known.</param>
    /// <param name="languages">The languages, at least one: the same text in each, a page of its own.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="setting"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="languages"/> is empty.</exception>
    public Document Write(SheetSetting setting, params ImmutableArray<Language> languages)
    {
        if (setting is null) throw new ArgumentNullException(nameof(setting));
        return Document.Join([.. languages.Select(language => new SheetPen(setting, language).Write(this))]);
    }
}
