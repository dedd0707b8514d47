using System.IO.Compression;
using Microsoft.Playwright;
using VifRecommender.Profiles;
using VifRecommender.Web.Journeys.Fixtures;
using VifRecommender.Web.Layout;
using static Microsoft.Playwright.Assertions;

namespace VifRecommender.Web.Journeys;

/// <summary>An officer who has never seen it gets from the first page to a note in Word, without script.</summary>
public sealed class NoteInWordTests(Chromium chromium)
{
    public static TheoryData<Language> All { get; } = new(Languages.All);

    [Theory]
    [MemberData(nameof(All))]
    public async Task Officer_WithoutScript_GetsFromTheFirstPageToANoteInWord(Language language)
    {
        await using var host = new RunningHost();
        await using var visit = await Visit.BeginAsync(chromium, host, language, new() { JavaScriptEnabled = false });
        var (page, text) = (visit.Page, visit.Text);
        await visit.GoAsync("/");
        await page.Locator("#f-q").FillAsync("verviers");
        await page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Button).ClickAsync();
        await page.WaitForURLAsync("**/?q=verviers");
        await visit.Button(PageText.Fill(text.Communes.OpenPublic, ("commune", "Verviers"))).ClickAsync();
        await page.WaitForURLAsync("**/advice");
        await Expect(page.Locator("article.card")).ToHaveCountAsync(3);

        // What is public is there at once, with its sources.
        await page.Locator("#partners > summary").ClickAsync();
        await Expect(page.Locator("#partners li a").First).ToBeVisibleAsync();

        // One answer, and what it moves.
        await page.Locator("section.question").GetByRole(AriaRole.Radio).Nth(1).CheckAsync();
        await visit.Button(text.Advice.SendAnswer).ClickAsync();
        await page.WaitForURLAsync("**/advice?since=1");
        await Expect(visit.Heading(text.Advice.WhatMoved)).ToBeVisibleAsync();
        await Screenshots.TakeAsync(page, $"{language.Code()}-first-advice", isWhole: false);
        await page.SetViewportSizeAsync(Size.Phone.Width, Size.Phone.Height);
        await Screenshots.TakeAsync(page, $"{language.Code()}-first-advice-phone");
        await page.SetViewportSizeAsync(Size.Desktop.Width, Size.Desktop.Height);

        var title = await page.Locator("article.card h3 a").First.InnerTextAsync();
        var download = await page.RunAndWaitForDownloadAsync(
            () => page.GetByRole(AriaRole.Link, new() { Name = text.Advice.NoteForWord, Exact = true }).ClickAsync());
        Assert.Equal($"note-63079-{language.Code()}.docx", download.SuggestedFilename);
        await using var file = await download.CreateReadStreamAsync();
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        await using var zip = new ZipArchive(bytes);
        using var reader = new StreamReader(await zip.GetEntry("word/document.xml")!.OpenAsync(TestContext.Current.CancellationToken));
        var note = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Verviers", note, StringComparison.Ordinal);
        Assert.Contains(title, note, StringComparison.Ordinal);
        visit.NothingWentWrong();
    }
}
