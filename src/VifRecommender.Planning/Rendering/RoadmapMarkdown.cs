using System.Globalization;
using System.Text;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Rendering;

namespace VifRecommender.Planning.Rendering;

/// <summary>Writes a roadmap as Markdown: a table of what and when, of what each quarter takes, and what was left out.</summary>
public static class RoadmapMarkdown
{
    /// <summary>Writes a roadmap.</summary>
    /// <param name="roadmap">The roadmap.</param>
    /// <param name="language">The language.</param>
    /// <returns>Markdown with line feeds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roadmap"/> is null.</exception>
    public static string Write(Roadmap roadmap, Language language)
    {
        ArgumentNullException.ThrowIfNull(roadmap);
        var text = new RoadmapText(roadmap, language);
        var words = text.Words;
        var output = new StringBuilder();
        output.Append(CultureInfo.InvariantCulture, $"# {Escape(text.Title)}\n\n{Escape(text.Limits)}\n\n");
        foreach (var note in text.Notes()) output.Append(CultureInfo.InvariantCulture, $"{Escape(note)}\n\n");
        if (!roadmap.Items.IsEmpty)
        {
            output.Append(CultureInfo.InvariantCulture, $"## {Escape(words.WhatWhen)}\n\n");
            Row(words.Practice, words.Starts, words.Runs, words.OneOff, words.Yearly, words.SetUpTime, words.RunningTime);
            output.Append("| --- | --- | --- | ---: | ---: | ---: | ---: |\n");
            foreach (var item in roadmap.Items)
            {
                var remarks = text.Remarks(item);
                Row(text.Name(item.Practice.Id) + (remarks.Length > 0 ? $" ({remarks})" : ""), text.Quarter(item.Start),
                    text.RunsFrom(item), text.About(item.OneOffEur), text.About(item.YearlyEur), text.Hours(item.SetUpFte),
                    text.Hours(item.RunningFte));
            }

            output.Append(CultureInfo.InvariantCulture, $"\n## {Escape(words.Takes)}\n\n");
            Row("", words.Budget, words.Time, words.NewStarts);
            output.Append("| --- | ---: | ---: | ---: |\n");
            foreach (var quarter in roadmap.Quarters)
            {
                Row(text.Quarter(quarter.Number), text.About(quarter.BudgetEur), text.Hours(quarter.StaffFte),
                    text.Number(quarter.Starts));
            }
            output.Append('\n');
        }

        if (!roadmap.LeftOut.IsEmpty)
        {
            output.Append(CultureInfo.InvariantCulture, $"## {Escape(words.LeftOut)}\n\n");
            foreach (var group in text.Groups(roadmap.LeftOut))
            {
                if (group.Titles is [var only])
                {
                    output.Append(CultureInfo.InvariantCulture,
                        $"- {Escape(only)}{Punctuation.Colon(text.Language)} {Escape(group.Needs)}\n");
                    continue;
                }

                output.Append(CultureInfo.InvariantCulture, $"- {Escape(group.Heading)}\n");
                foreach (var title in group.Titles) output.Append(CultureInfo.InvariantCulture, $"  - {Escape(title)}\n");
            }
            output.Append('\n');
        }

        output.Append(CultureInfo.InvariantCulture, $"{Escape(words.Estimates)}\n");
        return output.ToString();

        void Row(params string[] cells) => output.Append("| ").AppendJoin(" | ", cells.Select(Escape)).Append(" |\n");
    }

    private static string Escape(string text) => MarkdownText.Escape(text);
}
