using VifRecommender.Catalogues.Ids;
using VifRecommender.Facts;
using VifRecommender.Profiles;

namespace VifRecommender.Interviews;

/// <summary>
/// How likely each answer to a question is, by size and region, before anybody answers. All of it is judgement: no survey of Belgian
/// communes was found. It chooses what is asked first and nothing else: no rank hangs on it.
/// </summary>
internal static class LikelyAnswers
{
    private const int Small = 10_000;
    private const int Large = 50_000;

    /// <summary>In percent, how often a service is there: under 10 000 inhabitants, under 50 000, and above.</summary>
    private static readonly Dictionary<string, int[]> Services = new(StringComparer.Ordinal)
    {
        [ServiceIds.KnownContactPoint] = [20, 35, 60],
        [ServiceIds.Directory] = [30, 45, 65],
        [ServiceIds.InternalDirectory] = [30, 50, 70],
        [ServiceIds.Referents] = [20, 35, 55],
        [ServiceIds.TrainedStaff] = [15, 30, 55],
        [ServiceIds.IntakeCapacity] = [25, 45, 70],
        [ServiceIds.ElectedMandate] = [40, 50, 65],
        [ServiceIds.CoordinationTime] = [15, 30, 60],
        [ServiceIds.SteeringGroup] = [20, 35, 60],
        [ServiceIds.PoliceLink] = [60, 65, 75],
        [ServiceIds.ProsecutorLink] = [20, 30, 45],
        [ServiceIds.SpecialistPartner] = [25, 40, 65],
        [ServiceIds.PerpPartner] = [15, 25, 45],
        [ServiceIds.VictimSafetyContact] = [10, 20, 40],
        [ServiceIds.YouthPartner] = [35, 45, 60],
        [ServiceIds.HousingPartner] = [30, 40, 60],
        [ServiceIds.AccommodationFollowup] = [10, 20, 40],
        [ServiceIds.RiskTool] = [10, 20, 40],
        [ServiceIds.ConfidentialityProtocol] = [15, 25, 45],
        [ServiceIds.DataBaseline] = [15, 25, 45],
    };

    /// <summary>A service that a host's catalogue adds.</summary>
    private static readonly int[] OtherService = [25, 40, 60];

    /// <summary>Of the services that are there, in percent, those that the commune itself holds; of the rest the zone holds most.</summary>
    private static readonly int[] OwnHolder = [35, 60, 85];

    /// <summary>The five levels, in percent.</summary>
    private static readonly int[][] Levels = [[35, 40, 20, 4, 1], [15, 40, 30, 12, 3], [5, 25, 40, 20, 10]];

    private const int Signal = 25;

    /// <summary>Structures that are not publicly known: present, announced, absent.</summary>
    private static readonly int[] Structure = [40, 10, 50];

    /// <summary>
    /// The chance, in percent, that a service is there in Flanders beyond the rest of the country: the local policy plan asks for it.
    /// </summary>
    private const int MoreInFlanders = 5;

    public static IEnumerable<string> NamedServices => Services.Keys;

    /// <summary>A weight for each answer, in their order; only their proportion counts.</summary>
    public static int[] Weights(Fact fact, IReadOnlyList<FactValue> answers, CommuneProfile profile)
    {
        var size = profile.Population < Small ? 0 : profile.Population < Large ? 1 : 2;
        return
        [
            .. answers.Select(answer => fact.Kind switch
            {
                FactKind.Service => answer.Word == "present" ? Present(fact.Id, size, profile) : 100 - Present(fact.Id, size, profile),
                FactKind.Holder => Held(answer.Word, Present(fact.Id, size, profile), size),
                FactKind.Signal => answer.Word == "present" ? Signal : 100 - Signal,
                FactKind.Structure => Structure[answer.Word switch { "present" => 0, "announced" => 1, _ => 2 }],
                FactKind.Maturity =>
                    answer.Number is >= NetworkMaturity.Lowest and <= NetworkMaturity.Highest and var level ? Levels[size][(int)level - 1]
                        : 1,
                _ => 1,
            }),
        ];
    }

    private static int Present(string service, int size, CommuneProfile profile) =>
        (Services.TryGetValue(service, out var percent) ? percent : OtherService)[size]
            + (profile.Region == Region.Flanders ? MoreInFlanders : 0);

    // In shares of a tenth of a percent, so that the region's small part is not lost.
    private static int Held(string? holder, int present, int size) => holder switch
    {
        "commune" => present * OwnHolder[size] / 10,
        "zone" => present * (100 - OwnHolder[size]) * 3 / 40,
        "region" => present * (100 - OwnHolder[size]) / 40,
        _ => (100 - present) * 10,
    };
}
