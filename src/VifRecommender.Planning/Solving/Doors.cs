using VifRecommender.Catalogues;
using VifRecommender.Catalogues.Ids;
using VifRecommender.Facts;
using VifRecommender.Situations;

namespace VifRecommender.Planning.Solving;

/// <summary>
/// The practices that receive people ("doors") come before those that bring people to them: the contact point, the written procedure, the
/// route in high danger and the training run before
/// anything starts that brings people to them. Guards of the catalogue ask for some of it; the roadmap asks for all that the commune could
/// start itself. Another catalogue without these practices has no doors of its own, and its guards alone count.
/// </summary>
internal static class Doors
{
    private static readonly string[] Ids = [PracticeIds.SingleContactPoint, PracticeIds.ReferralFlowWritten, PracticeIds.HighDangerUnitLink,
        PracticeIds.DetectionTrainingTwoDays];

    // Beside what has a guard on the contact point: what invites people to call, speak up or come. Directories bring nobody by themselves.
    private static readonly HashSet<string> BringPeople = new(StringComparer.Ordinal)
    {
        PracticeIds.DiscreetInfoPoints,
        PracticeIds.WitnessGuidance,
        PracticeIds.PerpetratorHelplineSignposting,
        PracticeIds.HouseholdBrochure,
        PracticeIds.VisualIdentity,
        PracticeIds.RedShoesMemorialEvents,
        PracticeIds.EventsInEachPartnerCommune,
        PracticeIds.CultureLibraryTaboo,
        PracticeIds.TeenRelationshipsProgramme,
        PracticeIds.KeyFiguresEarlyReferral,
    };

    /// <summary>The doors among the candidates that are not open yet.</summary>
    public static List<int> Of(IReadOnlyList<Candidate> candidates, Situation situation) =>
        [.. Enumerable.Range(0, candidates.Count)
            .Where(index => Ids.Contains(candidates[index].Practice.Id, StringComparer.Ordinal)
                && !IsOpen(candidates[index].Practice, situation))];

    /// <summary>Whether a practice brings people to the doors.</summary>
    public static bool Bring(Practice practice, IEnumerable<GuardRule> guards) =>
        BringPeople.Contains(practice.Id)
            || guards.SelectMany(guard => guard.Requires.Tests)
                .Any(test => test.Fact is { Kind: FactKind.Service, Id: ServiceIds.KnownContactPoint });

    private static bool IsOpen(Practice door, Situation situation) =>
        !door.Delivers.IsEmpty && door.Delivers.All(service => situation.Service(service) == Truth.True);
}
