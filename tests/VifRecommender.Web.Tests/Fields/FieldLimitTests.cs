using Microsoft.EntityFrameworkCore;
using VifRecommender.Web.Memory;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Fields;

/// <summary>
/// What cannot be kept is refused beside its field, with how much can; what was typed stays in the form, and nothing ends in a fault.
/// </summary>
public sealed class FieldLimitTests(OneHost one, OneHostWithAccounts other) : IClassFixture<OneHost>, IClassFixture<OneHostWithAccounts>
{
    private static readonly int[] Lengths = [1, 6, 200, 201, 2_000, 2_001, 4_000, 4_001];

    /// <summary>Every column of text, with what fills it. A form's field stands here with the form.</summary>
    private static readonly Dictionary<string, (string Filled, int? Most)> Columns = new()
    {
        ["Communes.Name"] = ("new-commune name", MemoryLimits.NameLength),
        ["Communes.NisCode"] = ("new-commune nisCode", MemoryLimits.NisCodeLength),
        ["Communes.Zone"] = ("new-commune zone", MemoryLimits.NameLength),
        ["Profiles.Json"] = ("the form profile, as much as the library reads", null),
        ["Profiles.Author"] = ("the address of an account, which its command limits", MemoryLimits.NameLength),
        ["Advised.Practice"] = ("ids of the catalogue and of additions, which their reader limits", MemoryLimits.IdLength),
        ["Decisions.Practice"] = ("ids of the catalogue and of additions, which their reader limits", MemoryLimits.IdLength),
        ["Decisions.Kind"] = ("a choice", MemoryLimits.IdLength),
        ["Decisions.Reason"] = ("decision reason", MemoryLimits.ReasonLength),
        ["Decisions.Author"] = ("the address of an account, which its command limits", MemoryLimits.NameLength),
        ["Decisions.Pilot"] = ("sheet pilot", MemoryLimits.NameLength),
        ["Decisions.Lead"] = ("sheet answers", MemoryLimits.NameLength),
        ["Decisions.Due"] = ("a choice", MemoryLimits.QuarterLength),
        ["Decisions.Indicator"] = ("a choice among texts of the catalogue and of additions, which their reader limits",
            MemoryLimits.IndicatorLength),
        ["Decisions.Value"] = ("sheet value", MemoryLimits.ValueLength),
        ["Overlays.Json"] = ("a file, whose reader limits it", MemoryLimits.OverlayLength),
        ["Overlays.Author"] = ("the address of an account, which its command limits", MemoryLimits.NameLength),
        ["KeptAdvices.Author"] = ("the address of an account, which its command limits", MemoryLimits.NameLength),
        ["KeptAdvices.Software"] = ("a version of ours", MemoryLimits.NameLength),
        ["KeptAdvices.Catalogue"] = ("a version of the catalogue and of additions", MemoryLimits.NameLength),
        ["KeptAdvices.CatalogueHash"] = ("a hash", MemoryLimits.NameLength),
        ["KeptAdvices.Profile"] = ("a profile, as it was kept", null),
        ["Sharings.Zone"] = ("the zone of the commune", MemoryLimits.NameLength),
        ["Sharings.Author"] = ("the address of an account, which its command limits", MemoryLimits.NameLength),
        ["Grants.PersonId"] = ("a key", null),
        ["Grants.Role"] = ("a choice", MemoryLimits.IdLength),
        ["Grants.Scope"] = ("a command, which limits it", MemoryLimits.NameLength),
    };

    private readonly Host _host = one.Emptied();

    public static TheoryData<string, string> Forms { get; } = new()
    {
        { "/", "new-commune" },
        { "{commune}/profile", "profile" },
        { "{commune}/practices/household-brochure", "decision" },
        { "{commune}/follow-up/household-brochure", "sheet" },
        { "{commune}/data", "delete" },
        { "{commune}/advice", "question" },
    };

    [Fact]
    public Task Columns_All_HaveALimitThatIsKnown() => _host.UseDatabaseAsync(database =>
    {
        var columns = from entity in database.Model.GetEntityTypes()
                      where !entity.GetTableName()!.StartsWith("AspNet", StringComparison.Ordinal)
                      from property in entity.GetProperties()
                      where property.ClrType == typeof(string) || property.ClrType.IsEnum
                      select (Name: $"{entity.GetTableName()}.{property.Name}", Most: property.GetMaxLength());
        Assert.Equal(Columns.Select(each => (each.Key, each.Value.Most)).Order(), columns.Order());
        return Task.CompletedTask;
    });

