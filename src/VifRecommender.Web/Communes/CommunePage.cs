using Microsoft.AspNetCore.Components;
using VifRecommender.Web.Layout;

namespace VifRecommender.Web.Communes;

/// <summary>A page on one commune. Without the right to read it the answer is the same as for a commune that does not exist.</summary>
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
    }

    /// <summary>What a page reads beyond the file.</summary>
    protected virtual Task OpenAsync(CommuneFile commune) => Task.CompletedTask;

    /// <summary>Whether the person may write here; if not, the page says so.</summary>
    protected bool MayWrite()
    {
        if (Commune is { CanWrite: true }) return true;
        Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        return false;
    }
}
