using VifRecommender.Catalogues;
using VifRecommender.Recommendations;

namespace VifRecommender.Rendering;

/// <summary>The sources on which the shown part of an advice rests, numbered by title.</summary>
internal sealed class AdviceSources
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public AdviceSources(Advice advice, IReadOnlyList<Recommendation> shown)
    {
        var reasons = shown.SelectMany(each => each.Reasons)
            .Concat(advice.Later.SelectMany(each => each.Reasons))
            .Concat(advice.NotAdvised.SelectMany(each => each.Reasons))
            .Concat(advice.Findings.SelectMany(each => each.Reasons));
        var ids = shown.SelectMany(each => each.Practice.Evidence.Sources.Concat(each.Practice.Evidence.Effect.Sources))
            .Concat(shown.SelectMany(each => each.Terms).SelectMany(term => term.Rule.Sources))
            .Concat(reasons.SelectMany(reason => reason.Sources))
            .Concat(advice.Helplines.SelectMany(line => line.Sources));
        All = [.. ids.Distinct(StringComparer.Ordinal).Select(advice.Catalogue.FindSource).OfType<Source>()
            .OrderBy(source => source.Title, StringComparer.Ordinal).ThenBy(source => source.Id, StringComparer.Ordinal)];
        for (var i = 0; i < All.Count; i++) _numbers[All[i].Id] = i + 1;
    }

    public IReadOnlyList<Source> All { get; }

    /// <summary>The numbers of sources, in order, each once.</summary>
    public IEnumerable<int> Numbers(IEnumerable<string> ids) =>
        ids.Distinct(StringComparer.Ordinal).Where(_numbers.ContainsKey).Select(id => _numbers[id]).OrderBy(number => number);

    /// <summary>Whether an address may stand in a link: a catalogue made in code is not checked by the loader.</summary>
    public static bool IsLink(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is ("https" or "http");
}
