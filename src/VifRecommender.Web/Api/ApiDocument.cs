using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using VifRecommender.Planning;
using VifRecommender.Schemas;

namespace VifRecommender.Web.Api;

/// <summary>The OpenAPI document: generated from the endpoints, with the library's own JSON Schemas as components.</summary>
internal static class ApiDocument
{
    public const string Version = "v1";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static OpenApiParameter Lang { get; } = Query("lang",
        "The language of the answer; by default that of Accept-Language, else the commune's first language, else fr.",
        Words("fr", "nl", "de", "en"));

    public static OpenApiParameter Date { get; } = Query("date",
        "The day of the advice, by default today. A practice set aside until an earlier day counts again.",
        new() { Type = JsonSchemaType.String, Format = "date" });

    public static OpenApiParameter Top { get; } = Query("top", "How many recommendations to give; by default all.", Whole(1));

    public static OpenApiParameter BatchTop { get; } =
        Query("top", "How many ranks to give of each commune; 0: all. By default 10.", Whole(0));

    public static OpenApiParameter Detail { get; } =
        Query("detail", "The ranks alone, which is the default, or the full advice.", Words("ranks", "full"));

    public static OpenApiParameter Practice { get; } =
        Query("practice", "The id of the practice.", new() { Type = JsonSchemaType.String }, isRequired: true);

    public static OpenApiParameter Budget { get; } =
        Query("budget", "Euros for each year; by default what the profile states.", new() { Type = JsonSchemaType.Number, Minimum = "0" });

    public static OpenApiParameter Staff { get; } = Query("staff",
        "Staff at any moment, in full-time equivalents; by default what the profile states.",
        new() { Type = JsonSchemaType.Number, Minimum = "0" });

    public static OpenApiParameter Quarters { get; } = Query("quarters",
        $"The horizon, 1 to {RoadmapLimits.MostQuarters} quarters; by default {RoadmapLimits.UsualQuarters}.",
        Whole(1, RoadmapLimits.MostQuarters));

    public static OpenApiParameter SchemaName { get; } =
        new() { Name = "name", In = ParameterLocation.Path, Required = true, Schema = Words([.. SchemaFiles.Names]) };

    public static void Describe(OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "VifRecommender",
                Version = Version,
                Description =
                    "Which good practices against intrafamily violence suit a Belgian commune: what to consider now, what later and after "
                    + "what, what not, and why. It sorts and explains; the commune decides. Nothing that is sent here is kept."
            };
            // The address of this host is the one by which the caller reached it.
            document.Servers?.Clear();
            return Task.CompletedTask;
        });
    }

    /// <summary>Writes the document, with the schemas of the library where the endpoints refer to them.</summary>
    public static async Task<IResult> WriteAsync(HttpContext context, [FromKeyedServices(Version)] IOpenApiDocumentProvider documents,
        CatalogueEndpoints catalogue)
    {
        new ApiQuery(context.Request).End();
        var document = await documents.GetOpenApiDocumentAsync(context.RequestAborted).ConfigureAwait(false);
        var generated = await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, context.RequestAborted).ConfigureAwait(false);
        return catalogue.Answer(context, "openapi", () => Complete(JsonNode.Parse(generated)!.AsObject()));
    }

    private static byte[] Complete(JsonObject document)
    {
        var components = Member(document, "components");
        var schemas = Member(components, "schemas");
        foreach (var name in ApiSchemas.Shown) ApiSchemas.Add(name, schemas);
        return JsonSerializer.SerializeToUtf8Bytes(document, Indented);
    }

    private static JsonObject Member(JsonObject parent, string name)
    {
        if (parent[name] is not JsonObject member) parent[name] = member = [];
        return member;
    }

    private static OpenApiParameter Query(string name, string description, OpenApiSchema schema, bool isRequired = false) =>
        new() { Name = name, In = ParameterLocation.Query, Description = description, Schema = schema, Required = isRequired };

    private static OpenApiSchema Words(params string[] words) =>
        new() { Type = JsonSchemaType.String, Enum = [.. words.Select(word => (JsonNode)word)] };

    private static OpenApiSchema Whole(int least, int? most = null) =>
        new()
        {
            Type = JsonSchemaType.Integer,
            Minimum = least.ToString(CultureInfo.InvariantCulture),
            Maximum = most?.ToString(CultureInfo.InvariantCulture),
        };
}
