using VifRecommender.Web.Communes;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Data;

/// <summary>Takes away all that is kept of a commune, once its name was typed.</summary>
internal sealed class CommuneRemoval(ICommuneMemory memory)
{
    /// <summary>Whether it was taken away; not, where another name was typed.</summary>
    public async Task<bool> RemoveAsync(CommuneFile commune, string typed, CancellationToken cancellation)
    {
        if (!commune.IsName(typed)) return false;
        await memory.DeleteAsync(commune.Summary.Id, cancellation);
        return true;
    }
}
