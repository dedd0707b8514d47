using System.Text;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Rendering;

/// <summary>Writes an advice as Markdown that pastes into a council note.</summary>
public static class AdviceMarkdown
{
    /// <summary>Writes an advice.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="language">The language.</param>
    /// <param name="top">How many recommendations to keep, 0 or more; <see langword="null"/>: all. The other lists are never cut.</param>
    /// <returns>Markdown with line feeds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is negative.</exception>
    public static string Write(Advice advice, Language language, int? top = null) =>
        new Writer(AdviceReport.Of(advice, language, top)).Write();

    private sealed class Writer(AdviceReport report)
    {
        private readonly StringBuilder _text = new();
        private readonly Wording _words = Wording.Of(report.Language);
        private readonly ScreenWords _steps = ScreenWords.Of(report.Language);
        private readonly NumberFormat _numbers = new(report.Language);

        public string Write()
        {
            WriteHead();
            foreach (var part in report.Before) Write(part);
            WritePractices();
            WriteCoverage();
            foreach (var part in report.After) Write(part);
            WriteHelplines();
            WriteSources();
            return _text.ToString();
        }

        private void WriteHead()
        {
            Line($"# {Escape(report.Title)}\n");
            Line(Escape(string.Join(" · ", report.Facts)) + "\n");
            Line(Escape($"{report.Screen.Known} {string.Join(" ", report.Screen.Notes)}") + "\n");
            Line($"> {Escape(report.Danger)}\n");
        }

        private void WritePractices()
        {
            Heading(_words.Now);
            if (report.Capacity is { } capacity) Line(Escape(capacity) + "\n");
            if (report.First.IsEmpty) Line(Escape(report.Screen.NothingFirst ?? _words.None) + "\n");
            for (var place = 0; place < report.First.Length; place++) Write(report.First[place], $"{_numbers.Number(place + 1)}. ");
            if (report.Possible.IsEmpty && report.More is null) return;
            Heading(report.PossibleHeading);
            foreach (var practice in report.Possible) Write(practice, "");
            if (report.More is { } more) Line(Escape(more) + "\n");
        }

        private void Write(PracticeReport practice, string place)
        {
            var brief = practice.Brief;
            Line($"### {place}{Escape(brief.Title)}\n");
            Labelled(_steps.Because, Punctuation.AfterColon(brief.Because, report.Language));
            Labelled(_steps.Monday, Punctuation.AfterColon(brief.FirstStep, report.Language));
            Labelled(_steps.Carrier, brief.Carrier);
            if (brief.Helper is { } helper) Labelled(_steps.Helper, helper);
            if (!brief.Takes.IsEmpty) Labelled(_steps.Takes, string.Join(" · ", brief.Takes));
            Line("\n" + Escape(practice.Description) + "\n");
            foreach (var reason in practice.Reasons.Where(reason => reason.Text != brief.Because)) Line($"- {Escape(reason.Text)}");
            if (practice.Meanwhile is { } meanwhile) Line($"- {Escape(meanwhile)}");
            foreach (var detail in practice.Details) Line($"- {Escape(detail.Label)}{Colon} {Escape(detail.Text)}");
            Line(
                $"- {Escape(_words.ScoreLabel)}{Colon} "
                + $"{string.Join(" ", practice.Terms.Select(term => $"{term.Label} ({Escape(term.Text.TrimEnd('.'))})"))} = "
                + $"{_numbers.Number(practice.Score)}");
            Line($"\n**{Escape(_words.Safety)}.** {Escape(practice.Safety)}\n");
        }

        private void Write(AdvicePart part)
        {
            Heading(part.Heading);
            if (part.Note.Length > 0) Line($"*{Escape(part.Note)}*\n");
            foreach (var group in part.Groups)
            {
                if (group.Heading.Length > 0) Line($"### {Escape(group.Heading)}\n");
                foreach (var entry in group.Entries) Write(entry, part.Id == "questions" ? "1." : "-");
                Line();
            }

            foreach (var remark in part.Remarks) Line(Escape(remark) + "\n");
        }

        private void Write(AdviceEntry entry, string bullet)
        {
            var stop = entry.Title.Length > 0 && entry.Title[entry.Title.Length - 1] is '.' or '?' or '!' ? "" : ".";
            Line($"{bullet} **{Escape(entry.Title)}{stop}** {Escape(string.Join(" ", entry.Sentences))}".TrimEnd());
            foreach (var answer in entry.Answers) Line($"   1. {Escape(answer)}");
        }

        private void WriteCoverage()
        {
            Heading(report.Coverage.Heading);
            Row([report.Coverage.Domain, .. report.Coverage.Columns]);
            Line("| --- | ---: | ---: | ---: | ---: |");
            foreach (var row in report.Coverage.Rows) Row([row.Name, .. row.Counts.Select(count => _numbers.Number(count))]);
            Line();
        }

        private void WriteHelplines()
        {
            Heading(report.HelplinesHeading);
            foreach (var line in report.Helplines)
            {
                Line($"- **{Escape(line.Number)}** {Escape(line.NameWithHours(report.Language))}");
            }

            Line();
        }

        private void WriteSources()
        {
            if (report.Sources.IsEmpty) return;
            Heading(report.SourcesHeading);
            foreach (var (source, accessed) in report.Sources)
            {
                var title = AdviceSources.IsLink(source.Url) ? $"[{Escape(source.Title)}](<{MarkdownText.Address(source.Url)}>)"
                    : Escape(source.Title);
                Line($"- {title}, {Escape(accessed)}");
            }
        }

        // French sets a narrow no-break space before a colon.
        private string Colon => Punctuation.Colon(report.Language);

        private void Labelled(string label, string text) => Line($"**{Escape(label)}**{Colon} {Escape(text)}  ");

        private void Heading(string text) => Line($"## {Escape(text)}\n");

        private void Row(IEnumerable<string> cells) => Line("| " + string.Join(" | ", cells.Select(Escape)) + " |");

        private static string Escape(string text) => MarkdownText.Escape(text);

        private void Line(string text = "") => _text.Append(text).Append('\n');
    }
}
