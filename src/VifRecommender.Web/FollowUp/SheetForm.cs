using System.Globalization;
using VifRecommender.Catalogues;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Web.Fields;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Memory;
using VifRecommender.Web.Practices;

namespace VifRecommender.Web.FollowUp;

/// <summary>From the fields of an action sheet to a decision with its sheet, and back.</summary>
internal sealed class SheetForm(Practice practice, Explainer explainer, PageText page, DateOnly today)
{
    /// <summary>The value of the indicator that stands and that the practice does not have any more.</summary>
    public const string Standing = "standing";

    private static readonly DecisionKind[] States =
        [DecisionKind.Planned, DecisionKind.InProgress, DecisionKind.InPlace, DecisionKind.Done, DecisionKind.Stopped];

    /// <summary>The fields with what stands.</summary>
    public FieldValues Show(Decision? standing)
    {
        var sheet = standing?.Sheet ?? ActionSheet.Empty;
        return new FieldValues
        {
            ["state"] = standing is not null && States.Contains(standing.Kind) ? standing.Kind.ToString() : "",
            ["reason"] = standing?.Reason ?? "",
            ["pilot"] = sheet.Pilot ?? "",
            ["answers"] = sheet.Lead ?? "",
            ["due"] = sheet.Due?.ToString() ?? "",
            ["indicator"] = sheet.Indicator is null ? "" : Place(sheet.Indicator) is >= 0 and var place ? Text(place) : Standing,
            ["value"] = sheet.Value ?? "",
            ["measuredOn"] = sheet.MeasuredOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        };
    }

    public IReadOnlyList<(string Value, string Label)> StateOptions() =>
        [("", page.Practices.NoDecision), .. States.Select(state => (state.ToString(), explainer.Decided(state, page.Practices)))];

    /// <summary>The quarters of three years, and the one that stands.</summary>
    public IReadOnlyList<(string Value, string Label)> DueOptions(Quarter? standing)
    {
        var quarters = new SortedSet<Quarter>();
        for (var quarter = Quarter.Of(today); quarters.Count < 12; quarter = quarter.Next) quarters.Add(quarter);
        if (standing is { } due) quarters.Add(due);
        return [("", page.Sheets.NoDue), .. quarters.Select(each => (each.ToString(), NameOf(each, page.Sheets)))];
    }

    /// <summary>The indicators of the practice, and the one that stands where the practice does not have it any more.</summary>
    public IReadOnlyList<(string Value, string Label)> IndicatorOptions(string? standing, Language language) =>
    [
        ("", page.Sheets.NoIndicator), .. practice.Indicators.Select((indicator, place) => (Text(place), indicator[language])),
        .. standing is not null && Place(standing) < 0 ? [(Standing, standing)] : Array.Empty<(string, string)>(),
    ];

    /// <summary>The decision; nothing, where a fault was found.</summary>
    public NewDecision? Read(FieldValues fields, FieldFaults faults, Decision? standing, Language language)
    {
        var state = States.FirstOrDefault(each => each.ToString() == fields["state"], DecisionKind.Withdrawn);
        if (state == DecisionKind.Withdrawn) faults.Add("state", page.Faults.ChooseOne);
        var reason = fields["reason"].Trim();
        if (state == DecisionKind.Stopped && reason.Length == 0) faults.Add("reason", page.Faults.ReasonNeeded);
        Fits(MemoryLimits.ReasonLength, "reason", reason, faults);
        var (pilot, lead) = (Function("pilot", fields, faults), Function("answers", fields, faults));
        var due = Quarter.Find(fields["due"]);
        if (fields["due"].Length > 0 && due is null) faults.Add("due", page.Faults.ChooseOne);
        var indicator = Indicator(fields["indicator"], standing?.Sheet?.Indicator, language, faults);
        var (value, day) = Found(fields, indicator, faults);
        if (!faults.IsEmpty) return null;
        return new NewDecision(practice.Id, state, Kept(reason), null,
            state == DecisionKind.InProgress && standing?.Kind == state ? standing.Progress : null,
            new ActionSheet(pilot, lead, due, indicator, value, day));
    }

    /// <summary>A quarter in words.</summary>
    public static string NameOf(Quarter quarter, SheetText text) => PageText.Fill(text.QuarterName,
        ("n", quarter.Number.ToString(CultureInfo.InvariantCulture)), ("year", quarter.Year.ToString(CultureInfo.InvariantCulture)));

    /// <summary>An indicator in the language of the page, where the practice still has it in any; else as it was chosen.</summary>
    public static string NameOf(string indicator, Practice? practice, Language language) =>
        practice is not null && PlaceOf(practice, indicator) is >= 0 and var place ? practice.Indicators[place][language] : indicator;

    private string? Function(string field, FieldValues fields, FieldFaults faults)
    {
        var typed = fields[field].Trim();
        Fits(MemoryLimits.NameLength, field, typed, faults);
        if (PersonalData.IsIn(typed)) faults.Add(field, page.Sheets.NotAPerson);
        return Kept(typed);
    }

    private string? Indicator(string chosen, string? standing, Language language, FieldFaults faults)
    {
        if (chosen.Length == 0) return null;
        if (chosen == Standing && standing is not null) return standing;
        if (int.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < practice.Indicators.Length)
        {
            return practice.Indicators[place][language];
        }
        faults.Add("indicator", page.Faults.ChooseOne);
        return null;
    }

    private (string? Value, DateOnly? Day) Found(FieldValues fields, string? indicator, FieldFaults faults)
    {
        var (value, typed) = (fields["value"].Trim(), fields["measuredOn"].Trim());
        Fits(MemoryLimits.ValueLength, "value", value, faults);
        if (PersonalData.IsIn(value)) faults.Add("value", page.Sheets.NotAPerson);
        var isDay = DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        if (value.Length == 0 && typed.Length == 0) return (null, null);
        if (indicator is null) faults.Add("indicator", page.Sheets.IndicatorFirst);
        if (value.Length == 0) faults.Add("value", page.Sheets.ValueNeeded);
        if (!isDay || day > today || day.Year < Quarter.FirstYear) faults.Add("measuredOn", page.Sheets.DayNeeded);
        return (Kept(value), isDay ? day : null);
    }

    private void Fits(int most, string field, string typed, FieldFaults faults)
    {
        if (!faults.HoldsAtMost(most, field, typed, page)) return;
        if (field != "reason" && typed.AsSpan().IndexOfAny('\n', '\r', '\t') >= 0) faults.Add(field, page.Faults.OneLine);
    }

    private int Place(string indicator) => PlaceOf(practice, indicator);

    private static int PlaceOf(Practice practice, string indicator)
    {
        for (var place = 0; place < practice.Indicators.Length; place++)
        {
            if (Enum.GetValues<Language>().Any(language => practice.Indicators[place][language] == indicator)) return place;
        }

        return -1;
    }

    private static string Text(int place) => place.ToString(CultureInfo.InvariantCulture);

    private static string? Kept(string typed) => typed.Length > 0 ? typed : null;
}
