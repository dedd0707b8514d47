using System.Globalization;
using Microsoft.Playwright;
using VifRecommender.Web.Journeys.Fixtures;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Memory;
using VifRecommender.Web.Practices;
using static Microsoft.Playwright.Assertions;

namespace VifRecommender.Web.Journeys.Steps;

/// <summary>Reading the advice, answering a question, deciding.</summary>
internal static class AdviceSteps
{
    private const string Reason = "Déjà porté par la commune voisine";

    private static readonly DateOnly Until = new(2031, 6, 30);

    public static async Task ReadAsync(Visit visit)
    {
        var (page, text) = (visit.Page, visit.Text);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync(PageText.Fill(text.Advice.Title, ("commune", ProfileSteps.Commune)));
        var cards = page.Locator("article.card");
        var count = await cards.CountAsync();
        Assert.InRange(count, 1, 3);
        for (var place = 1; place <= count; place++)
        {
            var card = cards.Nth(place - 1);
            await Expect(card.Locator(".badge")).ToHaveTextAsync($"{place}");
            await Expect(card.GetByRole(AriaRole.Heading, new() { Name = text.Practices.Safety, Exact = true })
                .Locator("xpath=following-sibling::p").First).Not.ToBeEmptyAsync();
            await Expect(card.Locator("dl").First.Locator("dd").First).Not.ToBeEmptyAsync();
            await card.Locator("summary").ClickAsync();
            await Expect(card.GetByRole(AriaRole.Heading, new() { Name = text.Advice.Why, Exact = true })
                .Locator("xpath=following-sibling::ul[1]/li").First).Not.ToBeEmptyAsync();
        }

        // Why not, and what would change it.
        var declined = page.Locator("details.not-advised").First;
        await declined.Locator("summary").ClickAsync();
        var first = declined.Locator("li").First;
        await Expect(first.Locator("p")).ToBeVisibleAsync();
        await Expect(first.Locator("p")).Not.ToBeEmptyAsync();
        await first.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.Locator(".place")).ToContainTextAsync(text.Advice.PlaceNotAdvised, new() { IgnoreCase = true });
        await Expect(visit.Heading(visit.Words.WhatItWouldTake).Locator("xpath=following-sibling::ul/li").First).Not.ToBeEmptyAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = text.Practices.BackToAdvice }).ClickAsync();
    }

    public static async Task AnswerAsync(Visit visit)
    {
        var (page, text) = (visit.Page, visit.Text);
        var question = page.Locator("section.question");
        var first = await question.Locator("legend, label").First.InnerTextAsync();
        await visit.Button(text.Advice.NextOne).ClickAsync();
        await page.WaitForURLAsync("**/advice?skip=*");
        await Expect(question.Locator("legend, label").First).Not.ToHaveTextAsync(first);
        await page.GoBackAsync();
        await Expect(question.Locator("legend, label").First).ToHaveTextAsync(first);

        // The first answer after "I don't know".
        await question.GetByRole(AriaRole.Radio).Nth(1).CheckAsync();
        await visit.Button(text.Advice.SendAnswer).ClickAsync();
        await page.WaitForURLAsync("**/advice?since=1");
        var moved = page.GetByRole(AriaRole.Status);
        await Expect(moved).ToContainTextAsync(text.Advice.WhatMoved);
        await Expect(moved.Locator("li").First).ToContainTextAsync("→");
        await Expect(page.GetByText(PageText.Fill(text.Advice.ProfileVersion, ("n", "2")))).ToBeVisibleAsync();
        await Expect(question.Locator("legend, label").First).Not.ToHaveTextAsync(first);
    }

    public static async Task DecideAsync(Visit visit)
    {
        var (page, text) = (visit.Page, visit.Text);
        var titles = await page.Locator("article.card h3 a").AllInnerTextsAsync();
        await OpenAsync(visit, titles[0]);
        await Expect(page.Locator(".place")).ToHaveTextAsync(visit.Words.FirstRank);
        await ChooseAsync(visit, DecisionKind.Planned);
        await SavesAsync(visit, visit.Explainer.Decided(DecisionKind.Planned, text.Practices));

        await page.GetByRole(AriaRole.Link, new() { Name = text.Practices.BackToAdvice }).ClickAsync();
        await Expect(Card(visit, titles[0]).Locator(".decided"))
            .ToHaveTextAsync(visit.Explainer.Decided(DecisionKind.Planned, text.Practices));

        await OpenAsync(visit, titles[1]);
        await ChooseAsync(visit, DecisionKind.Dismissed);
        var until = Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await visit.Field(text.Practices.DecisionUntil).FillAsync(until);
        await visit.Button(text.Practices.SaveDecision).ClickAsync();
        await visit.ShowsFaultAsync(text.Practices.DecisionReason, visit.Words.ReasonWanted, "");
        await Expect(visit.Field(text.Practices.DecisionUntil)).ToHaveValueAsync(until);
        await visit.Field(text.Practices.DecisionReason).FillAsync(Reason);
        await SavesAsync(visit, Reason);

        await page.GetByRole(AriaRole.Link, new() { Name = text.Practices.BackToAdvice }).ClickAsync();
        await Expect(Card(visit, titles[1])).ToHaveCountAsync(0);
        await Expect(page.Locator("details.not-advised li")
            .Filter(new() { Has = page.GetByText(titles[1], new() { Exact = true }) })).ToContainTextAsync(Reason);

        await OpenAsync(visit, titles[2]);
        await ChooseAsync(visit, DecisionKind.InProgress);
        await visit.Field(text.Practices.DecisionProgress).FillAsync("40");
        await SavesAsync(visit, text.Percent("40"));

        await visit.TurnToAsync(text.Pages.FollowUp);
        var (running, planned, aside) = (Followed(visit, titles[2]), Followed(visit, titles[0]), Followed(visit, titles[1]));
        await Expect(running.GetByRole(AriaRole.Progressbar)).ToHaveAttributeAsync("value", "40");
        await Expect(planned).ToBeVisibleAsync();
        await Expect(aside).ToContainTextAsync(Reason);
        await Expect(aside).ToContainTextAsync("2031");
    }

    private static ILocator Card(Visit visit, string title) =>
        visit.Page.Locator("article.card").Filter(new() { Has = visit.Page.GetByRole(AriaRole.Heading, new() { Name = title }) });

    private static ILocator Followed(Visit visit, string title) =>
        visit.Page.Locator("main li").Filter(new() { Has = visit.Page.GetByRole(AriaRole.Link, new() { Name = title, Exact = true }) });

    private static async Task OpenAsync(Visit visit, string title)
    {
        await visit.Page.Locator("article.card h3").GetByRole(AriaRole.Link, new() { Name = title, Exact = true }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(title);
    }

    private static Task ChooseAsync(Visit visit, DecisionKind kind) =>
        visit.Option(visit.Text.Practices.DecisionQuestion, visit.Text.Practices.Decisions[(int)kind]).CheckAsync();

    private static async Task SavesAsync(Visit visit, string shown)
    {
        await visit.Button(visit.Text.Practices.SaveDecision).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync(visit.Words.Saved);
        await Expect(visit.Page.Locator(".history li").First).ToContainTextAsync(shown);
    }
}
