using System.Text.RegularExpressions;

namespace VifRecommender.Web.Tests.Layout;

/// <summary>What is meant for the compiler is not printed on a page.</summary>
public sealed partial class PageSourceTests
{
    // In a page a directive begins with @; without it, it is text that everybody reads.
    [Fact]
    public void Pages_PrintNoDirective()
    {
        var pages = Directory.GetFiles(Repository.PathOf("src", "VifRecommender.Web"), "*.razor", SearchOption.AllDirectories);
        Assert.NotEmpty(pages);
        Assert.Empty(pages.SelectMany(page => File.ReadLines(page).Where(line => Directive().IsMatch(line))
            .Select(line => $"{Path.GetFileName(page)}: {line}")));
    }

    // Code within a page is indented.
    [GeneratedRegex("^(?:attribute|implements|inherits|inject|layout|namespace|page|using) ")]
    private static partial Regex Directive();
}
