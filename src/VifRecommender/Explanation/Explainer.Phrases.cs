using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Situations;

namespace VifRecommender.Explanation;

// The building blocks of sentences, for explainers and renderers.
public sealed partial class Explainer
{
    // A full-time equivalent is 220 working days; up to a tenth of it is stated in days.
    private const int WorkingDays = 220;

    /// <summary>More things than these are counted, not named.</summary>
    internal const int MostNamed = 5;
    private const decimal FewFte = 0.1m;

    /// <summary>Money and time as people read them.</summary>
    internal MeansText Amounts => field ??= new(Language);

    /// <summary>What supports a practice, and what was found.</summary>
    /// <param name="practice">The practice.</param>
    /// <returns>Sentences: the strength of the evidence first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="practice"/> is null.</exception>
    public string Evidence(Practice practice)
    {
        if (practice is null) throw new ArgumentNullException(nameof(practice));
        var strength = Capital(Name(practice.Evidence.Strength)) + ".";
        return practice.Evidence.Summary is { } summary ? $"{strength} {summary[Language]}" : strength;
    }

    /// <summary>What studies found of an effect: one plain tag, one sentence, and the study with its limits.</summary>
    /// <param name="effect">The effect.</param>
    /// <returns>Sentences, the tag first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="effect"/> is null.</exception>
    public string Effect(StudiedEffect effect)
    {
        if (effect is null) throw new ArgumentNullException(nameof(effect));
        var tag = EffectSentences(effect);
        if (effect.Text is not { } text) return tag;
        List<string> measures = [];
        foreach (var measure in effect.MeasuredOn) measures.Add(Words.EffectMeasures[(int)measure]);
        var basis = Fill(Words.EffectBasis, ("measures", Join(measures)),
            ("certainty", Words.EffectCertainties[(int)effect.Certainty]));
        return $"{tag} {text[Language]} {basis}";
    }

    /// <summary>What studies found of an effect, in a few words.</summary>
    /// <param name="effect">The effect.</param>
    /// <returns>Such as <c>No study found</c>, without a full stop.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="effect"/> is null.</exception>
    public string EffectTag(StudiedEffect effect)
    {
        if (effect is null) throw new ArgumentNullException(nameof(effect));
        var sentences = EffectSentences(effect);
        return sentences.IndexOf('.') is >= 0 and var stop ? sentences.Substring(0, stop) : sentences;
    }

    private string EffectSentences(StudiedEffect effect) =>
        // More people found help is one kind of improvement; the others are named by what was measured.
        effect.Direction == EffectDirection.Improves
            && effect.MeasuredOn.Any(each => each is EffectMeasure.Referral or EffectMeasure.Identification)
            ? Words.EffectFindsHelp
            : Words.Effects[(int)effect.Direction];

    /// <summary>When a source was read.</summary>
    /// <param name="source">The source.</param>
    /// <returns>Such as <c>consulté en novembre 2026</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public string Accessed(Source source)
    {
        if (source is null) throw new ArgumentNullException(nameof(source));
        var template = source.Accessed.Length == 10 ? Words.AccessedOn : Words.Accessed;
        return Fill(template, ("date", Numbers.IsoDate(source.Accessed)));
    }

    /// <summary>Staff and euros, as far as they are known; empty when neither is.</summary>
    internal string Means(decimal? staffFte, decimal? budgetEur)
    {
        List<string> means = [];
        if (staffFte is { } staff) means.Add(Amounts.Staff(staff));
        if (budgetEur is { } euros) means.Add(Numbers.Euros(euros));
        return means.Count == 0 ? "" : Join(means);
    }

    /// <summary>What a practice takes in its first year, as roughly as the estimates behind it are.</summary>
    internal string RoughMeans(FirstYear year)
    {
        List<string> means = [];
        if (year.StaffFte is > 0 and var staff)
        {
            means.Add(staff <= FewFte ? Count(Words.DaysAbout, (int)Math.Ceiling(staff * WorkingDays))
                : Amounts.Hours(staff));
        }
        if (year.BudgetEur is > 0 and var euros) means.Add(Amounts.AboutEuros(euros));
        return means.Count == 0 ? Words.Nothing : Join(means);
    }

    /// <summary>The services that a practice brings and that are not known to be there: what is there is not offered again.</summary>
    internal ImmutableArray<string> Delivered(Recommendation practice, Advice advice) =>
        [.. practice.Practice.Delivers.Where(service => advice.Situation.Service(service) != Truth.True).Select(ServiceName)];

    /// <summary>The first titles, and how many more there are.</summary>
    internal string Titles(ImmutableArray<string> practices, int atMost) => practices.Length <= atMost
        ? Titles(practices)
        : Count(Words.AndMore, practices.Length - atMost,
            ("items", string.Join(", ", practices.Take(atMost).Select(id => Quote(Title(id))))));

    /// <summary>Practices in the order in which one opens the other.</summary>
    private string Way(ImmutableArray<string> practices)
    {
        var named = string.Join(" → ", practices.Take(MostNamed).Select(Title));
        return practices.Length <= MostNamed ? named : Count(Words.AndMore, practices.Length - MostNamed, ("items", named));
    }

