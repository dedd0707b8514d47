using System.Text.RegularExpressions;
using VifRecommender.Diagnostics;
using VifRecommender.Web.Layout;

namespace VifRecommender.Web.Fields;

/// <summary>What is wrong with the fields of a form, in the person's language.</summary>
public sealed partial class FieldFaults
{
    private readonly List<(string Field, string Message)> _all = [];

    public IReadOnlyList<(string Field, string Message)> All => _all;

    public bool IsEmpty => _all.Count == 0;

    public void Add(string field, string message)
    {
        if (!_all.Contains((field, message))) _all.Add((field, message));
    }

    /// <summary>Refuses what the memory cannot hold, with how much it holds; whether it does.</summary>
    public bool HoldsAtMost(int most, string field, string typed, PageText text)
    {
        if (typed.Length <= most) return true;
        Add(field, text.Faults.Longest(most));
        return false;
    }

    public string? Of(string field) =>
        string.Join(" ", _all.Where(each => each.Field == field).Select(each => each.Message)) is { Length: > 0 } message ? message : null;

    /// <summary>The faults that the library found in a profile, each at its field.</summary>
    /// <param name="diagnostics">What the library found.</param>
    /// <param name="fields">What was typed.</param>
    /// <param name="text">The words of the person's language.</param>
    public static FieldFaults Of(IEnumerable<Diagnostic> diagnostics, FieldValues fields, PageText text)
    {
        var faults = new FieldFaults();
        foreach (var diagnostic in diagnostics)
        {
            var field = Field(diagnostic.Path ?? "$");
            faults.Add(field, text.Faults.Of(diagnostic.Id, field, fields[field]));
        }

        return faults;
    }

    /// <summary>The field to which a path of JSON belongs.</summary>
    private static string Field(string path)
    {
        var field = Index().Replace(path, "").TrimStart('$').TrimStart('.');
        var parts = Part().Matches(field).Select(part => part.Value.Trim('[', ']', '"')).ToArray();
        return parts switch
        {
            ["services" or "signals" or "regionalStructures" or "local", var id, ..] => $"{parts[0]}.{id}",
            ["practices", var id, "reason"] => $"reasons.{id}",
            ["practices", var id, "until"] => $"untils.{id}",
            ["practices", var id, ..] => $"practices.{id}",
            _ => field,
        };
    }

    /// <summary>A name in a path; one with a full stop is quoted.</summary>
    [GeneratedRegex(@"\[""[^""]*""\]|[^.\[]+")]
    private static partial Regex Part();

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();
}
