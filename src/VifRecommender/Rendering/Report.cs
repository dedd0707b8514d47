using System.Collections.Immutable;

namespace VifRecommender.Rendering;

/// <summary>A report in words of one language, before it is laid out: on a terminal, as Markdown or on a host's own page.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record Report
{
    /// <summary>Makes a report.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="notes">What is said first.</param>
    /// <param name="sections">Its sections; those without items are left out.</param>
    public Report(string title, ImmutableArray<string> notes, ImmutableArray<ReportSection> sections)
    {
        Title = title;
        Notes = notes;
        Sections = sections;
    }

    /// <summary>Its title.</summary>
    public string Title { get; init; }

    /// <summary>What is said first.</summary>
    public ImmutableArray<string> Notes { get; init; }

    /// <summary>Its sections; those without items are left out.</summary>
    public ImmutableArray<ReportSection> Sections { get; init; }

    /// <summary>Lays the report out as Markdown.</summary>
    /// <returns>Markdown with line feeds.</returns>
    public string ToMarkdown()
    {
        var text = new System.Text.StringBuilder();
        text.Append("# ").Append(MarkdownText.Escape(Title)).Append("\n\n");
        foreach (var note in Notes) text.Append(MarkdownText.Escape(note)).Append("\n\n");
        foreach (var section in Sections.Where(section => !section.Items.IsEmpty))
        {
            text.Append("## ").Append(MarkdownText.Escape(section.Heading)).Append("\n\n");
            foreach (var item in section.Items)
            {
                text.Append("- ").Append(MarkdownText.Escape(item.Text)).Append('\n');
                foreach (var detail in item.Details) text.Append("  - ").Append(MarkdownText.Escape(detail)).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }
}
