using Microsoft.AspNetCore.Diagnostics;

namespace VifRecommender.Web.Hosting;

/// <summary>Why a request was refused, where its status alone does not say it: for the page or the problem that is made of it.</summary>
/// <param name="Problem">What programs are told.</param>
internal sealed record Refusal(string Problem)
{
    /// <summary>The demo was asked by another machine, or under a name that leads elsewhere.</summary>
    public static readonly Refusal Demo =
        new("This is a demo without accounts: it answers its own machine only. Who runs it sets Accounts:Enabled to true.");

    /// <summary>The demo was asked through a proxy.</summary>
    public static readonly Refusal DemoBehindProxy =
        new("This is a demo without accounts, and it stands behind a proxy that asks for others: it answers nobody. Who runs it sets "
            + "Accounts:Enabled to true.");

    /// <summary>The host does not go by that name.</summary>
    public static readonly Refusal OtherHost =
        new("This host does not go by that name: the setting AllowedHosts has those by which it does.");

    /// <summary>Ends a request, without a body: the page or the problem comes after.</summary>
    public static Task TellAsync(HttpContext context, int status, Refusal refusal)
    {
        context.Features.Set(refusal);
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    /// <summary>Whether a request was refused or failed already, and only the page that says so is being made.</summary>
    public static bool IsBeingTold(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
}
