using System.Text;
using Microsoft.Playwright;
using VifRecommender.Profiles;
using VifRecommender.Web.Journeys.Fixtures;
using static Microsoft.Playwright.Assertions;

namespace VifRecommender.Web.Journeys;

/// <summary>What is printed is a note for the council; and nothing moves for who asked for stillness.</summary>
public sealed class PrintAndMotionTests(Chromium chromium)
{
    private const string WhatMoves = """
        () => [document.documentElement, ...document.body.querySelectorAll('*')].filter(element => {
            const style = getComputedStyle(element);
            const lasts = [...style.transitionDuration.split(','), ...style.animationDuration.split(',')]
              .some(each => parseFloat(each) > 0.01);
            return lasts || style.scrollBehavior === 'smooth';
        }).map(element => `${element.tagName}.${element.className}`)
        """;

    [Fact]
    public async Task Advice_Printed_IsANoteForTheCouncilWithoutTheFrameOfTheSite()
    {
        await using var host = new RunningHost();
        await using var visit = await Visit.BeginAsync(chromium, host, Language.French);
        var advice = (await Tour.PrepareAsync(host)).States.Single(state => state.Name == "advice");
        await advice.Open(visit);
        var page = visit.Page;
        string[] onScreenOnly = ["nav.languages", "nav.commune", ".exit", "nav.take-along", "section.question", "section.moved", ".demo"];
        string[] onPaperOnly = [".note-head"];
        foreach (var part in onScreenOnly) await Expect(page.Locator(part)).ToBeVisibleAsync();
        foreach (var part in onPaperOnly) await Expect(page.Locator(part)).ToBeHiddenAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var part in onScreenOnly) await Expect(page.Locator(part)).ToBeHiddenAsync();
        foreach (var part in onPaperOnly) await Expect(page.Locator(part)).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Expect(page.Locator("article.card").First).ToBeVisibleAsync();
        await Expect(page.Locator(".lifelines a.urgent").First).ToBeVisibleAsync();
        var pdf = await page.PdfAsync(new() { Format = "A4" });
        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(pdf, 0, 8), StringComparison.Ordinal);
        // What is folded stays folded on paper.
        Assert.InRange(PagesOf(pdf), 1, 3);
        visit.NothingWentWrong();
    }

    [Fact]
    public async Task Pages_WhereStillnessIsAskedFor_DoNotMove()
    {
        await using var host = new RunningHost();
        await using var visit = await Visit.BeginAsync(chromium, host, Language.English, new() { ReducedMotion = ReducedMotion.Reduce });
        var moving = new List<string>();
        foreach (var (name, open) in (await Tour.PrepareAsync(host)).States)
        {
            await open(visit);
            moving.AddRange((await visit.Page.EvaluateAsync<string[]>(WhatMoves)).Select(element => $"{name}: {element}"));
        }

        Faults.AreNone(moving);
    }

    private static int PagesOf(byte[] pdf) => Encoding.Latin1.GetString(pdf).Split("/Type /Page\n").Length - 1;
}
