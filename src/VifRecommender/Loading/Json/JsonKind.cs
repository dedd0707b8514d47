namespace VifRecommender.Loading.Json;

/// <summary>The kind of a JSON value.</summary>
internal enum JsonKind : byte
{
    Object,
    List,
    Text,
    Number,
    Boolean,
    Null,
}
