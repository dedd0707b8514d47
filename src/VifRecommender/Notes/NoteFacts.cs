using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Rendering;
using VifRecommender.Sheets;
using VifRecommender.Situations;

namespace VifRecommender.Notes;

/// <summary>What a note and its decision take from an advice, in one language.</summary>
internal sealed class NoteFacts
{
    /// <summary>A college decides on three things at a time.</summary>
    private const int Decisions = 3;

    /// <summary>
    /// Days until the first step is done: two weeks to decide, and then a quarter of the time that the practice takes to set up, by the
    /// middle of its estimate: what is quick, such as asking whom to call in danger, comes first. This, and the months until the college
    /// hears of it, are our judgement.
    /// </summary>
    private const int DaysToDecide = 14;
    private const decimal PartOfSettingUp = 1m / 4;
    private const decimal DaysInAMonth = 365m / 12;
    private const int DaysInAWeek = 7;

    // Where the time to set up is not known.
    private const decimal UsualMonths = 1;
    private const decimal LongestMonths = 24;
    private const int MonthsToReport = 6;

    // A day so far on has no month after it.
    private const int LastYear = 9_990;

    private readonly Advice _advice;
    private readonly Administration _administration;

    public NoteFacts(Advice advice, Administration administration, Language language)
    {
        (_advice, _administration) = (advice, administration);
        Explainer = new Explainer(advice.Catalogue, language);
        Proposed = [.. advice.First.Take(Decisions)];
        Briefs = [.. FirstScreen.Of(advice, language).First.Take(Decisions)];
        Together = Proposed.IsEmpty ? ""
            : Explainer.List(new EffortExplainer(Explainer).Parts(InSum(), Scale.Commune, advice.Profile));
    }

    public Explainer Explainer { get; }

    /// <summary>The proposed decisions.</summary>
    public ImmutableArray<Recommendation> Proposed { get; }

    /// <summary>What is told of each, in the words of the first screen.</summary>
    public ImmutableArray<PracticeBrief> Briefs { get; }

    /// <summary>What they take together in their first year, of the commune.</summary>
    public string Together { get; }

    /// <summary>
    /// Whether a proposal takes more than those before it leave of the means that the commune stated; a note tells no figure of them.
    /// </summary>
    public bool ExceedsMeans => Proposed.Any(each => each.WithinCapacity == Truth.False);

    /// <summary>The day before which the first step of a proposal is done, a working day; nothing where the advice has no day.</summary>
    public string? FirstStepDay(Recommendation proposed) =>
        Begin is { } day ? Explainer.Numbers.Date(CalendarDate.FromDateTime(WorkingDay(day.AddDays(DaysToFirstStep(proposed))))) : null;

    /// <summary>The month of the report back, or a blank.</summary>
    public string ReportMonth => MonthAfter(MonthsToReport) ?? SheetPen.Blank;

    private DateTime? Begin =>
        _advice.Date is { Year: < LastYear } day ? new DateTime(day.Year, day.Month, day.Day, 0, 0, 0, DateTimeKind.Unspecified) : null;

    private static int DaysToFirstStep(Recommendation proposed)
    {
        var months = proposed.Practice.Months is { } range ? (range.From + range.To) / 2 : UsualMonths;
        var days = DaysToDecide + Math.Min(months, LongestMonths) * DaysInAMonth * PartOfSettingUp;
        return (int)Math.Ceiling(days / DaysInAWeek) * DaysInAWeek;
    }

    private static DateTime WorkingDay(DateTime day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    /// <summary>The month so many months after the advice.</summary>
    public string? MonthAfter(decimal months) =>
        Begin is { } day
            ? Explainer.Numbers.IsoDate(day.AddMonths((int)Math.Min(1_200, Math.Ceiling(months)))
                .ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture)) : null;

    /// <summary>A template with the names that notes and decisions fill.</summary>
    public string Fill(string template) => Template.Fill(template, Explainer.Language, Value);

    /// <summary>The titles of some proposals, in a list within a sentence.</summary>
    public string Titles(IEnumerable<Recommendation> practices) =>
        Explainer.List(practices.Select(each => Explainer.Quote(each.Practice.Title[Explainer.Language])));

    /// <summary>The proposals as one practice: their estimates added up, of what is shared the commune's part of the cost.</summary>
    private Practice InSum() => Proposed[0].Practice with
    {
        Staff =
            new Staffing(Sum(each => each.Practice.Staff?.OneOffDays), Sum(each => each.Practice.Staff?.YearlyFte), FigureBasis.Estimate),
        Cost = new Cost(Sum(each => Part(each, each.Practice.Cost?.OneOffEur)), Sum(each => Part(each, each.Practice.Cost?.YearlyEur)),
            FigureBasis.Estimate),
        Months = null,
    };

    private AmountRange? Part(Recommendation each, AmountRange? whole)
    {
        var part = each.Scale == Scale.Commune ? 1 : _advice.Profile.PartOfPartnership;
        return whole is { } range ? new AmountRange(range.From * part, range.To * part) : null;
    }

    private AmountRange Sum(Func<Recommendation, AmountRange?> amount) =>
        Proposed.Select(amount).OfType<AmountRange>()
            .Aggregate(AmountRange.Zero, (sum, each) => new AmountRange(sum.From + each.From, sum.To + each.To));

    private string? Value(string name) => name switch
    {
        "commune" => _advice.Profile.NameIn(Explainer.Language),
        "zone" => _advice.Profile is { Partnership.Kind: PartnershipKind.PoliceZone } here
            ? here.PartnershipNameIn(Explainer.Language) ?? SheetPen.Blank : SheetPen.Blank,
        "date" => _advice.Date is { } date ? Explainer.Numbers.Date(date) : SheetPen.Blank,
        "answered" => Explainer.Numbers.Number(_advice.Known.Answered),
        "of" => Explainer.Numbers.Number(_advice.Known.Of),
        "amounts" => Together.Length > 0 ? Together : SheetPen.Blank,
        "month" => ReportMonth,
        "version" => _advice.Catalogue.Version,
        _ => AdministrationTerms.Find(_administration, name)?[Explainer.Language],
    };
}
