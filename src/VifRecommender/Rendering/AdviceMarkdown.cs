using System.Text;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Searching;

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
    public static string Write(Advice advice, Language language, int? top = null)
    {
        var shown = Shown.Of(advice, top);
        return new Writer(advice, new Explainer(advice.Catalogue, language)).Write(shown);
    }

    private sealed class Writer(Advice advice, Explainer explainer)
    {
        private readonly StringBuilder _text = new();

        private Wording Words => explainer.Words;

        public string Write(IReadOnlyList<Recommendation> shown)
        {
            WriteHead();
            WriteCautions();
            WriteFindings();
            WriteRecommendations(shown);
            WriteLater();
            WriteNotAdvised();
            WriteInPlace();
            WriteQuestions();
            WriteCoverage();
            WriteHelplines();
            WriteContacts();
            WriteSources(shown);
            return _text.ToString();
        }

        private void WriteHead()
        {
            Line($"# {Escape(explainer.Fill(Words.Title, ("commune", advice.Profile.Name)))}");
            Line();
            string[] facts =
            [
                explainer.Fill(Words.Inhabitants, ("n", explainer.Numbers.Number(advice.Profile.Population))),
                explainer.Fill(Words.CatalogueVersion, ("version", advice.Catalogue.Version)),
                advice.Date is { } date ? explainer.Numbers.Date(date) : "",
            ];
            Line(Escape(string.Join(" · ", facts.Where(fact => fact.Length > 0))));
            Line();
            Line(Escape(Words.Decides));
            Line();
            Line($"> {Escape(Words.Danger)}");
            Line();
        }

        private void WriteFindings()
        {
            if (advice.Findings.IsEmpty) return;
            Heading(Words.Findings);
            Line($"*{Escape(Words.NotPublic)}*\n");
            foreach (var finding in advice.Findings)
            {
                Line($"- **{Escape(finding.Finding.Title[explainer.Language])}.** {Escape(string.Join(" ", finding.Reasons.Select(explainer.Text)))}");
            }

            Line();
        }

        private void WriteRecommendations(IReadOnlyList<Recommendation> shown)
        {
            Heading(Words.Now);
            if (explainer.Capacity(advice) is { } capacity) Line(Escape(capacity) + "\n");
            if (shown.Count > 0)
            {
                Row(Words.Rank, Words.Practice, Words.Domain, Words.Effort, Words.Scale, Words.Points);
                Line("| ---: | --- | --- | --- | --- | ---: |");
                foreach (var each in shown)
                {
                    var practice = each.Practice;
                    Row(explainer.Numbers.Number(each.Rank), practice.Title[explainer.Language], explainer.Name(practice.Domain), explainer.Name(practice.Effort), explainer.Name(each.Scale), explainer.Numbers.Number(each.Score));
                }

                Line();
                foreach (var each in shown) WriteRecommendation(each);
            }

            var more = advice.Recommendations.Length - shown.Count;
            if (more > 0) Line(Escape(explainer.Count(Words.More, more)) + "\n");
        }

        private void WriteRecommendation(Recommendation each)
        {
            Line($"### {each.Rank}. {Escape(each.Practice.Title[explainer.Language])}");
            Line();
            Line(Escape(each.Practice.Description[explainer.Language]));
            Line();
            foreach (var reason in each.Reasons) Line($"- {Escape(explainer.Text(reason, each))}");
            if (explainer.Delivered(each, advice) is { IsEmpty: false } delivered) Line($"- {Escape(Words.Delivers)}{Colon} {Escape(explainer.Join(delivered))}");
            if (!each.Unlocks.IsEmpty) Line($"- {Escape(Words.Unlocks)}{Colon} {Escape(explainer.Titles(each.Unlocks, 5))}");
            foreach (var (label, text) in explainer.Means(each.Practice)) Line($"- {Escape(label)}{Colon} {Escape(text)}");
            if (explainer.Capacity(each) is { } beyond) Line($"- {Escape(beyond)}");
            Line($"- {Escape(Words.Evidence)}{Colon} {Escape(explainer.Evidence(each.Practice))}");
            Line($"- {Escape(Words.EffectLabel)}{Colon} {Escape(explainer.Effect(each.Practice.Evidence.Effect))}");
            Line($"- {Escape(Words.ScoreLabel)}{Colon} {string.Join(" ", each.Terms.Select(term => $"{explainer.Numbers.Points(term.Points)} ({Escape(explainer.Text(term, advice).TrimEnd('.'))})"))} = {explainer.Numbers.Number(each.Score)}");
            Line();
            Line($"**{Escape(Words.Safety)}.** {Escape(each.Practice.Safety[explainer.Language])}");
            Line();
        }

        private void WriteLater()
        {
            if (advice.Later.IsEmpty) return;
            Heading(Words.Later);
            foreach (var wave in advice.Later.GroupBy(later => later.Wave))
            {
                Line($"### {Escape(Words.Step)} {explainer.Numbers.Number(wave.Key)}");
                Line();
                foreach (var later in wave) Line($"- **{Escape(later.Practice.Title[explainer.Language])}.** {Escape(string.Join(" ", explainer.Steps(later)))}");
                Line();
            }
        }

        private void WriteNotAdvised()
        {
            if (advice.NotAdvised.IsEmpty) return;
            Heading(Words.NotAdvised);
            foreach (var declined in advice.NotAdvised)
            {
                var sentences = declined.Reasons.Select(reason => explainer.Text(reason, declined)).Concat(explainer.WaysOut(declined));
                Line($"- **{Escape(declined.Practice.Title[explainer.Language])}** ({Escape(explainer.Name(declined.Outcome))}). {Escape(string.Join(" ", sentences))}");
            }

            Line();
        }

        private void WriteInPlace()
        {
            if (advice.InPlace.IsEmpty) return;
            Heading(Words.InPlace);
            foreach (var present in advice.InPlace) Line($"- **{Escape(present.Practice.Title[explainer.Language])}.** {Escape(string.Join(" ", present.Reasons.Select(reason => explainer.Text(reason, present))))}");
            Line();
        }

        private void WriteQuestions()
        {
            var isComplete = advice.FindQuestions(CancellationToken.None).Status == SearchStatus.Complete;
            if (advice.Questions.IsEmpty && isComplete) return;
            Heading(Words.Questions);
            foreach (var question in advice.Questions)
            {
                Line($"1. {Escape(explainer.Text(question, advice))} {Escape(explainer.Weight(question))}");
                foreach (var answer in explainer.Answers(question)) Line($"   1. {Escape(answer)}");
            }

            if (!isComplete) Line((advice.Questions.IsEmpty ? "" : "\n") + Escape(Words.QuestionsUnfinished));
            Line();
        }

        private void WriteCoverage()
        {
            Heading(Words.Coverage);
            Row(Words.Domain, Words.CountInPlace, Words.CountNow, Words.CountLater, Words.CountNotAdvised);
            Line("| --- | ---: | ---: | ---: | ---: |");
            foreach (var each in advice.Coverage)
            {
                Row(explainer.Name(each.Domain), explainer.Numbers.Number(each.InPlace), explainer.Numbers.Number(each.Now), explainer.Numbers.Number(each.Later), explainer.Numbers.Number(each.NotAdvised));
            }

            Line();
        }

        private void WriteHelplines()
        {
            Heading(Words.Helplines);
            foreach (var line in advice.Helplines)
            {
                var hours = line.Hours is { } known ? $" ({Escape(known[explainer.Language])})" : "";
                Line($"- **{Escape(line.Number)}** {Escape(line.Name[explainer.Language])}{hours}");
            }

            Line();
        }

        private void WriteCautions()
        {
            if (advice.Surroundings.Cautions.IsEmpty) return;
            var words = new PlaceExplainer(explainer.Language);
            Heading(words.CautionsHeading);
            foreach (var caution in words.Cautions(advice.Surroundings)) Line($"- {Escape(caution)}");
            Line();
        }

        private void WriteContacts()
        {
            if (advice.Surroundings.Contacts.IsEmpty) return;
            var words = new PlaceExplainer(explainer.Language);
            Heading(words.ContactsHeading);
            foreach (var contact in advice.Surroundings.Contacts) Line($"- **{Escape(words.Function(contact))}**{Punctuation.Colon(explainer.Language)} {Escape(words.Text(contact))}");
            Line();
            foreach (var credit in advice.Surroundings.Credits) Line($"- {Escape(credit)}");
            Line();
        }

        private void WriteSources(IReadOnlyList<Recommendation> shown)
        {
            var sources = new AdviceSources(advice, shown).All;
            if (sources.Count == 0) return;
            Heading(Words.Sources);
            foreach (var source in sources)
            {
                var title = AdviceSources.IsLink(source.Url) ? $"[{Escape(source.Title)}](<{MarkdownText.Address(source.Url)}>)" : Escape(source.Title);
                Line($"- {title}, {Escape(explainer.Accessed(source))}");
            }
        }

        // French sets a narrow no-break space before a colon.
        private string Colon => Punctuation.Colon(explainer.Language);

        private void Heading(string text)
        {
            Line($"## {Escape(text)}");
            Line();
        }

        private void Row(params string[] cells) => Line("| " + string.Join(" | ", cells.Select(Escape)) + " |");

        private static string Escape(string text) => MarkdownText.Escape(text);

        private void Line(string text = "") => _text.Append(text).Append('\n');
    }
}
