using System.Globalization;
using VifRecommender.Catalogues;
using VifRecommender.Numbers;
using VifRecommender.Web.Fields;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Memory;
using VifRecommender.Web.Profiles;

namespace VifRecommender.Web.Practices;

/// <summary>
/// From the fields of the form on a practice to a decision. The library judges reason and date as it judges them in a profile.
/// </summary>
internal static class DecisionForm
{
    /// <summary>The decision; nothing, where a fault was found.</summary>
    public static NewDecision? Read(FieldValues fields, FieldFaults faults, PageText text, Catalogue catalogue, string practice)
    {
        // Numbers would be taken for a kind, too.
        if (!Enum.GetNames<DecisionKind>().Contains(fields["kind"]))
        {
            faults.Add("kind", text.Faults.ChooseOne);
            return null;
        }

        var kind = Enum.Parse<DecisionKind>(fields["kind"]);
        var reason = fields["reason"].Trim();
        if (kind is DecisionKind.Dismissed or DecisionKind.Stopped && reason.Length == 0) faults.Add("reason", text.Faults.ReasonNeeded);
        if (faults.HoldsAtMost(MemoryLimits.ReasonLength, "reason", reason, text)) Judge(fields, faults, text, catalogue, practice);
        var progress = Progress(fields["progress"].Trim(), faults, text);
        if (!faults.IsEmpty) return null;
        var until = kind == DecisionKind.Dismissed && fields["until"].Trim().Length > 0
            ? DateOnly.ParseExact(fields["until"].Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture) : (DateOnly?)null;
        return new NewDecision(practice, kind, reason.Length > 0 ? reason : null, until, kind == DecisionKind.InProgress ? progress : null);
    }

    private static void Judge(FieldValues fields, FieldFaults faults, PageText text, Catalogue catalogue, string practice)
    {
        var asProfile = new FieldValues
        {
            ["name"] = "-",
            ["population"] = "0",
            ["practices." + practice] = "dismissed",
            ["reasons." + practice] = fields["reason"],
            ["untils." + practice] = fields["until"]
        };
        foreach (var (field, message) in FieldFaults.Of(ProfileForm.Read(asProfile, catalogue).Diagnostics, asProfile, text).All)
        {
            faults.Add(field.StartsWith("untils.", StringComparison.Ordinal) ? "until" : "reason", message);
        }
    }

    private static int? Progress(string typed, FieldFaults faults, PageText text)
    {
        var digits = typed.TrimEnd('%', ' ', '\u00A0', '\u202F');
        if (digits.Length == 0) return null;
        if (WrittenNumber.ReadWhole(digits).Value is { } progress and >= 0 and <= 100) return (int)progress;
        faults.Add("progress", text.Faults.WholeBetween("0", "100"));
        return null;
    }
}
