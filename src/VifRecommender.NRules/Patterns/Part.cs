using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace VifRecommender.NRules.Patterns;

/// <summary>Patterns that must match together; none: they always do.</summary>
internal sealed class Part
{
    private Part(bool isPossible, IReadOnlyList<RuleElement> elements)
    {
        IsPossible = isPossible;
        Elements = elements;
    }

    public static Part Always { get; } = new(true, []);

    public static Part Never { get; } = new(false, []);

    /// <summary>Whether there is anything that could match.</summary>
    public bool IsPossible { get; }

    public bool IsAlways => IsPossible && Elements.Count == 0;

    public IReadOnlyList<RuleElement> Elements { get; }

    public static Part Of(RuleElement element) => new(true, [element]);

    public static Part All(IReadOnlyCollection<Part> parts) =>
        parts.All(part => part.IsPossible) ? new(true, [.. parts.SelectMany(part => part.Elements)]) : Never;

    /// <summary>
    /// One of several, whichever it is: matched once, however many of them match. By De Morgan, since Or would match once for each.
    /// </summary>
    public static Part Any(IReadOnlyCollection<Part> parts)
    {
        List<Part> possible = [.. parts.Where(part => part.IsPossible)];
        if (possible.Exists(part => part.IsAlways)) return Always;
        return possible switch
        {
            [] => Never,
            [var only] => only,
            _ => Of(Element.Not(Element.AndGroup(possible.Select(part => part.Negated())))),
        };
    }

    /// <summary>That these patterns do not match together.</summary>
    public NotElement Negated() => Elements is [PatternElement only] ? Element.Not(only) : Element.Not(Group());

    public AndElement Group() => Element.AndGroup(Elements);
}
