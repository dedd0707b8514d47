using Spectre.Console;

namespace VifRecommender.Cli.Layout;

/// <summary>The few styles of the text format: weights, and colours of the terminal's own palette. None carries meaning alone.</summary>
internal static class Styles
{
    public static readonly Style Plain = Style.Plain;

    public static readonly Style Title = new(decoration: Decoration.Bold);

    public static readonly Style Heading = new(Color.Teal, decoration: Decoration.Bold);

    public static readonly Style Label = new(Color.Teal);

    public static readonly Style Good = new(Color.Green);

    public static readonly Style Caution = new(Color.Olive);

    public static readonly Style Danger = new(Color.Maroon, decoration: Decoration.Bold);
}
