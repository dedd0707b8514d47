using VifRecommender.Profiles;

namespace VifRecommender.Rendering;

/// <summary>The sign of a domain: a colour by a class, and a drawing, so that no colour stands alone.</summary>
public static class DomainMark
{
    /// <summary>The class that gives <c>var(--d)</c> the colour of a domain, such as <c>d-victims</c>.</summary>
    /// <param name="domain">The domain.</param>
    /// <returns>The class.</returns>
    public static string Class(Domain domain) => "d-" + domain.ToWord();

    /// <summary>Writes the drawing of a domain; its name stands beside it as text.</summary>
    /// <param name="html">The page.</param>
    /// <param name="domain">The domain.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    public static HtmlText Write(HtmlText html, Domain domain) => (html ?? throw new ArgumentNullException(nameof(html)))
        .Raw("<svg class=\"mark\" viewBox=\"0 0 24 24\" width=\"22\" height=\"22\" aria-hidden=\"true\" focusable=\"false\">")
        .Raw(Drawing(domain)).Raw("</svg>");

    // A speech bubble, a shield, two who hold hands, a way that turns, a case, three who are linked.
    private static string Drawing(Domain domain) => domain switch
    {
        Domain.Inform => "<path d=\"M4 5h16v11h-9l-4 4v-4H4z\"/><path d=\"M8 9h8M8 12h5\"/>",
        Domain.Victims => "<path d=\"M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6z\"/><path d=\"M9 12l2 2 4-4\"/>",
        Domain.Children =>
            "<circle cx=\"8\" cy=\"6\" r=\"3\"/><circle cx=\"17\" cy=\"10\" r=\"2\"/><path d=\"M8 9v6m-3 6l3-6 3 6M4 13l4-2 4 3 "
            + "5-1m0-1v4m-2 5l2-5 2 5\"/>",
        Domain.Perpetrators => "<path d=\"M6 21V9a5 5 0 0 1 10 0v6\"/><path d=\"M12 11l4 4 4-4\"/>",
        Domain.Professionals => "<path d=\"M3 8h18v11H3z\"/><path d=\"M9 8V5h6v3M3 13h18\"/>",
        Domain.Networks =>
            "<circle cx=\"12\" cy=\"5\" r=\"2.5\"/><circle cx=\"5\" cy=\"18\" r=\"2.5\"/><circle cx=\"19\" cy=\"18\" r=\"2.5\"/><path "
            + "d=\"M11 7.5l-5 8M13 7.5l5 8M7.5 18h9\"/>",
    };
}
