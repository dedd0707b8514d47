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

    public static LocalityFile Read(byte[] utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        return new LocalityFile { Credit = document.RootElement.GetProperty("credit").GetString()!, Names = new(() => NamesIn(utf8)) };
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
