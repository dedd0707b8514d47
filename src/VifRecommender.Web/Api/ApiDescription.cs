using Microsoft.OpenApi;

namespace VifRecommender.Web.Api;

/// <summary>Adds to the OpenAPI document what the code of an endpoint reads and writes by itself.</summary>
internal static class ApiDescription
{
    private const string Json = "application/json";

    public static RouteHandlerBuilder Describe(this RouteHandlerBuilder endpoint, string name, string summary,
        params OpenApiParameter[] parameters) =>
        endpoint.WithName(name).WithSummary(summary).WithTags(ApiDocument.Version).AddOpenApiOperationTransformer((operation, context, _) =>
        {
            operation.Parameters = [.. parameters];
            operation.Responses ??= [];
            operation.Responses["default"] = new OpenApiResponse
            {
                Description = "What is wrong, with every fault in diagnostics.",
                Content = Content(Problem(), "application/problem+json")
            };
            return Task.CompletedTask;
        });

    public static RouteHandlerBuilder TakesProfile(this RouteHandlerBuilder endpoint) =>
        endpoint.Takes(document => Schema("profile", document));

    public static RouteHandlerBuilder TakesProfiles(this RouteHandlerBuilder endpoint) =>
        endpoint.Takes(document => new OpenApiSchema { Type = JsonSchemaType.Array, MinItems = 2, Items = Schema("profile", document) });

    public static RouteHandlerBuilder TakesProfiles(this RouteHandlerBuilder endpoint, params string[] members) =>
        endpoint.Takes(document => new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Required = new HashSet<string>(members, StringComparer.Ordinal),
            Properties = members.ToDictionary(member => member, IOpenApiSchema (_) => Schema("profile", document), StringComparer.Ordinal),
        });

    public static RouteHandlerBuilder GivesAdvice(this RouteHandlerBuilder endpoint) =>
        endpoint.Gives(document => Schema("advice", document));

    /// <summary>Gives JSON as the command of the same name writes it.</summary>
    public static RouteHandlerBuilder GivesJson(this RouteHandlerBuilder endpoint, string mediaType = Json) =>
        endpoint.Gives(_ => new OpenApiSchema { Type = JsonSchemaType.Object }, mediaType);

    public static RouteHandlerBuilder TakesAndGivesLines(this RouteHandlerBuilder endpoint) =>
        endpoint.Takes(_ => Lines(), BatchEndpoint.MediaTypes).Gives(_ => Lines(), BatchEndpoint.MediaTypes);

    private static RouteHandlerBuilder Takes(this RouteHandlerBuilder endpoint, Func<OpenApiDocument?, IOpenApiSchema> schema,
        params string[] mediaTypes) =>
        endpoint.AddOpenApiOperationTransformer((operation, context, _) =>
        {
            operation.RequestBody = new OpenApiRequestBody { Required = true, Content = Content(schema(context.Document), mediaTypes) };
            return Task.CompletedTask;
        });

    private static RouteHandlerBuilder Gives(this RouteHandlerBuilder endpoint, Func<OpenApiDocument?, IOpenApiSchema> schema,
        params string[] mediaTypes) =>
        endpoint.AddOpenApiOperationTransformer((operation, context, _) =>
        {
            operation.Responses ??= [];
            operation.Responses["200"] =
                new OpenApiResponse { Description = "The answer.", Content = Content(schema(context.Document), mediaTypes) };
            return Task.CompletedTask;
        });

    private static Dictionary<string, OpenApiMediaType> Content(IOpenApiSchema schema, params string[] mediaTypes) =>
        (mediaTypes.Length == 0 ? [Json] : mediaTypes).ToDictionary(mediaType => mediaType, _ => new OpenApiMediaType { Schema = schema },
            StringComparer.Ordinal);

    private static OpenApiSchemaReference Schema(string name, OpenApiDocument? document) => new OpenApiSchemaReference(name, document);

    private static OpenApiSchema Lines() => new() { Type = JsonSchemaType.String, Description = "JSON Lines: a JSON object on each line." };

    private static OpenApiSchema Problem() => new()
    {
        Type = JsonSchemaType.Object,
        Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
        {
            ["title"] = Text("What is wrong."),
            ["detail"] = Text("More of it, where there is more."),
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
            ["diagnostics"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Items = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
                    {
                        ["message"] = Text("What is wrong and how to mend it."),
                        ["id"] = Text("The stable id of the diagnostic, such as VIF2001."),
                        ["parameter"] = Text("The member of the query."),
                        ["path"] = Text("The place in the body as a JSON path."),
                        ["line"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
                        ["column"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
                    },
                },
            },
        },
    };

    private static OpenApiSchema Text(string description) => new() { Type = JsonSchemaType.String, Description = description };
}
