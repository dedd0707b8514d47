using VifRecommender.Explanation;
using VifRecommender.Facts;
using VifRecommender.Writing;

namespace VifRecommender.Web.Layout;

/// <summary>The library's words for the values of a profile, as they stand alone in a form or a list.</summary>
public static class LibraryWords
{
    /// <summary>A value such as <c>Wallonia</c> or <c>In place</c>.</summary>
    public static string Named<T>(this Explainer explainer, T value) where T : struct, Enum => explainer.Named(JsonWords.Of(value));

    public static string Yes(this Explainer explainer) => explainer.Named("true");

    public static string No(this Explainer explainer) => explainer.Named("false");

    private static string Named(this Explainer explainer, string word)
    {
        var name = explainer.Value(FactValue.OfWord(word));
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
