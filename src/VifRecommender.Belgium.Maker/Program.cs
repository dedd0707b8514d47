using VifRecommender.Belgium.Maker;
using VifRecommender.Belgium.Maker.Tables;

// dotnet run --project src/VifRecommender.Belgium.Maker -- TABLES READ-ON [OUTPUT]
if (args.Length is < 2 or > 3 || !DateOnly.TryParseExact(args[1], "yyyy-MM-dd", out var readOn))
{
    Console.Error.WriteLine(
        "usage: TABLES READ-ON [OUTPUT]: the folder of the tables (README.md says which), the day on which the partners' pages were read, "
        + "yyyy-MM-dd, and the folder to write, by default src/VifRecommender.Belgium/Data");
    return 2;
}

try
{
    var output = args.Length > 2 ? args[2] : Path.Combine("src", "VifRecommender.Belgium", "Data");
    foreach (var (name, text) in DataFiles.Make(new TableFolder(args[0]), readOn))
    {
        File.WriteAllText(Path.Combine(output, name), text);
        Console.WriteLine($"{name}: {text.Length} characters");
    }

    return 0;
}
catch (TableFault fault)
{
    Console.Error.WriteLine(fault.Message);
    return 1;
}
