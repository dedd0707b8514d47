using System.Text;
using VifRecommender.Documents;
using VifRecommender.Office;
using VifRecommender.Rendering;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Communes;
using VifRecommender.Web.Hosting;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Zones;

/// <summary>The board of a zone as files: for Excel, and as CSV. The zone stands in the query, which carries every name.</summary>
internal static class ZoneEndpoints
{
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapZones(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/zones/board.xlsx", ExcelAsync).WithMetadata(new SearchingAttribute());
        routes.MapGet("/zones/board.csv", CsvAsync).WithMetadata(new SearchingAttribute());
    }

    private static async Task<IResult> ExcelAsync(string? name, HttpContext context, CommuneFiles files, ICommuneAccess access,
        ICommuneMemory memory, Recommender recommender, PageLanguage language)
    {
        var board = await OpenAsync(name, context, files, access, memory).ConfigureAwait(false);
        return board is null ? Results.NotFound()
            : Results.File(XlsxFile.Write(Tables(board, recommender, language)), Excel,
                $"zone-{language.Code}.xlsx");
    }

    private static async Task<IResult> CsvAsync(string? name, HttpContext context, CommuneFiles files, ICommuneAccess access,
        ICommuneMemory memory, Recommender recommender, PageLanguage language)
    {
        var board = await OpenAsync(name, context, files, access, memory).ConfigureAwait(false);
        return board is null ? Results.NotFound()
            : Results.File(Encoding.UTF8.GetBytes(WorkbookCsv.Write(Tables(board, recommender, language))),
                "text/csv; charset=utf-8", $"zone-{language.Code}.csv");
    }

    private static Workbook Tables(ZoneBoard board, Recommender recommender, PageLanguage language) =>
        BoardTables.Of(board, new(recommender.Catalogue, language.Value), PlaceNames.OfZone(board.Name, language.Value));

    /// <summary>Who has nothing to do with the zone is told the same as who asks for one that is not there.</summary>
    private static async Task<ZoneBoard?> OpenAsync(string? name, HttpContext context, CommuneFiles files, ICommuneAccess access,
        ICommuneMemory memory) =>
        name is null ? null
            : await ZoneBoard.OpenAsync(name, context.User, files, access, memory, context.RequestAborted).ConfigureAwait(false);
}
