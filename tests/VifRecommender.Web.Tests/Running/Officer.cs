using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Running;

/// <summary>Writes of a commune by the forms of the pages, and remembers what was confirmed.</summary>
internal sealed class Officer(string name)
{
    private const string Practice = "household-brochure";

    private readonly ConcurrentBag<(bool IsDecision, int Number, string Mark)> _confirmed = [];
    private PageForm? _profile;
    private PageForm? _decision;
    private int _writes;

    /// <summary>The address of the commune, which may be another's too.</summary>
    public string? Commune { get; set; }

    public int Confirmed => _confirmed.Count;

    public int Conflicts { get; private set; }

    /// <summary>Adds the commune, where it is not there yet, and opens its forms.</summary>
    public async Task OpenAsync(Browser browser)
    {
        if (Commune is null)
        {
            var form = (await browser.OpenAsync("/")).Form("new-commune");
            form["name"] = name;
            var added = await browser.SendAsync(form);
            Assert.Equal(302, added.Status);
            Commune = added.Location![..added.Location!.LastIndexOf('/')];
        }

        _profile = (await browser.OpenAsync($"{Commune}/profile")).Form("profile");
        _decision = (await browser.OpenAsync($"{Commune}/practices/{Practice}")).Form("decision");
    }

    /// <summary>Saves the profile, on top of another's where there is one by now.</summary>
    public async Task SaveProfileAsync(Browser browser)
    {
        var mark = Mark();
        _profile!["name"] = name;
        _profile["population"] = "8290";
        _profile["notes.assumptions"] = mark;
        _profile = await SaveAsync(browser, _profile, "profile", isDecision: false, mark);
    }

    /// <summary>Keeps a decision, on top of another's where there is one by now.</summary>
    public async Task DecideAsync(Browser browser)
    {
        var mark = Mark();
        _decision!["kind"] = "Planned";
        _decision["reason"] = mark;
        _decision = await SaveAsync(browser, _decision, "decision", isDecision: true, mark);
    }

    /// <summary>
    /// Holds what was confirmed against all that is kept: each is there with its number, no number is missing, and none is half.
    /// </summary>
    public async Task CheckAsync(Browser browser, params IEnumerable<Officer> together)
    {
        var kept = JsonNode.Parse((await browser.OpenAsync($"{Commune}/data/export")).Text)!;
        var profiles = kept["profiles"]!.AsArray();
        var decisions = kept["decisions"]!.AsArray();
        Assert.Equal(Enumerable.Range(1, profiles.Count), profiles.Select(each => (int)each!["version"]!));
        Assert.Equal(Enumerable.Range(1, decisions.Count), decisions.Select(each => (int)each!["revision"]!));
        Assert.All(profiles, each => Assert.NotEmpty(each!["advised"]!.AsArray()));
        var marks = profiles.Select(each => (false, (int)each!["version"]!, (string)each["profile"]!["notes"]!["assumptions"]![0]!))
            .Concat(decisions.Select(each => (true, (int)each!["revision"]!, (string)each["reason"]!)));
        Assert.Empty(together.Append(this).SelectMany(officer => officer._confirmed).Except(marks));
    }

    private async Task<PageForm> SaveAsync(Browser browser, PageForm form, string formName, bool isDecision, string mark)
    {
        while (true)
        {
            var answer = await browser.SendAsync(form);
            var basedOn = int.Parse(form["basedOn"]);
            if (answer.Status == 302)
            {
                _confirmed.Add((isDecision, basedOn + 1, mark));
                form["basedOn"] = $"{basedOn + 1}";
                return form;
            }

            // What was typed stands in the form that comes back, for which somebody else was faster.
            Assert.Equal(200, answer.Status);
            Assert.NotNull(answer.Document!.QuerySelector(".conflict"));
            Conflicts++;
            form = answer.Form(formName);
            Assert.Equal(mark, form[isDecision ? "reason" : "notes.assumptions"]);
        }
    }

    private string Mark() => $"{name} {Interlocked.Increment(ref _writes)}";
}
