using Microsoft.Playwright;

namespace VifRecommender.Web.Journeys.Fixtures;

/// <summary>A keyboard and nothing else. Wherever it leads, the focus must be seen, in the order of the page.</summary>
internal sealed class Keyboard(IPage page)
{
    // More than the longest form has.
    private const int MostStops = 400;

    /// <summary>Where the focus is: its place in the page, how it is named, and what is wrong with it.</summary>
    private const string Look = """
        () => {
            const element = document.activeElement;
            if (!element || element === document.body) return null;
            const style = getComputedStyle(element);
            const box = element.getBoundingClientRect();
            const faults = [];
            const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            if (!outlined && style.boxShadow === 'none') faults.push('shows no focus');
            if (box.width < 1 || box.height < 1 || box.bottom <= 0 || box.top >= innerHeight
                || box.right <= 0 || box.left >= innerWidth) faults.push('is out of sight');
            else {
                const [x, y] = [Math.min(Math.max(box.left + Math.min(box.width / 2, 8), 1), innerWidth - 1),
                  Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1)];
                const top = document.elementFromPoint(x, y);
                if (top && !element.contains(top) && !top.contains(element))
                  faults.push('is covered by ' + top.tagName + '.' + top.className);
            }
            return {
                place: [...document.querySelectorAll('*')].indexOf(element),
                name: `${element.tagName.toLowerCase()} ${element.id || element.name || ''} ${element.textContent.trim().slice(0, 40)}`,
                faults,
            };
        }
        """;

    public Task PressAsync(string key) => page.Keyboard.PressAsync(key);

    public Task TypeAsync(string text) => page.Keyboard.TypeAsync(text);

    /// <summary>Goes on by Tab until an element has the focus, and says what was wrong on the way.</summary>
    public async Task ToAsync(ILocator target)
    {
        await target.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        for (var stop = 0; stop < MostStops; stop++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement")) return;
            await PressAsync("Tab");
        }

        Assert.Fail($"Tab never comes to {target}.");
    }

    /// <summary>Every stop of Tab from the top of the page to its end.</summary>
    public async Task<List<Stop>> WalkAsync()
    {
        var stops = new List<Stop>();
        while (stops.Count < MostStops)
        {
            await PressAsync("Tab");
            if (await page.EvaluateAsync<Stop?>(Look) is not { } stop || (stops.Count > 0 && stop.Place == stops[0].Place)) return stops;
            stops.Add(stop);
        }

        Assert.Fail("Tab finds no end.");
        return stops;
    }

    internal sealed class Stop
    {
        public int Place { get; set; }

        public string Name { get; set; } = "";

        public string[] Faults { get; set; } = [];
    }
}
