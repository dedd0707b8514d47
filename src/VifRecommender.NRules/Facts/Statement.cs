using NRules.RuleModel;

namespace VifRecommender.NRules.Facts;

/// <summary>A fact that is read from a profile. A session has one for a commune and an id, so that an update replaces it.</summary>
/// <remarks>
/// Immutable. Equal when it says the same. Only reading a profile makes one: no rule of a host can state what a commune has not said.
/// </remarks>
public abstract record Statement : ICommuneFact, IIdentityProvider
{
    private readonly object _identity;

    private protected Statement(string commune, string id)
    {
        Commune = commune;
        _identity = (commune, id);
    }

    /// <inheritdoc/>
    public string Commune { get; }

    /// <summary>What distinguishes this fact from others of its type.</summary>
    /// <returns>The key of the commune with the id.</returns>
    public object GetIdentity() => _identity;
}
