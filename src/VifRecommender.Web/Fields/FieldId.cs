namespace VifRecommender.Web.Fields;

/// <summary>The ids of fields and of what belongs to them.</summary>
internal static class FieldId
{
    public static string Of(string field) => "f-" + field.Replace('.', '-').Replace(':', '-');

    public static string Hint(string field) => Of(field) + "-hint";

    public static string Fault(string field) => Of(field) + "-fault";

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
