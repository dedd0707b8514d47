using Microsoft.AspNetCore.Http.Features;
using VifRecommender.Batches;
using VifRecommender.Belgium;
using VifRecommender.Web.Hosting;

namespace VifRecommender.Web.Api;

/// <summary>As <c>vif batch</c>: profiles as JSON Lines in, a line of JSON for each out, in their order, while they come.</summary>
internal static class BatchEndpoint
{
    /// <summary>The names of JSON Lines that callers use. Who sends by one is answered by it.</summary>
    public static readonly string[] MediaTypes = [ProfileBatch.MediaType, "application/x-ndjson"];

    public static async Task AnswerAsync(HttpContext context, ApiRequest api, HostLimits limits)
    {
        var query = new ApiQuery(context.Request);
        var detail = query.Word("detail", ("ranks", BatchDetail.Ranks), ("full", BatchDetail.Full));
        var (top, language, date) = (query.Whole("top", 0, int.MaxValue), query.Language(), query.Date());
        query.End();
        var mediaType = RequestBody.Expect(context.Request, limits.BatchBytes, MediaTypes);
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = limits.BatchBytes;
        }
        var options = new ProfileBatchOptions
        {
            Detail = detail ?? BatchDetail.Ranks,
            Language = language,
            Date = date ?? api.Today,
            Places = BelgianPlaces.Default
        };
        if (top is { } most) options = options with { Top = most == 0 ? null : most };
        context.Response.ContentType = mediaType;
        await foreach (var answer in ProfileBatch.AnswerAsync(context.Request.Body, api.Recommender, options, context.RequestAborted)
            .ConfigureAwait(false))
        {
            api.Telemetry.Count("batch", answer.Tally.Advised);
            // As long as there is nothing to answer, what is wrong with the body can be answered by a status.
            if (answer.Lines.Length == 0) continue;
            await context.Response.Body.WriteAsync(answer.Lines, context.RequestAborted).ConfigureAwait(false);
            // What has been answered goes out at once: a caller who sends slowly sees each answer.
            await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        }
    }
}
