using System.Globalization;
using System.Security.Claims;
using VifRecommender.Web.Communes;
using VifRecommender.Web.Fields;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Practices;

/// <summary>Takes the form with a decision on a practice.</summary>
internal sealed class DecisionTaking(CommuneFiles files)
{
    /// <summary>Keeps a decision; nothing where the form has faults.</summary>
    /// <param name="commune">The commune.</param>
    /// <param name="practice">The practice.</param>
    /// <param name="newest">The newest revision that there is.</param>
    /// <param name="values">The form.</param>
    /// <param name="faults">Where what is wrong with it is put.</param>
    /// <param name="text">The words.</param>
    /// <param name="user">Who decides.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<SaveOutcome<Decision>?> DecideAsync(CommuneFile commune, string practice, int newest, FieldValues values,
        FieldFaults faults, PageText text, ClaimsPrincipal user, CancellationToken cancellation) =>
        DecisionForm.Read(values, faults, text, commune.Recommender.Catalogue, practice) is { } decision
            ? await KeepAsync(commune, newest, values, decision, user, cancellation) : null;

    /// <summary>Keeps a decision that was read from a form.</summary>
    /// <param name="commune">The commune.</param>
    /// <param name="newest">The newest revision that there is.</param>
    /// <param name="values">The form.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="user">Who decides.</param>
    /// <param name="cancellation">Ends it.</param>
    public Task<SaveOutcome<Decision>> KeepAsync(CommuneFile commune, int newest, FieldValues values, NewDecision decision,
        ClaimsPrincipal user, CancellationToken cancellation) =>
        files.DecideAsync(commune, BasedOn(values, newest), decision, user, cancellation);

    /// <summary>Nobody began with a revision that never was: then there is no other's to be shown, and none to be overwritten.</summary>
    public static int BasedOn(FieldValues values, int newest)
    {
        _ = int.TryParse(values["basedOn"], CultureInfo.InvariantCulture, out var basedOn);
        return Math.Clamp(basedOn, 0, newest);
    }
}
