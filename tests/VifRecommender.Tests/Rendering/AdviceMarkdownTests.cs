using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Rendering;

public sealed class AdviceMarkdownTests
{
    [Fact]
    public void Write_NameWithSigns_IsEscaped()
    {
        var profile = new CommuneProfile { Name = "A|B *c* <b> [d]", Population = 5 };
        var markdown = AdviceMarkdown.Write(Recommender.Default.Recommend(profile), Language.English, top: 0);
        Assert.StartsWith("# Good practices against intrafamily violence: A\\|B \\*c\\* \\<b\\> \\[d\\]\n", markdown,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Tables_HaveAsManyCellsAsHeads()
    {
        var markdown = AdviceMarkdown.Write(Recommender.Default.Recommend(SampleProfiles.Load("genk")), Language.Dutch);
        var cells = markdown.Split('\n').Where(line => line.StartsWith('|'))
            .Select(line => line.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|')).ToList();
        Assert.NotEmpty(cells);
        Assert.All(cells, count => Assert.Equal(6, count));
    }

    [Fact]
    public void Write_EveryList_IsThere()
    {
        var markdown = AdviceMarkdown.Write(Recommender.Default.Recommend(SampleProfiles.Load("genk")), Language.Dutch);
        string[] headings = ["Vaststellingen", "Om te beginnen", "Mogelijk, niet dringend", "Dekking per domein", "Later",
            "Hier niet aangeraden", "Aanwezig of lopend", "Nuttige volgende vragen", "Hulplijnen", "Bronnen"];
        Assert.Equal(headings,
            markdown.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]));
    }
}
