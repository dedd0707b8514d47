using VifRecommender.Profiles;

namespace VifRecommender.Catalogues;

/// <summary>What structures are called where a commune lies.</summary>
internal sealed class LocalNames(Catalogue catalogue, CommuneProfile profile)
{
    /// <summary>The placeholder for the public social welfare centre, which has another name in each region.</summary>
    public const string WelfareCentre = "cpas";

    public CommuneProfile Profile => profile;

    /// <summary>A text with its names filled in; <see langword="null"/> where a name is not known for the commune.</summary>
    public string? Fill(string template, Language language)
    {
        var isKnown = true;
        var text = Template.Fill(template, language, name =>
        {
            var known = name == WelfareCentre ? Centre : Of(name);
            isKnown &= known is not null;
            return known;
        });
        return isKnown ? text : null;
    }

    private string Centre => profile.Region switch
    {
        Region.Flanders => "OCMW",
        Region.Brussels => "CPAS/OCMW",
        Region.Wallonia => IsGerman ? "ÖSHZ" : "CPAS",
        _ => "CPAS/OCMW",
    };

    private bool IsGerman => !profile.Languages.IsDefaultOrEmpty && profile.Languages[0] == Language.German;

    private string? Of(string structure) => catalogue.FindStructure(structure)?.NamesFor(profile).FirstOrDefault();
}
