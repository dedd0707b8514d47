using System.Text;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Rendering;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Golden;

/// <summary>
/// The approved advice for every sample profile, in the commune's language. To approve a change: run with VIF_UPDATE_GOLDEN=1 and read the
/// difference; never in CI.
/// </summary>
public sealed class GoldenAdviceTests
{
    private static readonly CalendarDate Date = new(2026, 11, 23);

    private static string Folder => Repository.PathOf("tests", "VifRecommender.Tests", "Golden", "Approved");

    public static TheoryData<string> Names => SampleProfiles.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Markdown_SampleProfile_IsAsApproved(string name)
    {
        var profile = SampleProfiles.Load(name);
        var advice = Recommender.Default.Recommend(profile, Date);
        Compare(name + ".md", AdviceMarkdown.Write(advice, Explainer.DefaultLanguage(profile), top: 10));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Places_SampleProfile_AreAsApproved(string name) =>
        Compare(name + ".places.txt", Places(Recommender.Default.Recommend(SampleProfiles.Load(name), Date)));

    [Fact]
    public void Json_OneProfile_IsAsApproved()
    {
        var advice = Recommender.Default.Recommend(SampleProfiles.Load("trooz"), Date);
        Compare("trooz.json", Encoding.UTF8.GetString(AdviceJson.Write(advice, Language.French, top: 3)));
    }

    [Fact]
    public void Approved_Files_BelongToAProfile()
    {
        var names = SampleProfiles.Names.Select(row => row.Data).ToHashSet(StringComparer.Ordinal);
        var orphans = Directory.GetFiles(Folder).Select(Path.GetFileName).Where(file => !names.Contains(file!.Split('.')[0]));
        Assert.Empty(orphans);
    }

    private static string Places(Advice advice)
    {
        var text = new StringBuilder();
        foreach (var each in advice.Recommendations) text.Append($"now {each.Rank} {each.Practice.Id} {each.Score} {each.Scale}\n");
        foreach (var each in advice.Later)
        {
            text.Append($"later {each.Wave} {each.Practice.Id} {each.Score} after {string.Join(' ', each.After)}\n");
        }
        foreach (var each in advice.NotAdvised) text.Append($"not {each.Practice.Id} {each.Outcome} {string.Join(' ', each.Missing)}\n");
        foreach (var each in advice.InPlace) text.Append($"in-place {each.Practice.Id}\n");
        foreach (var each in advice.Questions) text.Append($"question {each.Fact} {each.CouldChange}\n");
        return text.ToString();
    }

    private static void Compare(string file, string actual)
    {
        var path = Path.Combine(Folder, file);
        if (KeptFiles.AreUpdated)
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"There is no approved {file}: run with VIF_UPDATE_GOLDEN=1 and read it.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
