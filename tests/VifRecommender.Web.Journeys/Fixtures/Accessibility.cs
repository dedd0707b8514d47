using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace VifRecommender.Web.Journeys.Fixtures;

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
                if (!around && element.checkVisibility({ visibilityProperty: true })) {
                  const where = `${element.tagName}.${element.className} from ${box.left} to ${box.right}`;
                  found.push(`${where}: ${element.textContent.trim().slice(0, 60)}`);
                }
            }
            return found;
        }
        """;

    private const string Run = """
        async () => {
            // Where a page still scrolls to its first fault, the lines for help cover what stands under them for a moment.
            window.scrollTo({ top: 0, behavior: 'instant' });
            const result = await axe.run(document, {
              runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }, resultTypes: ['violations'] });
            // A run that looked at nothing would find nothing.
            if (!result.passes.some(rule => rule.id === 'html-has-lang')) throw new Error('axe looked at nothing');
            return result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id} at ${node.target}: ${node.html}`));
        }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>What axe finds, with where it is. It is brought into a page once, and looks as often as the window changes.</summary>
    public static async Task<IEnumerable<string>> FaultsAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(Run);
    }

    /// <summary>What is wider than the window, but for what stands in a part that scrolls by itself and can have the focus.</summary>
    public static async Task<IEnumerable<string>> OverflowsAsync(IPage page) => await page.EvaluateAsync<string[]>(WhatSticksOut);

    /// <summary>What is folded up is looked at too.</summary>
    public static Task UnfoldAsync(IPage page) =>
        page.EvaluateAsync("() => document.querySelectorAll('details').forEach(each => each.open = true)");
}
