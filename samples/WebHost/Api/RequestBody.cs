using System.Net.Http.Headers;

namespace VifRecommender.WebHost.Api;

/// <summary>Reads the body of a request, never more than a limit.</summary>
internal static class RequestBody
{
    public const string TooLarge = "The body is too large.";

    /// <summary>Reads a whole body of JSON.</summary>
    /// <exception cref="ApiFault">It is no JSON by its media type, or too large.</exception>
    public static async Task<byte[]> ReadJsonAsync(HttpRequest request, int most, CancellationToken cancellation)
    {
        Expect(request, "application/json", most);
        using var memory = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await request.Body.ReadAsync(buffer, cancellation).ConfigureAwait(false) is > 0 and var read)
        {
            if (memory.Length + read > most) throw Fault(most);
            memory.Write(buffer, 0, read);
        }

        return memory.ToArray();
    }

    /// <summary>Refuses a body of another media type, or one that tells beforehand that it is too large.</summary>
    /// <exception cref="ApiFault">It is one of these.</exception>
    public static void Expect(HttpRequest request, string mediaType, long most)
    {
        var isRight = MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && string.Equals(type.MediaType, mediaType, StringComparison.OrdinalIgnoreCase)
            && (type.CharSet is null || string.Equals(type.CharSet.Trim('"'), "utf-8", StringComparison.OrdinalIgnoreCase));
        if (!isRight)
        {
            var given = request.ContentType is { Length: > 0 } text ? $"not '{text}'" : "and the header is missing";
            throw new ApiFault(StatusCodes.Status415UnsupportedMediaType, "This body has a media type that is not read here.", [], $"Content-Type is {mediaType} in UTF-8, {given}.");
        }

        if (request.ContentLength > most) throw Fault(most);
    }

    public static ApiFault Fault(long most) => new(StatusCodes.Status413PayloadTooLarge, TooLarge, [], $"At most {most} bytes are read here.");
}
