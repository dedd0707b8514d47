using System.Collections.Immutable;
using VifRecommender.Cli.Layout;
using VifRecommender.Cli.Streams;
using VifRecommender.Explanation;
using VifRecommender.Facts;
using VifRecommender.Interviews;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Cli.Asking;

/// <summary>The interview: asks what settles most, saves each answer, and says what it moved.</summary>
internal sealed class Interview
{
    private readonly Recommender _recommender;
    private readonly CalendarDate _day;
    private readonly Explainer _explainer;
    private readonly AskWords _words;
    private readonly IAnswers _answers;
    private readonly SavedProfile _saved;
    private readonly StandardStreams _streams;
    private readonly HashSet<Fact> _leftOut = [];
    private readonly Stack<(CommuneProfile Profile, Fact[] LeftOut)> _former = [];
    private Advice _advice;
    private int _asked;

    public Interview(Recommender recommender, CommuneProfile profile, CalendarDate day, Language language, IAnswers answers,
        SavedProfile saved, StandardStreams streams)
    {
        (_recommender, _day, _answers, _saved, _streams) = (recommender, day, answers, saved, streams);
        _explainer = new Explainer(recommender.Catalogue, language);
        _words = AskWords.Of(language);
        _advice = recommender.Recommend(profile, day);
    }

    /// <summary>The advice for what is known in the end.</summary>
    public Advice Advice => _advice;

    /// <summary>Asks until the first five settle, or the person has enough.</summary>
    /// <returns>Whether somebody is still there to read what comes next.</returns>
    public bool Run()
    {
        Save();
        Say(page =>
        {
            var name = _advice.Profile.NameIn(_explainer.Language);
            page.Paragraph(Filled(_words.Begin, ("name", name), ("file", _saved.File)), style: Styles.Title);
            page.Paragraph(_words.Keys);
        });
        while (_recommender.FindNextQuestions(_advice.Profile, _day, _leftOut) is { IsSettled: false, Facts.IsEmpty: false } next)
        {
            if (Ask(next) is not { } isThere) continue;
            SayFirstFive();
            return isThere;
        }

        Say(page => page.Paragraph(_words.Settled));
        SayFirstFive();
        return true;
    }

    /// <summary>Asks one line; nothing: go on; otherwise the interview ends, and whether somebody is still there.</summary>
    private bool? Ask(NextQuestions next)
    {
        var reading = new AnswerReading(_advice, next.Facts, _explainer, _words);
        Say(page => QuestionPage.Write(page, next, _asked + 1, reading, _advice, _explainer, _words));
        while (true)
        {
            if (_answers.Next(">") is not { } line) return false;
            if (AnswerReading.Is(line, _words.Stop)) return true;
            if (AnswerReading.Is(line, _words.Reason)) Say(page => page.Paragraph(Why(next)));
            else if (AnswerReading.Is(line, _words.Back)) return Back();
            else if (reading.Read(line) is { } choices) return Take(choices);
            else Say(page => page.Paragraph(NotUnderstood(line, next.Facts)));
        }
    }

    private bool? Take(ImmutableArray<Choice> choices)
    {
        _former.Push((_advice.Profile, [.. _leftOut]));
        _asked++;
        var profile = _advice.Profile;
        foreach (var (fact, value) in choices)
        {
            if (value.IsUnknown) _leftOut.Add(fact);
            else profile = profile.With(fact, value);
        }

        var before = FirstFive();
        _advice = _recommender.Recommend(profile, _day);
        Save();
        Say(page =>
        {
            if (choices.Length > 1)
            {
                page.Paragraph(string.Join(" · ",
                    choices.Select(choice =>
                        _explainer.Label(QuestionPage.Asked(choice.Fact)) + Punctuation.Colon(_explainer.Language) + " " + Noted(choice))));
            }
            page.Paragraph(Moved(before, FirstFive()));
        });
        return null;
    }

    private bool? Back()
    {
        if (_former.Count == 0)
        {
            Say(page => page.Paragraph(_words.NothingToUndo));
            return null;
        }

        var (profile, leftOut) = _former.Pop();
        _leftOut.Clear();
        _leftOut.UnionWith(leftOut);
        _asked--;
        _advice = _recommender.Recommend(profile, _day);
        Save();
        Say(page => page.Paragraph(_words.Undone));
        return null;
    }

    private string Noted(Choice choice) => choice.Value switch
    {
        { IsUnknown: true } => _words.NotKnown,
        { Word: "absent" } => _words.NotThere,
        { Word: "zone" or "region" } or { HeldBy: not null } => _explainer.Answer(choice.Fact, choice.Value),
        _ => _words.There,
    };

    /// <summary>That a line is no answer, and how to give one.</summary>
    private string NotUnderstood(string line, ImmutableArray<Fact> facts)
    {
        var how = facts.Length > 1 ? _words.AnswerTogether : facts[0].IsNumber ? _words.Number : _words.AnswerOne;
        return string.IsNullOrWhiteSpace(line) ? how
            : $"{Filled(_words.NotUnderstood, ("text", PlainText.OneLine(line.Trim())))} {how}";
    }

    private string Why(NextQuestions next) => Filled(
        _words.Why,
        ("all", _explainer.Numbers.Number(next.Imagined)), ("same", _explainer.Numbers.Number(next.Same)),
        ("practices", _explainer.List(next.Decides.Select(_explainer.Title))));

    private string Moved(List<string> before, List<string> after)
    {
        var (come, gone) = (after.Except(before).ToList(), before.Except(after).ToList());
        if (come.Count == 0 && gone.Count == 0) return _words.NothingMoved;
        var text = gone.Count == 0 ? _words.Came : _words.Moved;
        return Filled(text, ("in", come.Count == 0 ? "–" : _explainer.List(come)), ("out", _explainer.List(gone)));
    }

    private List<string> FirstFive() => [.. _advice.Recommendations.Take(5).Select(each => each.Practice.Title[_explainer.Language])];

    private void SayFirstFive() => Say(page =>
    {
        page.Heading(_words.FirstFive);
        foreach (var (title, rank) in FirstFive().Select((title, index) => (title, index + 1))) page.Item($"{rank}.", title);
        page.Blank();
        page.Paragraph(Filled(_words.Saved, ("file", _saved.File)));
    });

    private void Save() => _saved.Save(_advice.Profile);

    private void Say(Action<TextPage> write)
    {
        var page = new TextPage(_streams.Terminal);
        write(page);
        _streams.Write(page.ToString());
    }

    private static string Filled(string text, params (string Name, string Value)[] values) =>
        values.Aggregate(text, (filled, value) => filled.Replace("{" + value.Name + "}", value.Value, StringComparison.Ordinal));
}
