namespace VifRecommender.Cli.Options;

/// <summary>The forms in which a command answers.</summary>
internal enum OutputFormat
{
    Text,
    Json,
    Markdown,
    Html,
    Csv,
    Calendar,
    Word,
    Excel,
}
