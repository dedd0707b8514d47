using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace VifRecommender.WebHost.Journeys.Fixtures;

/// <summary>What a machine can find on a page that keeps people out.</summary>
internal static class Accessibility
{
    private const string WhatSticksOut = """
        () => {
            const page = document.scrollingElement;
            const found = page.scrollWidth > page.clientWidth ? [`the page is ${page.scrollWidth} wide in ${page.clientWidth}`] : [];
            const scrolls = element => element.tabIndex >= 0 && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
            for (const element of document.body.querySelectorAll('*')) {
                const box = element.getBoundingClientRect();
                if (box.width <= 1 || box.height <= 1 || (box.right <= page.clientWidth + 1 && box.left >= -1)) continue;
                let around = element.parentElement;
                while (around && !scrolls(around)) around = around.parentElement;
                if (!around && element.checkVisibility({ visibilityProperty: true })) found.push(`${element.tagName}.${element.className} from ${box.left} to ${box.right}: ${element.textContent.trim().slice(0, 60)}`);
            }
            return found;
        }
        """;

    private static readonly AxeRunOptions Options = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>What axe finds, with where it is.</summary>
    public static async Task<IEnumerable<string>> FaultsAsync(IPage page)
    {
        var result = await page.RunAxe(Options);
        // A run that looked at nothing would find nothing.
        Assert.Contains(result.Passes, rule => rule.Id == "html-has-lang");
        return result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id} at {node.Target}: {node.Html}"));
    }

    /// <summary>What is wider than the window, but for what stands in a part that scrolls by itself and can have the focus.</summary>
    public static async Task<IEnumerable<string>> OverflowsAsync(IPage page) => await page.EvaluateAsync<string[]>(WhatSticksOut);

    /// <summary>What is folded up is looked at too.</summary>
    public static Task UnfoldAsync(IPage page) => page.EvaluateAsync("() => document.querySelectorAll('details').forEach(each => each.open = true)");
}
