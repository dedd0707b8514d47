using System.Collections.Immutable;

namespace VifRecommender.Rendering;

/// <summary>A report in words of one language, before it is laid out: on a terminal, as Markdown or on a host's own page.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Notes">What is said first.</param>
/// <param name="Sections">Its sections; those without items are left out.</param>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record Report(string Title, ImmutableArray<string> Notes, ImmutableArray<ReportSection> Sections)
{
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
