using System.Collections.Immutable;
using VifRecommender.Loading;
using VifRecommender.Schemas;

namespace VifRecommender.Sheets;

/// <summary>Sheets ready to use. <see cref="SheetReader"/> reads files of one's own, to lay over the built-in ones.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class SheetLibrary
{
    private static readonly ImmutableArray<string> Files =
    [
        "counter-action-sheet", "number-card", "web-page", "absence-message", "letter-police-zone", "letter-cpas", "letter-prosecutor",
        "agreement-who-calls",
    ];

    private static readonly Lazy<SheetLibrary> Loaded = new(() => SheetReader.Read(BuiltInFiles()).ValueOrThrow());

    internal SheetLibrary(ImmutableArray<Sheet> sheets) => Sheets = sheets;

    /// <summary>The sheets that ship in this assembly, read at first use.</summary>
    public static SheetLibrary BuiltIn => Loaded.Value;

    /// <summary>The sheets, in the order in which a commune needs them.</summary>
    public ImmutableArray<Sheet> Sheets { get; }

    /// <summary>The files of the built-in sheets: a beginning for one's own.</summary>
    /// <returns>The files, as they are in the assembly.</returns>
    public static ImmutableArray<CatalogueFile> BuiltInFiles() =>
        [.. Files.Select(
            name => new CatalogueFile($"sheets/{name}.json", EmbeddedFile.Read(typeof(SheetLibrary).Assembly, $"sheets/{name}.json")))];

    /// <summary>Finds a sheet.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The sheet, or <see langword="null"/> when there is none of this id.</returns>
    public Sheet? Find(string id) => Sheets.FirstOrDefault(sheet => sheet.Id == id);

    /// <summary>These sheets with others laid over them: a sheet of the same id takes the former's place.</summary>
    /// <param name="others">The others.</param>
    /// <returns>A new library.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="others"/> is null.</exception>
    public SheetLibrary With(SheetLibrary others)
    {
        if (others is null) throw new ArgumentNullException(nameof(others));
        return new SheetLibrary(
            [.. Sheets.Select(sheet => others.Find(sheet.Id) ?? sheet), .. others.Sheets.Where(sheet => Find(sheet.Id) is null)]);
    }
}
