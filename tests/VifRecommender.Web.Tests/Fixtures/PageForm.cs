using AngleSharp.Html.Dom;

namespace VifRecommender.Web.Tests.Fixtures;

/// <summary>A form of a page with what stands in its fields, to be filled in.</summary>
internal sealed class PageForm
{
    private readonly List<KeyValuePair<string, string>> _fields;

    public PageForm(string page, IHtmlFormElement form) : this(form.GetAttribute("action") ?? page, Standing(form))
    {
    }

    private PageForm(string action, IEnumerable<KeyValuePair<string, string>> fields) => (Action, _fields) = (action, [.. fields]);

    /// <summary>Where it is sent: to its own page, where it says nothing else.</summary>
    public string Action { get; }

    public IEnumerable<KeyValuePair<string, string>> Fields => _fields;

    /// <summary>What stands in a field.</summary>
    public string this[string name]
    {
        get => _fields.Single(field => field.Key == name).Value;
        set
        {
            _fields.RemoveAll(field => field.Key == name);
            Add(name, value);
        }
    }

    /// <summary>The same form with another value in a field.</summary>
    public PageForm With(string name, string value) => new(Action, _fields) { [name] = value };

    public void Add(string name, string value) => _fields.Add(new(name, value));

    /// <summary>What a browser would send: no button, and of choices what is chosen.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Standing(IHtmlFormElement form)
    {
        foreach (var field in form.Elements)
        {
            var value = field switch
            {
                IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } => null,
                IHtmlInputElement { Type: not "submit" } input => input.Value,
                IHtmlSelectElement select => select.Value ?? "",
                IHtmlTextAreaElement area => area.Value,
                _ => null,
            };
            if (value is not null && field.GetAttribute("name") is { } name) yield return new(name, value);
        }
    }
}
