using VifRecommender.Web.Communes;

namespace VifRecommender.Web.Zones;

/// <summary>A commune on the board, domain by domain.</summary>
/// <param name="Commune">The commune.</param>
/// <param name="Domains">The six domains.</param>
public sealed record CommuneStanding(CommuneFile Commune, IReadOnlyList<DomainStanding> Domains)
{
    /// <summary>From here on a finding is a gap; below, it says what kind of commune it is.</summary>
    private const int LowestSeverity = 2;

    /// <summary>A commune that has an advice.</summary>
    public static CommuneStanding Of(CommuneFile file)
    {
        var advice = file.Advice!;
        return new(file,
        [
            .. advice.Coverage.Select(each => new DomainStanding(each.Domain, each.InPlace,
                advice.Findings.Count(found => found.Finding.Domain == each.Domain && found.Finding.Severity >= LowestSeverity), each.Now)),
        ]);
    }
}
