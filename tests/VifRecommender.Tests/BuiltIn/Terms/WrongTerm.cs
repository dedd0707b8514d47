using System.Text.RegularExpressions;
using VifRecommender.Profiles;

namespace VifRecommender.Tests.BuiltIn.Terms;

/// <summary>Words that an administration of one language does not use, and the words that it uses.</summary>
/// <param name="Language">The language.</param>
/// <param name="Wrong">The wrong words, as they once stood in a text.</param>
/// <param name="Right">The words to write.</param>
/// <param name="Pattern">Finds the wrong words and their kind, without regard to case unless it says so.</param>
internal sealed record WrongTerm(Language Language, string Wrong, string Right, Regex Pattern)
{
    public override string ToString() => $"{Language}: {Wrong}";
}
