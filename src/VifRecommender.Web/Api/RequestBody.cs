using System.Net.Http.Headers;

namespace VifRecommender.Web.Api;

/// <summary>Reads the body of a request, never more than a limit.</summary>
internal static class RequestBody
{
    public const string TooLarge = "The body is too large.";
    public const string NotRead = "This body has a media type or an encoding that is not read here.";

    /// <summary>Reads a whole body of JSON.</summary>
    /// <exception cref="ApiFault">It is no JSON by its media type, or too large.</exception>
    public static async Task<byte[]> ReadJsonAsync(HttpRequest request, int most, CancellationToken cancellation)
    {
        Expect(request, most, "application/json");
        using var memory = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await request.Body.ReadAsync(buffer, cancellation).ConfigureAwait(false) is > 0 and var read)
        {
            if (memory.Length + read > most) throw Fault(most);
            memory.Write(buffer, 0, read);
        }

        return memory.ToArray();
    }

    /// <summary>Refuses a body of another media type, or one whose header says that it is too large.</summary>
    /// <returns>The media type of the body, as it is named here.</returns>
    /// <exception cref="ApiFault">It is one of these.</exception>
    public static string Expect(HttpRequest request, long most, params string[] mediaTypes)
    {
        var mediaType = MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            ? mediaTypes.FirstOrDefault(each => string.Equals(type.MediaType, each, StringComparison.OrdinalIgnoreCase)) : null;
        var isRight = type is not null && mediaType is not null
            && (type.CharSet is null || string.Equals(type.CharSet.Trim('"'), "utf-8", StringComparison.OrdinalIgnoreCase));
        if (!isRight)
        {
            var given = request.ContentType is { Length: > 0 } text ? $"not '{text}'" : "and the header is missing";
            throw new ApiFault(StatusCodes.Status415UnsupportedMediaType, NotRead, [],
                $"Content-Type is {string.Join(" or ", mediaTypes)} in UTF-8, {given}.");
        }

        return request.ContentLength > most ? throw Fault(most) : mediaType!;
    }

    public static string AtMost(long most) => $"At most {most} bytes are read here, counted as they are when nothing is compressed.";

    public static ApiFault Fault(long most) => new(StatusCodes.Status413PayloadTooLarge, TooLarge, [], AtMost(most));
}
