using Microsoft.AspNetCore.Components;
using VifRecommender.Web.Layout;

namespace VifRecommender.Web.Communes;

/// <summary>
/// A page on one commune. Who may not read it is told the same as who asks for one that is not there; who may not write does not get as far
/// as a form: see <see cref="Accounts.WriteGuard"/>.
/// </summary>
public abstract class CommunePage : PageBase
{
    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    internal CommuneFiles Files { get; set; } = null!;

    [Inject]
    protected NavigationManager Navigation { get; set; } = null!;

    /// <summary>What is known of the commune; nothing when there is none to be read.</summary>
    protected CommuneFile? Commune { get; set; }

    protected string Address(string page) => Site($"/communes/{Id}/{page}");

    protected override async Task OnInitializedAsync()
    {
        Commune = await Files.OpenAsync(Id, Http.User, Http.RequestAborted);
        if (Commune is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        InUse.Recommender = Commune.Recommender;
        await OpenAsync(Commune);
        // A form is taken first: what is only shown is read when the page is shown again.
        if (!HttpMethods.IsPost(Http.Request.Method)) await ReadAsync(Commune);
    }

    /// <summary>What a page and its form need beyond the file.</summary>
    protected virtual Task OpenAsync(CommuneFile commune) => Task.CompletedTask;

    /// <summary>What a page shows beyond that, such as the advice.</summary>
    protected virtual Task ReadAsync(CommuneFile commune) => Task.CompletedTask;

    /// <summary>Takes a form: leads to where it says, or shows the page again where it names no address.</summary>
    /// <param name="take">Takes the form; gives the address that comes next, or nothing where something is to be mended.</param>
    protected async Task TakeAsync(Func<CommuneFile, Task<string?>> take)
    {
        if (Commune is null) return;
        if (await take(Commune) is { } next) Navigation.NavigateTo(next);
        else await ReadAsync(Commune);
    }
}
