using Microsoft.Extensions.Primitives;

namespace VifRecommender.Web.Fields;

/// <summary>
/// What stands in the fields of a form. The name of a field is the path of the member in the JSON of a profile, such as
/// <c>partnership.population</c>.
/// </summary>
public sealed class FieldValues
{
    private readonly SortedDictionary<string, StringValues> _values = new(StringComparer.Ordinal);

    public FieldValues()
    {
    }

    /// <summary>
    /// What somebody typed; of a field that stands twice, every value. Browsers send lines as the web ends them, profiles keep them as
    /// files do.
    /// </summary>
    public FieldValues(IFormCollection form)
    {
        foreach (var (name, value) in form) _values[name] = new StringValues([.. value.Select(each => each?.ReplaceLineEndings("\n"))]);
    }

    public IEnumerable<string> Names => _values.Keys;

    /// <summary>The value of a field, empty where there is none.</summary>
    public string this[string name]
    {
        get => _values.TryGetValue(name, out var value) ? value.ToString() : "";
        set => _values[name] = value;
    }

    public IReadOnlyList<string> All(string name) =>
        _values.TryGetValue(name, out var value) ? [.. value.OfType<string>().Where(each => each.Length > 0)] : [];

    public bool Has(string name, string value) => All(name).Contains(value, StringComparer.Ordinal);

    public void Add(string name, string value) => _values[name] = StringValues.Concat(_values.GetValueOrDefault(name), value);

    /// <summary>The fields that stand below one, such as those of <c>services</c>, with their value.</summary>
    public IEnumerable<(string Id, string Value)> Below(string parent) =>
        _values.Keys.Where(name => name.StartsWith(parent + ".", StringComparison.Ordinal))
            .Select(name => (name[(parent.Length + 1)..], this[name]));
}
