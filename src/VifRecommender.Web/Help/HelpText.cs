namespace VifRecommender.Web.Help;

/// <summary>The words of the page with helplines.</summary>
public sealed record HelpText
{
    public required string Lead { get; init; }

    public required string Emergency { get; init; }

    public required string LinesInYourLanguage { get; init; }

    public required string OtherLines { get; init; }

    public required string SafeBrowsing { get; init; }

    public required string SafeBrowsingText { get; init; }
}
