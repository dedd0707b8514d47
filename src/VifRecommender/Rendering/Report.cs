using System.Collections.Immutable;

namespace VifRecommender.Rendering;

/// <summary>A report in words, before it is laid out on a terminal or as Markdown.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Notes">What is said first.</param>
/// <param name="Sections">Its sections; those without items are left out.</param>
internal sealed record Report(string Title, ImmutableArray<string> Notes, ImmutableArray<ReportSection> Sections)
{
    /// <summary>Lays the report out as Markdown.</summary>
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

/// <summary>A section of a report.</summary>
internal sealed record ReportSection(string Heading, ImmutableArray<ReportItem> Items);

/// <summary>An item of a section, with what is said below it.</summary>
internal sealed record ReportItem(string Text, ImmutableArray<string> Details);
