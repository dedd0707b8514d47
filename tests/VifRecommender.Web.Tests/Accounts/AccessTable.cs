namespace VifRecommender.Web.Tests.Accounts;

/// <summary>Every address of the host but its files for browsers.</summary>
internal static class AccessTable
{
    // Who has been removed, or was signed out elsewhere, is answered as nobody is.
    // nobody; reader, editor, coordinator of the commune, which shares its answers with its zone; reader, editor, coordinator of another
    private const string Reading = "302 200 200 200 404 404 404";
    private const string Writing = "302 403 302 302 404 404 404";
    // Nobody but its own editor says whether a commune shares its answers.
    private const string Sharing = "302 403 302 403 404 404 404";
    private const string Adding = "302 403 302 403 403 403 403";
    private const string ForAll = "200 200 200 200 200 200 200";
    private const string ForPersons = "302 200 200 200 200 200 200";
    private const string ForPrograms = "401 200 200 200 200 200 200";
    private const string Profile = """{ "schemaVersion": 1, "name": "Trooz", "population": 8290 }""";
    private const string Neighbour = """{ "schemaVersion": 1, "name": "Chaudfontaine", "population": 20000 }""";

    public static IReadOnlyList<AccessRow> Rows { get; } =
    [
        new("GET /communes/{Id:guid}/profile", "/communes/{id}/profile", Reading),
        new("GET /communes/{Id:guid}/advice", "/communes/{id}/advice", Reading),
        new("GET /communes/{Id:guid}/practices/{PracticeId}", "/communes/{id}/practices/household-brochure", Reading),
        new("GET /communes/{Id:guid}/roadmap", "/communes/{id}/roadmap", Reading),
        new("GET /communes/{Id:guid}/compare", "/communes/{id}/compare", Reading),
        new("GET /communes/{Id:guid}/follow-up", "/communes/{id}/follow-up", Reading),
        new("GET /communes/{Id:guid}/additions", "/communes/{id}/additions", Reading),
        new("GET /communes/{Id:guid}/data", "/communes/{id}/data", Reading),
        new("GET /communes/{id:guid}/data/export", "/communes/{id}/data/export", Reading),
        new("GET /communes/{id:guid}/note", "/communes/{id}/note", Reading),
        new("GET /communes/{id:guid}/note.docx", "/communes/{id}/note.docx", Reading),
        new("GET /communes/{Id:guid}/follow-up/{PracticeId}", "/communes/{id}/follow-up/household-brochure", Reading),
        new("GET /communes/{Id:guid}/kept", "/communes/{id}/kept", Reading),
        new("GET /communes/{Id:guid}/sharing", "/communes/{id}/sharing", Reading),
        new("GET /communes/{id:guid}/year", "/communes/{id}/year", Reading),
        new("GET /communes/{id:guid}/year.docx", "/communes/{id}/year.docx", Reading),
        new("GET /zones/board.xlsx", "/zones/board.xlsx?name=SECOVA", Reading),
        new("GET /zones/board.csv", "/zones/board.csv?name=SECOVA", Reading),
        new("GET /communes/{Id:guid}/sheets", "/communes/{id}/sheets", Reading),
        new("GET /communes/{id:guid}/sheets/{sheet}", "/communes/{id}/sheets/number-card", Reading),
        new("GET /communes/{id:guid}/sheets/{sheet}.docx", "/communes/{id}/sheets/number-card.docx", Reading),
        new("GET /communes/{id:guid}/roadmap.xlsx", "/communes/{id}/roadmap.xlsx?budget=1000&staff=1&quarters=1", Reading),
        new("GET /communes/{id:guid}/roadmap.ics", "/communes/{id}/roadmap.ics?budget=1000&staff=1&quarters=1", Reading),
        new("GET /roadmap.css", "/roadmap.css", ForAll),
        new("GET /zones/{Zone}", "/zones/SECOVA", Reading),
        new("GET /zones", "/zones?name=SECOVA", Reading),
        new("POST /communes/{Id:guid}/profile profile", "/communes/{id}/profile", Writing,
            "_handler=profile&basedOn=1&name=Trooz&population=9000"),
        new("POST /communes/{Id:guid}/advice question", "/communes/{id}/advice", Writing,
            "_handler=question&basedOn=1&fact={fact}&{field}={answer}"),
        new("POST /communes/{Id:guid}/practices/{PracticeId} decision", "/communes/{id}/practices/household-brochure", Writing,
            "_handler=decision&basedOn=0&kind=Planned"),
        new("POST /communes/{Id:guid}/follow-up/{PracticeId} sheet", "/communes/{id}/follow-up/household-brochure", Writing,
            "_handler=sheet&basedOn=0&state=Planned"),
        new("POST /communes/{Id:guid}/kept keep", "/communes/{id}/kept", Writing, "_handler=keep&basedOn=0"),
        new("POST /communes/{Id:guid}/sharing sharing", "/communes/{id}/sharing", Sharing, "_handler=sharing&basedOn=1&share=no"),
        new("POST /communes/{Id:guid}/additions additions", "/communes/{id}/additions", Writing, "_handler=additions&basedOn=0&remove=1"),
        new("POST /communes/{Id:guid}/data delete", "/communes/{id}/data",
            Writing.Replace(" 302 302 ", " 200 200 ", StringComparison.Ordinal), "_handler=delete&confirm=Trooz"),
        new("POST / new-commune", "/", Adding, "_handler=new-commune&name=Trooz&nisCode=62122", IsAboutNewCommune: true),
        new("POST / public", "/?q=62122", Adding, "_handler=public&nisCode=62122", IsAboutNewCommune: true),
        new("POST / sample", "/", Adding, "_handler=sample&sample=trooz", IsAboutNewCommune: true),

        new("GET /", "/?q=Olne", ForPersons),
        new("GET /help", "/help", ForAll),
        new("GET /status/{Status:int}", "/status/500", ForAll.Replace("200", "404", StringComparison.Ordinal)),
        new("GET /account/sign-in", "/account/sign-in", ForAll),
        new("POST /account/sign-in", "/account/sign-in", "302 302 302 302 302 302 302", "email=nobody@example.be&password=wrong"),
        new("POST /account/sign-out", "/account/sign-out", "302 302 302 302 302 302 302", ""),

        new("POST /api/v1/token", "/api/v1/token", "401 401 401 401 401 401 401",
            """{ "email": "nobody@example.be", "password": "wrong" }"""),
        new("POST /api/v1/advice", "/api/v1/advice", ForPrograms, Profile),
        new("POST /api/v1/explain", "/api/v1/explain?practice=household-brochure", ForPrograms, Profile),
        new("POST /api/v1/plan", "/api/v1/plan?budget=1000&staff=1&quarters=1", ForPrograms, Profile),
        new("POST /api/v1/pool", "/api/v1/pool", ForPrograms, $"[{Profile},{Neighbour}]"),
        new("POST /api/v1/compare", "/api/v1/compare", ForPrograms, $$"""{ "before": {{Profile}}, "after": {{Neighbour}} }"""),
        new("POST /api/v1/batch", "/api/v1/batch", ForPrograms, Profile),
        new("GET /api/v1/catalogue", "/api/v1/catalogue", ForAll),
        new("GET /api/v1/schemas/{name}", "/api/v1/schemas/profile", ForAll),
        new("GET /api/v1/openapi.json", "/api/v1/openapi.json", ForAll),
        new("GET /health/live", "/health/live", ForAll),
        new("GET /health/ready", "/health/ready", ForAll),
        new("GET /_framework/opaque-redirect", "/_framework/opaque-redirect?url=https%3A%2F%2Fevil.example", "302 400 400 400 400 400 400"),
    ];
}