    /// <summary>As much as the column holds is kept; one more is refused, with the number.</summary>
    [Theory]
    [InlineData("Communes.Name", "200")]
    [InlineData("Communes.Zone", "200")]
    [InlineData("Decisions.Reason", "2,000")]
    [InlineData("Decisions.Pilot", "200")]
    [InlineData("Decisions.Lead", "200")]
    [InlineData("Decisions.Value", "60")]
    public async Task Column_ThatAFormFills_IsFilledToItsLimitAndNotBeyond(string column, string said)
    {
        var (form, field) = (Columns[column].Filled.Split(' ')[0], Columns[column].Filled.Split(' ')[1]);
        var most = Columns[column].Most!.Value;
        using var browser = await Browser.OfAsync(_host);
        var address = await AddressAsync(form switch
        {
            "decision" => "{commune}/practices/household-brochure",
            "sheet" => "{commune}/follow-up/household-brochure",
            _ => "/",
        });
        var filled = await FormAsync(browser, address, form);
        var refused = await browser.SendAsync(filled.With(field, new string('é', most + 1)));
        Assert.Equal(200, refused.Status);
        Assert.Equal($"This text has more than {said} characters: shorten it.",
            refused.Document!.QuerySelector($".has-fault:has([name=\"{field}\"]) .fault")!.LastChild!.TextContent);
        Assert.Equal(new string('é', most + 1), refused.Form(form)[field]);
        Assert.Equal(302, (await browser.SendAsync(filled.With(field, new string('é', most)))).Status);
    }

    /// <summary>
    /// Every field for text of every form, with texts around every limit: kept, or refused beside it with what was typed.
    /// </summary>
    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Field_WithATextOfAnyLength_IsKeptOrRefusedBesideIt(string page, string form)
    {
        using var browser = await Browser.OfAsync(_host);
        var address = await AddressAsync(page);
        var fields = (await browser.OpenAsync(address)).Document!.QuerySelectorAll(
            $"form:has(input[name=_handler][value={form}]) :is(input[type=text], input[type=date], textarea)")
            .Select(field => field.GetAttribute("name")!).Distinct().ToList();
        if (form != "question") Assert.NotEmpty(fields);
        foreach (var field in fields)
        {
            foreach (var length in Lengths)
            {
                var typed = new string('é', length);
                // What was saved before is the state from which the next is sent.
                var answer = await browser.SendAsync((await FormAsync(browser, address, form)).With(field, typed));
                Assert.True(answer.Status is 200 or 302, $"{form}.{field} with {length} characters is answered {answer.Status}.");
                if (answer.Status == 302) continue;
                Assert.True(answer.Document!.QuerySelector($".has-fault:has([name=\"{field}\"]) .fault") is not null,
                    $"{form}.{field} with {length} characters is refused elsewhere.");
                Assert.Equal(typed, answer.Form(form)[field]);
            }
        }
    }

    [Theory]
    [InlineData("email")]
    [InlineData("password")]
    [InlineData("returnUrl")]
    public async Task SignIn_WithATextOfAnyLength_IsAnswered(string field)
    {
        var host = other.Emptied();
        using var browser = await Browser.OfAsync(host);
        var form = (await browser.OpenAsync("/account/sign-in")).Form();
        (form["email"], form["password"]) = ("a@example.be", "x");
        foreach (var length in Lengths)
        {
            Assert.Equal(302,
                (await browser.SendAsync(form.With(field, (field == "returnUrl" ? "/" : "") + new string('é', length)))).Status);
        }
    }

    [Theory]
    [InlineData("budget")]
    [InlineData("staff")]
    [InlineData("quarters")]
    public async Task Roadmap_WithATextOfAnyLength_SaysWhatIsExpected(string field)
    {
        using var browser = await Browser.OfAsync(_host);
        var address = await AddressAsync("{commune}/roadmap");
        foreach (var length in Lengths)
        {
            var page = await browser.OpenAsync($"{address}?{field}={new string('x', length)}");
            Assert.Equal(200, page.Status);
            Assert.NotNull(page.Document!.QuerySelector($".has-fault:has([name={field}]) .fault"));
        }
    }

    private async Task<string> AddressAsync(string page) =>
        page.Contains("{commune}", StringComparison.Ordinal)
            ? page.Replace("{commune}", $"/communes/{(await _host.AddCommuneAsync()).Id}", StringComparison.Ordinal) : page;

    /// <summary>A form that would be taken as it stands.</summary>
    private static async Task<PageForm> FormAsync(Browser browser, string address, string name)
    {
        var form = (await browser.OpenAsync($"{address}?lang=en")).Form(name);
        if (name == "new-commune") form["name"] = "Trooz";
        if (name == "profile") form["partnership.kind"] = "police-zone";
        if (name == "sheet")
        {
            (form["state"], form["indicator"], form["value"], form["measuredOn"]) = ("Planned", "0", "3", "2026-01-05");
        }
        if (name == "decision") (form["kind"], form["reason"]) = ("Dismissed", "a reason");
        return form;
    }
}
