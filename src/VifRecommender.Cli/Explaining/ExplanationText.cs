using VifRecommender.Changes;
using VifRecommender.Cli.Layout;
using VifRecommender.Cli.Recommending;
using VifRecommender.Cli.Streams;
using VifRecommender.Cli.Texts;
using VifRecommender.Explanation;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Rendering;

namespace VifRecommender.Cli.Explaining;

/// <summary>Writes all that the advice says of one practice, down to the facts.</summary>
internal sealed class ExplanationText
{
    private readonly Advice _advice;
    private readonly PracticeAdvice _about;
    private readonly Explainer _explainer;
    private readonly CliWords _cliWords;
    private readonly TextPage _page;

    private ExplanationText(Advice advice, PracticeAdvice about, Language language, TextPage page)
    {
        _advice = advice;
        _about = about;
        _explainer = new Explainer(advice.Catalogue, language);
        _cliWords = CliWords.Of(language);
        _page = page;
        Labels = ReportLabels.Of(language);
    }

    private ReportLabels Labels { get; }

    private string Colon => Punctuation.Colon(_explainer.Language);

    public static string Write(Advice advice, PracticeAdvice about, SmallestChanges changes, TopFiveChanges topFive, Language language,
        Terminal terminal)
    {
        var page = new TextPage(terminal);
        var text = new ExplanationText(advice, about, language, page);
        text.Write();
        var report = new ChangesReport(text._explainer);
        ReportText.Write(report.Of(changes), page);
        if (about is Recommendation { Rank: <= 5 }) ReportText.Write(report.Of(topFive), page);
        return page.ToString();
    }

    private void Write()
    {
        var practice = _about.Practice;
        _page.Paragraph($"{_advice.Profile.NameIn(_explainer.Language)} · {practice.Title[_explainer.Language]}", style: Styles.Title);
        _page.Paragraph(Standing(), style: Styles.Heading);
        _page.Paragraph(practice.Description[_explainer.Language]);
        if (_about is RankedPractice begins) WriteSteps(begins);
        _page.Heading(Labels.Why);
        foreach (var reason in _about.Reasons) WriteReason(reason);
        if (_about is LaterPractice later) WriteSentences(_explainer.Steps(later));
        if (_about is NotAdvisedPractice declined) WriteSentences(_explainer.WaysOut(declined));
        if (_about is RankedPractice ranked)
        {
            _page.Blank();
            if (_explainer.Meanwhile(ranked) is { } meanwhile) _page.Item(Mark.Item, meanwhile);
            var terms = PracticeReport.TermsOf(ranked, _advice, _explainer.Language);
            new PracticeText(_page, _explainer, _cliWords).WriteTerms(ranked.Score, terms, indent: 0);
        }

        WriteQuestions();
        _page.Blank();
        _page.Labelled(Labels.Safety + Colon, practice.Safety[_explainer.Language], labelStyle: Styles.Caution);
    }

    private void WriteSteps(RankedPractice about)
    {
        _page.Labelled(Labels.Because + Colon, AfterColon(_explainer.Because(about.Practice)));
        _page.Labelled(Labels.FirstStep + Colon, AfterColon(_explainer.FirstStep(about)));
        _page.Labelled(Labels.Carrier + Colon, _explainer.Carrier(about));
    }

    private string AfterColon(string sentence) => Punctuation.AfterColon(sentence, _explainer.Language);

    private string Standing() => _about switch
    {
        Recommendation now =>
            _explainer.Fill(_advice.First.Contains(now) ? _cliWords.StandsNow : _cliWords.StandsPossible,
                ("rank", _explainer.Numbers.Number(now.Rank)), ("all", _explainer.Numbers.Number(_advice.Recommendations.Length))),
        LaterPractice later => _explainer.Fill(_cliWords.StandsLater, ("step", _explainer.Numbers.Number(later.Wave))),
        NotAdvisedPractice declined => _explainer.Fill(_cliWords.StandsNotAdvised, ("outcome", _explainer.Name(declined.Outcome))),
        InPlacePractice { Status: InPlaceStatus.Probable } => Labels.ProbablyInPlace,
        _ => Labels.InPlace,
    };

    private void WriteReason(Reason reason)
    {
        var (mark, style) = PracticeText.SignOf(ReportMarks.Of(reason));
        _page.Item(mark, _explainer.Text(reason, _about), markStyle: style);
        foreach (var fact in reason.Facts)
        {
            var (factMark, factStyle) = PracticeText.SignOf(ReportMarks.Of(fact.Truth));
            _page.Item(factMark, _explainer.Text(fact), indent: 4, markStyle: factStyle);
        }

        var sources = reason.Sources.Select(id => _advice.Catalogue.FindSource(id)?.Url ?? id).ToList();
        var source = sources.Count > 0 ? string.Join(", ", sources) : Labels.Judgement;
        _page.Paragraph($"[{reason.RuleId}] {source}", indent: 4);
    }

    private void WriteSentences(IReadOnlyCollection<string> sentences)
    {
        if (sentences.Count == 0) return;
        _page.Blank();
        foreach (var sentence in sentences) _page.Item(Mark.Item, sentence);
    }

    /// <summary>The open questions on facts that this practice's reasons or missing facts name.</summary>
    private void WriteQuestions()
    {
        var facts = new HashSet<Fact>(_about.Reasons.SelectMany(reason => reason.Facts).Select(fact => fact.Fact));
        if (_about is LaterPractice later) facts.UnionWith(later.Missing);
        if (_about is NotAdvisedPractice declined) facts.UnionWith(declined.Missing);
        var questions = _advice.Questions.Where(question => facts.Contains(question.Fact)).ToList();
        if (questions.Count == 0) return;
        _page.Heading(_cliWords.QuestionsHere);
        foreach (var question in questions) QuestionText.Write(question, _advice, _explainer, _page);
    }
}
