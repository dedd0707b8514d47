using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using VifRecommender.Profiles;
using VifRecommender.Schemas;
using VifRecommender.Web.Layout;
using VifRecommender.Writing;

namespace VifRecommender.Web.Api;

/// <summary>What changes only with a new version of the host: a client that has it already gets 304 and no body.</summary>
internal sealed class CatalogueEndpoints(Recommender recommender)
{
    // One for each language and schema, and no more.
    private readonly ConcurrentDictionary<string, (byte[] Bytes, EntityTagHeaderValue Tag)> _known = new(StringComparer.Ordinal);

    public IResult Catalogue(HttpContext context)
    {
        var query = new ApiQuery(context.Request);
        var chosen = query.Language();
        query.End();
        var language = chosen ?? Languages.Asked(context.Request) ?? Language.French;
        context.Response.Headers.ContentLanguage = language.Code();
        context.Response.Headers.Vary = "Accept-Language";
        return Answer(context, "catalogue/" + language.Code(), () => CatalogueJson.WriteList(recommender.Catalogue, language));
    }

    public IResult Schema(HttpContext context, string name)
    {
        new ApiQuery(context.Request).End();
        if (!SchemaFiles.Names.Contains(name))
        {
            throw ApiFault.NotFound($"There is no schema '{name}': it is one of {string.Join(", ", SchemaFiles.Names)}.");
        }
        return Answer(context, "schema/" + name, () => SchemaFiles.Read(name)!, "application/schema+json");
    }

    /// <summary>Answers with what is made once, by its key.</summary>
    public IResult Answer(HttpContext context, string key, Func<byte[]> make, string mediaType = "application/json")
    {
        var (bytes, tag) = _known.GetOrAdd(key, _ =>
        {
            var made = make();
            return (made, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(made).AsSpan(0, 16))}\""));
        });
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(bytes, mediaType, entityTag: tag);
    }
}
