using Microsoft.Playwright;

namespace VifRecommender.Web.Journeys.Fixtures;

/// <summary>Windows in which pages are looked at, in CSS pixels.</summary>
internal static class Size
{
    public static ViewportSize Desktop { get; } = new() { Width = 1280, Height = 900 };

    public static ViewportSize Phone { get; } = new() { Width = 360, Height = 740 };

    /// <summary>A window of 1280 by 1024 at 400 %.</summary>
    public static ViewportSize Zoomed { get; } = new() { Width = 320, Height = 256 };

    public static IReadOnlyList<(string Name, ViewportSize Size)> All { get; } = [("desktop", Desktop), ("phone", Phone),
        ("zoomed", Zoomed)];
}
