using System.Collections.Immutable;
using System.Text.Json;

namespace VifRecommender.Belgium.Reading;

/// <summary>The file of the names of places by postal code, as the maker writes it.</summary>
internal sealed class LocalityFile
{
    public required string Credit { get; init; }

    /// <summary>
    /// Names with the postal code that they have; a name may stand several times. Read when somebody asks for them: the credit is shown
    /// more often.
    /// </summary>
    public required Lazy<ImmutableArray<(string Name, string PostalCode)>> Names { get; init; }

    public static LocalityFile Read(byte[] utf8) => new() { Credit = CreditIn(utf8), Names = new(() => NamesIn(utf8)) };

    // It stands among the first members: the names after it are not gone through.
    private static string CreditIn(byte[] utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("credit"u8)) continue;
            reader.Read();
            return reader.GetString()!;
        }

        throw new FormatException("The file of localities names no credit.");
    }

    private static ImmutableArray<(string Name, string PostalCode)> NamesIn(byte[] utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        return
        [
            .. document.RootElement.GetProperty("localities").EnumerateObject()
                .SelectMany(code => code.Value.EnumerateArray().Select(name => (name.GetString()!, code.Name))),
        ];
    }
}
