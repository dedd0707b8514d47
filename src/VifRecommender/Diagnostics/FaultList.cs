using System.Collections.Immutable;
using System.Globalization;

namespace VifRecommender.Diagnostics;

/// <summary>
/// Gathers faults, so many that a person can read them, and counts the rest: a hostile file must not cost more than a faulty one.
/// </summary>
internal sealed class FaultList
{
    public const int Capacity = 200;

    private readonly List<Diagnostic> _faults = [];
    private int _more;

    public bool IsEmpty => _faults.Count == 0;

    /// <summary>Whether further faults are only counted; their words are not worth the work.</summary>
    public bool IsFull => _faults.Count >= Capacity;

    public void Add(Diagnostic fault)
    {
        if (IsFull) _more++;
        else _faults.Add(fault);
    }

    /// <summary>Words that name the nearest known word, or nothing.</summary>
    public string Suggest(string word, IEnumerable<string> known) => IsFull ? "" : NearestWord.Suggest(word, known);

    /// <summary>The faults in the order of their files and places; the last says how many more there are.</summary>
    public ImmutableArray<Diagnostic> ToDiagnostics()
    {
        if (IsEmpty) return [];
        var ordered = _faults
            .OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line).ThenBy(fault => fault.Column)
            .ThenBy(fault => fault.Id, StringComparer.Ordinal).ThenBy(fault => fault.Message, StringComparer.Ordinal)
            .ToList();
        if (_more > 0) ordered.Add(ordered[^1] with { Message = Rest(_more) });
        return [.. ordered];
    }

    private static string Rest(int more) => string.Format(
        CultureInfo.InvariantCulture,
        more == 1 ? "{0} more fault is not listed; mend the first {1} and check again."
            : "{0} more faults are not listed; mend the first {1} and check again.",
        more,
        Capacity);
}
