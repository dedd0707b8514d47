using System.Collections.Immutable;
using VifRecommender.Explanation;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Rendering;

/// <summary>Puts an advice into the words of the first screen.</summary>
internal sealed class FirstScreenWriter(Advice advice, Explainer explainer, int named)
{
    private const int QuestionsShown = 3;

    // How much is known is called a first look under a quarter and provisional up to six tenths: our judgement.
    private const decimal Little = 0.25m;
    private const decimal Some = 0.6m;

    private readonly ScreenWords _words = ScreenWords.Of(explainer.Language);
    private readonly ImmutableArray<Recommendation> _first = advice.First;

    private CommuneProfile Profile => advice.Profile;

    public FirstScreen Write()
    {
        var known = advice.Known;
        var part = known.Of == 0 ? 1 : (decimal)known.Answered / known.Of;
        var isLittle = part < Little;
        return new FirstScreen
        {
            Commune = Profile.NameIn(explainer.Language),
            About = string.Join(" · ", About()),
            Date = advice.Date is { } date ? explainer.Numbers.Date(date) : null,
            Danger = Danger(),
            Known = explainer.Fill(isLittle ? _words.KnownLittle : part <= Some ? _words.KnownSome : _words.KnownMuch,
                ("n", explainer.Numbers.Number(known.Answered)), ("all", explainer.Numbers.Number(known.Of))),
            Notes = [.. Notes(isLittle)],
            FirstHeading = _words.First,
            First = [.. _first.Select(new PracticeReportWriter(advice, explainer).Brief)],
            NothingFirst = !_first.IsEmpty ? null : advice.Recommendations.IsEmpty ? explainer.Words.None : _words.NothingNow,
            Possible = Line(_words.Possible, [.. advice.Recommendations.Where(each => !_first.Contains(each)).Select(Title)]),
            NotYet = Line(_words.NotYet, [.. advice.Later.Select(each => $"{Title(each)}{Before(each)}")]),
            Held = Line(_words.Held,
                [.. advice.NotAdvised.Where(each => each.Outcome == Outcome.Guarded)
                    .Select(each => $"{Title(each)}{Known(each.Missing)}")]),
            Already = Already(),
            QuestionsHeading = isLittle ? _words.QuestionsFirst : _words.QuestionsHere,
            Questions = [.. advice.Questions.Take(QuestionsShown)
                .Select(question => new ScreenLine(explainer.Text(question, advice), explainer.Weight(question)))],
            QuestionsComeFirst = isLittle,
        };
    }

    private IEnumerable<string> About()
    {
        yield return explainer.Count(explainer.Words.Inhabitants, Profile.Population);
        if (Profile.Partnership is not { } partnership || Profile.PartnershipNameIn(explainer.Language) is not { } name) yield break;
        var group = partnership.Kind == PartnershipKind.PoliceZone ? explainer.Fill(_words.Zone, ("name", name)) : name;
        yield return partnership.Communes is { } communes ? $"{group} ({explainer.Count(_words.Communes, communes)})" : group;
    }

    private string Danger()
    {
        var lines = advice.Helplines.Where(line => line.IsDayAndNight && !line.IsEmergency).ToList();
        var line = lines.Find(each => !each.Languages.IsEmpty && each.Languages[0] == explainer.Language) ?? lines.FirstOrDefault();
        return line is null ? _words.Danger : $"{_words.Danger} {explainer.Fill(_words.Listens, ("number", line.Number))}";
    }

    private IEnumerable<string> Notes(bool isLittle)
    {
        yield return _words.Decides;
        if (isLittle) yield return _words.LittleKnown;
        if (ProfileWords.Dimensions.Values.Any(dimension => Profile.NetworkMaturity[dimension] is not null))
        {
            yield return _words.LevelsEstimated;
        }
        var means = explainer.Means(Profile.Capacity?.StaffFte, Profile.Capacity?.BudgetEur);
        if (means.Length > 0) yield return explainer.Fill(_words.Means, ("means", means));
    }

    private ScreenLine Already()
    {
        var there = advice.InPlace.OrderBy(each => each.Status == InPlaceStatus.Probable)
            .Select(each => each.Status == InPlaceStatus.Probable ? $"{Title(each)} {_words.ToConfirm}" : Title(each)).ToList();
        return Line(_words.Already, there) ?? new ScreenLine(_words.Already, _words.NotKnownYet);
    }

    private ScreenLine? Line(string label, List<string> items) => items.Count == 0 ? null : new ScreenLine(label, Named(items));

    private string Title(PracticeAdvice about) => about.Practice.Title[explainer.Language];

    /// <summary>
    /// What comes before a later practice: by its number where it is among the first, else by its title; else what has to be known.
    /// </summary>
    private string Before(LaterPractice later)
    {
        var after = later.After;
        if (after.IsEmpty) return Known(later.Missing);
        List<string> numbers = [];
        for (var place = 0; place < _first.Length; place++)
        {
            if (after.Contains(_first[place].Practice.Id)) numbers.Add(explainer.Numbers.Number(place + 1));
        }

        var before = numbers.Count == after.Length ? string.Join(", ", numbers) : explainer.Titles(after, 1);
        return " " + explainer.Fill(_words.FirstComes, ("practices", before));
    }

    private string Known(ImmutableArray<Fact> missing) =>
        missing.IsEmpty ? "" : " " + explainer.Fill(_words.FirstKnown, ("facts", explainer.Topic(missing[0])));

    private string Named(List<string> items)
    {
        var rest = items.Count - named;
        // One other is named as soon as it is counted.
        return rest < 2 ? explainer.List(items) : explainer.Count(_words.AndOthers, rest, ("items", explainer.List(items.Take(named))));
    }
}