    /// <summary>The titles of practices in quotation marks; more than five are counted, not named.</summary>
    /// <param name="practices">Their ids.</param>
    /// <returns>One text; empty when there is no practice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="practices"/> is null.</exception>
    public string Titles(IEnumerable<string> practices)
    {
        // Quotation marks hold a title together, so that commas are enough.
        ImmutableArray<string> all = [.. practices];
        if (all.Length > MostNamed) return Titles(all, MostNamed);
        var titles = all.Select(id => Quote(Title(id))).ToList();
        return titles.Count < 2 ? string.Concat(titles) : string.Join(", ", titles.Take(titles.Count - 1)) + $" {Words.And} " + titles[^1];
    }

    internal string Quote(string text) => Language switch
    {
        Language.French => $"«\u202F{text}\u202F»",
        Language.Dutch => $"“{text}”",
        Language.German => $"„{text}“",
        _ => $"‘{text}’",
    };

    /// <summary>Items joined by commas and the language's word for and; by semicolons, where an item has such a word in itself.</summary>
    internal string Join(IEnumerable<string> items) => Join(items, Words.And);

    /// <summary>The first of some items, and how many more there are.</summary>
    internal string JoinSome(IEnumerable<string> items) => JoinSome(items.Select(item => new NamedItem(item)));

    /// <summary>The same of items that name several things each: what is counted is names.</summary>
    internal string JoinSome(IEnumerable<NamedItem> items) => Some(items, Join, Words.AndMore);

    /// <summary>The same set apart by semicolons.</summary>
    internal string ListSome(IEnumerable<NamedItem> items) => Some(items, List, Words.AndMore);

    /// <summary>The same of things of which one is enough.</summary>
    internal string JoinOrSome(IEnumerable<NamedItem> items) => Some(items, texts => Join(texts, Words.Or), Words.OrMore);

    private string Some(IEnumerable<NamedItem> items, Func<IEnumerable<string>, string> join, string more)
    {
        var all = items.ToList();
        var names = 0;
        var named = all.TakeWhile((item, place) => (names += item.Names) <= MostNamed || place == 0).Select(item => item.Text).ToList();
        return named.Count == all.Count ? join(named) : Count(more, all.Count - named.Count, ("items", List(named)));
    }

    private string Join(IEnumerable<string> items, string word)
    {
        var list = items.ToList();
        if (list.Count < 2) return list.Count == 0 ? Words.Nothing : list[0];
        var isPlain = list.All(item => !item.Contains($" {Words.And} ") && !item.Contains($" {Words.Or} "));
        if (isPlain) return string.Join(", ", list.Take(list.Count - 1)) + $" {word} " + list[^1];
        var first = List(list.Take(list.Count - 1));
        // Semicolons between things of which one is enough would be read as a list of all.
        return word == Words.Or ? $"{first} {word} {list[^1]}" : List([first, list[^1]]);
    }

    /// <summary>Items joined by semicolons, set apart as the language does.</summary>
    /// <param name="items">The items.</param>
    /// <returns>One text; empty when there is no item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public string List(IEnumerable<string> items) =>
        items is null ? throw new ArgumentNullException(nameof(items))
            : string.Join(Language == Language.French ? "\u202F; " : "; ", items);

    /// <summary>Fills a sentence of a host's own: <c>{name}</c> stands for a value.</summary>
    /// <param name="template">The sentence.</param>
    /// <param name="values">The names and the texts that stand for them.</param>
    /// <returns>The sentence with the texts in it.</returns>
    public string Fill(string template, params (string Name, string Value)[] values) =>
        Template.Fill(template, Language, name => values.FirstOrDefault(each => each.Name == name).Value);

    /// <summary>Fills a sentence of a host's own that counts something.</summary>
    /// <param name="template">
    /// The sentence: <c>{n}</c> stands for the number, <c>{n, plural, one{commune} other{communes}}</c> for the form that goes with it, and
    /// <c>{name}</c> for a value.
    /// </param>
    /// <param name="count">The number.</param>
    /// <param name="values">The names and the texts that stand for them.</param>
    /// <returns>The sentence; a name without a value stays as it is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="template"/> is null.</exception>
    public string Count(string template, int count, params (string Name, string Value)[] values) => Template.Fill(
        template ?? throw new ArgumentNullException(nameof(template)),
        Language,
        name => name == "n" ? Numbers.Number(count) : values.FirstOrDefault(each => each.Name == name).Value,
        name => name == "n" ? count : null);

    /// <summary>A sentence that goes on after a colon.</summary>
    internal string AfterColon(string text) => Punctuation.AfterColon(text, Language);

    /// <summary>
    /// The text with a capital, such as at the start of a sentence; a Dutch "één" becomes "Eén", as its spelling rules say.
    /// </summary>
    internal static string Capital(string text) =>
        text.Length == 0 ? text
        : text.StartsWith("één", StringComparison.Ordinal) ? text.Remove(0, 1).Insert(0, "E")
        : char.ToUpperInvariant(text[0]) + text.Substring(1);
}
