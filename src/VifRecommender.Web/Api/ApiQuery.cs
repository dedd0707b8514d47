using System.Globalization;
using VifRecommender.Numbers;
using VifRecommender.Profiles;
using VifRecommender.Web.Layout;

namespace VifRecommender.Web.Api;

/// <summary>
/// The query of a request. What is not understood is a fault, a name that nobody knows too: a slip that passed in silence would give
/// another answer than was asked for. All faults are reported at once.
/// </summary>
internal sealed class ApiQuery
{
    private readonly IQueryCollection _query;
    private readonly List<ApiDiagnostic> _faults = [];
    private readonly List<string> _known = [];

    public ApiQuery(HttpRequest request) => _query = request.Query;

    /// <summary>The language that the caller chose, or nothing.</summary>
    public Language? Language() => Read<Language>("lang", "one of fr, nl, de, en", text =>
        Languages.All.Where(each => each.Code() == text).Select(each => (Language?)each).FirstOrDefault());

    /// <summary>The day of the advice.</summary>
    public CalendarDate? Date() =>
        Read<CalendarDate>("date", "a day that exists, written yyyy-MM-dd, such as 2026-11-23",
            text => CalendarDate.TryParse(text, out var date) ? date : null);

    public int? Whole(string name, int least, int most) => (int?)Number(name, "a whole number", "", least, most, WrittenNumber.ReadWhole);

    public decimal? Amount(string name, decimal most) =>
        Number(name, "a number", " such as 0.5 or 12000", 0, most, WrittenNumber.ReadDecimal);

    public T? Word<T>(string name, params (string Word, T Value)[] words)
        where T : struct =>
        Read<T>(name, "one of " + string.Join(", ", words.Select(each => each.Word)),
            text => words.Where(each => each.Word == text).Select(each => (T?)each.Value).FirstOrDefault());

    public string? Text(string name) => One(name);

    public void Add(string name, string message) => _faults.Add(new(message, Parameter: name));

    /// <summary>To be called when all has been read.</summary>
    /// <exception cref="ApiFault">There are faults.</exception>
    public void End()
    {
        foreach (var name in _query.Keys.Where(name => !_known.Contains(name, StringComparer.Ordinal)))
        {
            Add(name,
                _known.Count == 0 ? $"There is no parameter '{name}': none is known here."
                    : $"There is no parameter '{name}': it is one of {string.Join(", ", _known)}.");
        }

        if (_faults.Count > 0) throw ApiFault.Query(_faults);
    }

    private decimal? Number(string name, string what, string example, decimal least, decimal most, Func<string, NumberReading> read)
    {
        if (One(name) is not { } text) return null;
        var number = read(text);
        if (number.Value is { } value && value >= least && value <= most) return value;
        var expected = string.Create(CultureInfo.InvariantCulture, $"'{name}' is {what} from {least} to {most}{example}");
        Add(name, number.Fault == NumberFault.Ambiguous ? $"{expected}. {number.Message}" : $"{expected}, not '{text}'.");
        return null;
    }

    private T? Read<T>(string name, string what, Func<string, T?> read)
        where T : struct
    {
        if (One(name) is not { } text) return null;
        var value = read(text);
        if (value is null) Add(name, $"'{name}' is {what}, not '{text}'.");
        return value;
    }

    private string? One(string name)
    {
        _known.Add(name);
        var values = _query[name];
        if (values.Count > 1) Add(name, $"'{name}' stands {values.Count} times: write it once.");
        return values is [{ } only] ? only : null;
    }
}
