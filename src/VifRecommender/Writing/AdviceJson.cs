using System.Text.Json;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Schemas;
using VifRecommender.Searching;

namespace VifRecommender.Writing;

/// <summary>Writes an advice as JSON, in the form that <c>advice.schema.json</c> describes. The same advice gives the same bytes.</summary>
public static class AdviceJson
{
    /// <summary>Writes an advice.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="language">The language of its texts.</param>
    /// <param name="top">How many recommendations to keep, 0 or more; <see langword="null"/>: all. The other lists are never cut.</param>
    /// <returns>JSON in UTF-8, indented, with line feeds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is negative.</exception>
    public static byte[] Write(Advice advice, Language language, int? top = null)
    {
        var shown = Shown.Of(advice, top);
        var explainer = new Explainer(advice.Catalogue, language);
        return JsonFormat.Write(JsonFormat.Indented, writer => Write(writer, advice, explainer, shown));
    }

    /// <summary>Writes an advice as the value of a member or of a list, or alone.</summary>
    /// <param name="writer">Where to write it; its options say how.</param>
    /// <param name="advice">The advice.</param>
    /// <param name="language">The language of its texts.</param>
    /// <param name="top">How many recommendations to keep, 0 or more; <see langword="null"/>: all. The other lists are never cut.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="advice"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is negative.</exception>
    public static void Write(Utf8JsonWriter writer, Advice advice, Language language, int? top = null)
    {
        if (writer is null) throw new ArgumentNullException(nameof(writer));
        Write(writer, advice, new Explainer(advice.Catalogue, language), Shown.Of(advice, top));
    }

    /// <summary>Writes what an advice says of one practice, as it stands in its list.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="about">The entry of one of its lists.</param>
    /// <param name="language">The language of its texts.</param>
    /// <returns>JSON in UTF-8, indented, with line feeds.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static byte[] WritePractice(Advice advice, PracticeAdvice about, Language language)
    {
        if (advice is null) throw new ArgumentNullException(nameof(advice));
        if (about is null) throw new ArgumentNullException(nameof(about));
        return JsonFormat.Write(JsonFormat.Indented, writer => WritePractice(writer, advice, about, language));
    }

    internal static void WritePractice(Utf8JsonWriter writer, Advice advice, PracticeAdvice about, Language language)
    {
        var parts = new AdviceJsonParts(writer, advice, new Explainer(advice.Catalogue, language));
        switch (about)
        {
            case Recommendation recommendation: parts.Write(recommendation); break;
            case LaterPractice later: parts.Write(later); break;
            case NotAdvisedPractice declined: parts.Write(declined); break;
            case InPlacePractice present: parts.Write(present); break;
        }
    }

    private static void Write(Utf8JsonWriter writer, Advice advice, Explainer explainer, IReadOnlyList<Recommendation> shown)
    {
        var parts = new AdviceJsonParts(writer, advice, explainer);
        writer.WriteStartObject();
        writer.WriteNumber("schemaVersion", SchemaVersion.Current);
        writer.WriteString("catalogueVersion", CatalogueJson.VersionOf(advice.Catalogue));
        writer.WriteString("profileHash", ProfileWriter.Hash(advice.Profile));
        if (advice.Date is { } date) writer.WriteString("date", date.ToString());
        else writer.WriteNull("date");
        writer.WriteString("language", explainer.Language.ToWord());
        writer.WriteStartObject("commune");
        if (advice.Profile.NisCode is { } code) writer.WriteString("nisCode", code);
        writer.WriteString("name", advice.Profile.Name);
        writer.WriteEndObject();
        writer.WriteStartObject("known");
        writer.WriteNumber("answered", advice.Known.Answered);
        writer.WriteNumber("of", advice.Known.Of);
        writer.WriteEndObject();
        List(writer, "first", advice.First, each => writer.WriteStringValue(each.Practice.Id));
        List(writer, "recommendations", shown, parts.Write);
        List(writer, "later", advice.Later, parts.Write);
        List(writer, "notAdvised", advice.NotAdvised, parts.Write);
        List(writer, "inPlace", advice.InPlace, parts.Write);
        List(writer, "findings", advice.Findings, parts.Write);
        List(writer, "questions", advice.Questions, parts.Write);
        if (advice.FindQuestions(CancellationToken.None).Status == SearchStatus.BudgetSpent)
        {
            writer.WriteString("questionsSearch", "budget-spent");
        }
        writer.WriteStartArray("coverage");
        foreach (var each in advice.Coverage) parts.Write(each);
        writer.WriteEndArray();
        List(writer, "helplines", advice.Helplines, parts.Write);
        SurroundingsJson.Write(writer, advice.Surroundings, explainer.Language);
        writer.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items) write(item);
        writer.WriteEndArray();
    }
}
