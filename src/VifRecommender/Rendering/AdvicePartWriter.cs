using System.Collections.Immutable;
using VifRecommender.Explanation;
using VifRecommender.Recommendations;
using VifRecommender.Searching;

namespace VifRecommender.Rendering;

/// <summary>Puts the lists of an advice into words.</summary>
internal sealed class AdvicePartWriter(Advice advice, Explainer explainer)
{
    private Wording Words => explainer.Words;

    /// <summary>What of the profile contradicts what is publicly known.</summary>
    public AdvicePart Cautions()
    {
        var words = new PlaceExplainer(explainer.Language);
        return Part("cautions", words.CautionsHeading, "",
            words.Cautions(advice.Surroundings).Select(text => new AdviceEntry(ReportMark.Caution, text, "", "", [], [])));
    }

    /// <summary>What was found, the gravest first; not for publication.</summary>
    public AdvicePart Findings() => Part(
        "findings",
        Words.Findings,
        Words.NotPublic,
        advice.Findings.Select(each => new AdviceEntry(ReportMark.Caution, each.Finding.Title[explainer.Language], "",
            explainer.Name(each.Finding.Domain), [.. each.Reasons.Select(explainer.Text)], [])
        {
            Domain = each.Finding.Domain,
            Severity = each.Finding.Severity,
        }));

    /// <summary>What comes later, by step.</summary>
    public AdvicePart Later() => new(
        "later",
        Words.Later,
        "",
        [
            .. advice.Later.GroupBy(later => later.Wave).Select(wave => new AdviceGroup(
                $"{Words.Step} {explainer.Numbers.Number(wave.Key)}",
                [.. wave.Select(later => Entry(later, ReportMark.Item, explainer.Steps(later)))])),
        ],
        []);

    /// <summary>What is not advised, by why not.</summary>
    public AdvicePart NotAdvised() => new(
        "not-advised",
        Words.NotAdvised,
        "",
        [
            .. advice.NotAdvised.GroupBy(declined => declined.Outcome).OrderBy(group => group.Key).Select(group => new AdviceGroup(
                Explainer.Capital(explainer.Name(group.Key)),
                [.. group.Select(declined => Entry(declined, ReportMark.Bad, Sentences(declined).Concat(explainer.WaysOut(declined))))])),
        ],
        []);

    /// <summary>What is there already.</summary>
    public AdvicePart InPlace() => Part(
        "in-place",
        Words.InPlace,
        "",
        advice.InPlace.Select(
            present => Entry(present, present.Status == InPlaceStatus.Probable ? ReportMark.Open : ReportMark.Good, Sentences(present))));

    /// <summary>The questions worth answering next.</summary>
    public AdvicePart Questions()
    {
        var isComplete = advice.FindQuestions(CancellationToken.None).Status == SearchStatus.Complete;
        return Part(
            "questions",
            Words.Questions,
            "",
            advice.Questions.Select(question => new AdviceEntry(ReportMark.Open, explainer.Text(question, advice), question.Fact.ToString(),
                "", [explainer.Weight(question)], explainer.Answers(question)))) with
        {
            Remarks = isComplete ? [] : [Words.QuestionsUnfinished],
        };
    }

    /// <summary>Whom to call from there.</summary>
    public AdvicePart Contacts()
    {
        var words = new PlaceExplainer(explainer.Language);
        // A function stands once, and under it who does it.
        var contacts = advice.Surroundings.Contacts.GroupBy(contact => contact.Kind, StringComparer.Ordinal)
            .Select(kind => new AdviceEntry(ReportMark.Item, words.Function(kind.First()), "", "", [.. kind.Select(words.Text)], []));
        return Part("contacts", words.ContactsHeading, "", contacts) with
        {
            Remarks = advice.Surroundings.Contacts.IsEmpty ? [] : advice.Surroundings.Credits,
        };
    }

    private static AdvicePart Part(string id, string heading, string note, IEnumerable<AdviceEntry> entries)
    {
        ImmutableArray<AdviceEntry> all = [.. entries];
        return new AdvicePart(id, heading, note, all.IsEmpty ? [] : [new AdviceGroup("", all)], []);
    }

    private AdviceEntry Entry(PracticeAdvice about, ReportMark mark, IEnumerable<string> sentences) =>
        new(mark, about.Practice.Title[explainer.Language], about.Practice.Id, explainer.Name(about.Practice.Domain), [.. sentences], [])
        {
            Domain = about.Practice.Domain,
        };

    private IEnumerable<string> Sentences(PracticeAdvice about) => about.Reasons.Select(reason => explainer.Text(reason, about)).Distinct();
}
