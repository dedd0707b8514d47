namespace VifRecommender.Cli.Layout;

/// <summary>The marks before items; they say without colour what the colour says.</summary>
internal static class Mark
{
    public const string Item = "•";

    public const string Good = "✓";

    public const string Bad = "✗";

    public const string Open = "?";

    public const string Caution = "!";
}
