using Microsoft.Playwright;

namespace VifRecommender.Web.Journeys.Fixtures;

/// <summary>Pictures of pages, for who looks at them: only where a folder is named for them.</summary>
internal static class Screenshots
{
    /// <summary>The variable of the environment that names the folder.</summary>
    private const string Variable = "VIF_SCREENSHOTS";

    public static async Task TakeAsync(IPage page, string name, bool isWhole = true)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(
                new() { Path = Path.Combine(folder, name + ".png"), FullPage = isWhole, Animations = ScreenshotAnimations.Disabled });
        }
    }
}
