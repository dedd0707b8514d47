using VifRecommender.Catalogues;
using VifRecommender.Profiles;

namespace VifRecommender.Web.Profiles;

/// <summary>
/// What a stored profile says of things that the catalogue has not any more, such as those of additions that were taken away. No field of
/// the
/// form holds it; it is shown, and stays in the profile when the form is saved, but for what somebody ticks to be forgotten.
/// </summary>
public static class KeptStatements
{
    /// <summary>The field of the form that names what is to be forgotten.</summary>
    public const string Forget = "forget";

    /// <summary>What is kept: the field, such as <c>services.own-desk</c>, and what stands there.</summary>
    public static IReadOnlyList<(string Field, string Value)> Of(CommuneProfile profile, Catalogue catalogue)
    {
        var kept = Only(profile, catalogue, _ => true);
        return
        [
            .. kept.Services.Select(each => ("services." + each.Key, ProfileFields.ServiceWord(each.Value))),
            .. kept.Signals.Select(each => ("signals." + each.Key, ProfileFields.Word(each.Value))),
            .. kept.RegionalStructures.Select(each => ("regionalStructures." + each.Key, ProfileFields.Word(each.Value))),
            .. kept.Local.Select(each => ("local." + each.Key, each.Value.ToString())),
            .. kept.Practices.Select(each => ("practices." + each.Key, ProfileFields.Word(each.Value.Status))),
            .. kept.Wishes.Select(each => ("wishes." + each, "")),
        ];
    }

    /// <summary>A profile of the form together with what the stored one has beside the catalogue.</summary>
    /// <param name="profile">What the form says.</param>
    /// <param name="stored">What was stored, or nothing.</param>
    /// <param name="catalogue">The catalogue of today.</param>
    /// <param name="forgotten">The fields that are to be forgotten.</param>
    public static CommuneProfile Carry(CommuneProfile profile, CommuneProfile? stored, Catalogue catalogue, IReadOnlyList<string> forgotten)
    {
        if (stored is null) return profile;
        var kept = Only(stored, catalogue, field => !forgotten.Contains(field, StringComparer.Ordinal));
        return profile with
        {
            Services = With(profile.Services, kept.Services),
            Signals = With(profile.Signals, kept.Signals),
            RegionalStructures = With(profile.RegionalStructures, kept.RegionalStructures),
            Local = With(profile.Local, kept.Local),
            Practices = With(profile.Practices, kept.Practices),
            Wishes = [.. profile.Wishes.Union(kept.Wishes, StringComparer.Ordinal)],
        };
    }

    /// <summary>The same profile without what the catalogue has not.</summary>
    public static CommuneProfile Without(CommuneProfile profile, Catalogue catalogue) => profile with
    {
        Services = Where(profile.Services, id => catalogue.FindService(id) is not null),
        Signals = Where(profile.Signals, id => catalogue.FindSignal(id) is not null),
        RegionalStructures = Where(profile.RegionalStructures, id => catalogue.FindStructure(id) is not null),
        Local = Where(profile.Local, id => catalogue.FindLocalFact(id) is not null),
        Practices = Where(profile.Practices, id => catalogue.FindPractice(id) is not null),
        Wishes = [.. profile.Wishes.Where(id => catalogue.FindPractice(id) is not null)],
    };

    private static CommuneProfile Only(CommuneProfile profile, Catalogue catalogue, Func<string, bool> isKept) => new()
    {
        Name = profile.Name,
        Population = profile.Population,
        Services = Where(profile.Services, id => catalogue.FindService(id) is null && isKept("services." + id)),
        Signals = Where(profile.Signals, id => catalogue.FindSignal(id) is null && isKept("signals." + id)),
        RegionalStructures =
            Where(profile.RegionalStructures, id => catalogue.FindStructure(id) is null && isKept("regionalStructures." + id)),
        Local = Where(profile.Local, id => catalogue.FindLocalFact(id) is null && isKept("local." + id)),
        Practices = Where(profile.Practices, id => catalogue.FindPractice(id) is null && isKept("practices." + id)),
        Wishes = [.. profile.Wishes.Where(id => catalogue.FindPractice(id) is null && isKept("wishes." + id))],
    };

    private static FactDictionary<T> Where<T>(FactDictionary<T> facts, Func<string, bool> isMeant) =>
        FactDictionary<T>.Of(facts.Where(each => isMeant(each.Key)));

    private static FactDictionary<T> With<T>(FactDictionary<T> facts, FactDictionary<T> more) =>
        more.IsEmpty ? facts : FactDictionary<T>.Of(facts.Concat(more));
}
