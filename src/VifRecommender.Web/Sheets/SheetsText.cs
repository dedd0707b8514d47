namespace VifRecommender.Web.Sheets;

/// <summary>The words of the page with texts ready to use.</summary>
public sealed record SheetsText
{
    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required string Print { get; init; }

    public required string Word { get; init; }
}
