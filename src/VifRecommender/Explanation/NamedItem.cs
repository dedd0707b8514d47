namespace VifRecommender.Explanation;

/// <summary>An item of a list, and how many things it names.</summary>
/// <param name="Text">The words.</param>
/// <param name="Names">How many names are in them, 1 or more.</param>
internal sealed record NamedItem(string Text, int Names = 1);
