namespace VifRecommender.Web.Fields;

/// <summary>
/// The ids of fields and of what belongs to them. A field's name may end with an id of an overlay, which has full stops, hyphens and
/// underscores: nothing in it is replaced, and what belongs to a field begins with a character that no name has, so that no two are one.
/// </summary>
internal static class FieldId
{
    public static string Of(string field) => "f-" + field;

    /// <summary>The id of one of the values among which somebody chooses.</summary>
    public static string Option(string field, string value) => $"{Of(field)}={value}";

    public static string Hint(string field) => Of(field) + "~hint";

    public static string Fault(string field) => Of(field) + "~fault";

    /// <summary>What describes a field: its hint and its fault, where there are such.</summary>
    public static string? DescribedBy(string field, bool hasHint, bool hasFault) =>
        (hasHint, hasFault) switch
        {
            (true, true) => $"{Hint(field)} {Fault(field)}",
            (true, false) => Hint(field),
            (false, true) => Fault(field),
            _ => null,
        };
}
