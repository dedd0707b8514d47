using VifRecommender.Catalogues;
using VifRecommender.Recommendations;

namespace VifRecommender.Rendering;

/// <summary>The sources on which the shown part of an advice rests.</summary>
internal static class AdviceSources
{
    /// <summary>Sources of the shown practices and of every rule in the advice, by title.</summary>
    public static List<Source> Of(Advice advice, IReadOnlyList<Recommendation> shown)
    {
        var ids = shown.SelectMany(each => each.Practice.Evidence.Sources)
            .Concat(shown.SelectMany(each => each.Terms).SelectMany(term => term.Rule.Sources))
            .Concat(shown.SelectMany(each => each.Reasons).Concat(advice.Later.SelectMany(each => each.Reasons)).Concat(advice.NotAdvised.SelectMany(each => each.Reasons)).Concat(advice.Findings.SelectMany(each => each.Reasons)).SelectMany(reason => reason.Sources))
            .Concat(advice.Helplines.SelectMany(line => line.Sources));
        return [.. ids.Distinct(StringComparer.Ordinal).Select(advice.Catalogue.FindSource).OfType<Source>().OrderBy(source => source.Title, StringComparer.Ordinal)];
    }
}
