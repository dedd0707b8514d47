using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Searching;

namespace VifRecommender.Rendering;

/// <summary>Writes what comes later, what is not advised, what is there, the questions and the sources.</summary>
internal sealed class PageLists(HtmlText html, Advice advice, Explainer explainer, PageFold fold)
{
    private Wording Words => explainer.Words;

    public void WriteLater()
    {
        if (advice.Later.IsEmpty) return;
        Begin("later", Words.Later, advice.Later.Length);
        foreach (var wave in advice.Later.GroupBy(later => later.Wave))
        {
            html.Element("h3", $"{Words.Step} {explainer.Numbers.Number(wave.Key)}").Raw("<ul class=\"items\">\n");
            foreach (var later in wave) Item(later, explainer.Steps(later));
            html.Raw("</ul>\n");
        }

        End();
    }

    public void WriteNotAdvised()
    {
        if (advice.NotAdvised.IsEmpty) return;
        Begin("not-advised", Words.NotAdvised, advice.NotAdvised.Length);
        foreach (var outcome in advice.NotAdvised.GroupBy(declined => declined.Outcome).OrderBy(group => group.Key))
        {
            html.Element("h3", Explainer.Capital(explainer.Name(outcome.Key))).Raw("<ul class=\"items\">\n");
            foreach (var declined in outcome) Item(declined, Sentences(declined).Concat(explainer.WaysOut(declined)));
            html.Raw("</ul>\n");
        }

        End();
    }

    public void WriteInPlace()
    {
        if (advice.InPlace.IsEmpty) return;
        Begin("in-place", Words.InPlace, advice.InPlace.Length);
        html.Raw("<ul class=\"items\">\n");
        foreach (var present in advice.InPlace) Item(present, Sentences(present));
        html.Raw("</ul>\n");
        End();
    }

    /// <summary>The answers in words, behind a fold: five sentences for a level.</summary>
    private void WriteAnswers(Question question)
    {
        var answers = explainer.Answers(question);
        if (answers.IsEmpty) return;
        html.Raw("<ol class=\"answers\">");
        foreach (var answer in answers) html.Raw("<li>").Text(answer).Raw("</li>");
        html.Raw("</ol>");
    }

    public void WriteQuestions()
    {
        var isComplete = advice.FindQuestions(CancellationToken.None).Status == SearchStatus.Complete;
        if (advice.Questions.IsEmpty && isComplete) return;
        Begin("questions", Words.Questions, advice.Questions.Length);
        html.Raw("<ol class=\"items\">\n");
        foreach (var question in advice.Questions)
        {
            html.Raw("<li>").Text(explainer.Text(question, advice)).Raw(" <span class=\"soft\">").Text(explainer.Weight(question)).Raw("</span>");
            WriteAnswers(question);
            html.Raw("</li>\n");
        }

        html.Raw("</ol>\n");
        if (!isComplete) html.Raw("<p>").Text(Words.QuestionsUnfinished).Raw("</p>\n");
        End();
    }

    public void WriteSources(AdviceSources sources)
    {
        if (sources.All.Count == 0) return;
        Begin("sources", Words.Sources, sources.All.Count);
        html.Raw("<ol class=\"sources\">\n");
        for (var i = 0; i < sources.All.Count; i++)
        {
            var source = sources.All[i];
            html.Raw($"<li id=\"source-{i + 1}\">");
            if (AdviceSources.IsLink(source.Url)) html.Raw("<a rel=\"noreferrer\" href=\"").Text(source.Url).Raw("\">").Text(source.Title).Raw("</a>");
            else html.Text(source.Title);
            html.Text(", " + explainer.Accessed(source)).Raw("</li>\n");
        }

        html.Raw("</ol>\n");
        End();
    }

    private IEnumerable<string> Sentences(PracticeAdvice about) => about.Reasons.Select(reason => explainer.Text(reason, about)).Distinct();

    private void Item(PracticeAdvice about, IEnumerable<string> sentences) =>
        html.Raw($"<li class=\"{DomainMark.Class(about.Practice.Domain)}\"><strong>").Text(about.Practice.Title[explainer.Language]).Raw("</strong> <span class=\"soft\">").Text(explainer.Name(about.Practice.Domain)).Raw("</span>\n")
            .Element("p", string.Join(" ", sentences)).Raw("</li>\n");

    private void Begin(string id, string heading, int count) => fold.Begin(id, heading, explainer.Numbers.Number(count));

    private void End() => fold.End();
}
