namespace VifRecommender.Cli.Asking;

/// <summary>Where the answers of an interview come from.</summary>
internal interface IAnswers
{
    /// <summary>The next line; <see langword="null"/>: there is none any more.</summary>
    string? Next(string prompt);
}
