using System.Collections;
using System.Reflection;
using VifRecommender.Profiles;

namespace VifRecommender.Tests.Profiles;

/// <summary>
/// A profile of which every property says something: a fact that a reader, a writer, a table or a form forgets is lost here.
/// </summary>
internal static class FullProfile
{
    private const string Said = "Said by the head of the social service, 12 March 2026";

    /// <summary>A profile on the ids of the built-in catalogue.</summary>
    public static CommuneProfile Value { get; } = new CommuneProfile
    {
        Name = "Chaudfontaine",
        NisCode = "62022",
        Region = Region.Wallonia,
        Languages = [Language.French, Language.German],
        Population = 20_968,
        Partnership = new Partnership
        {
            Kind = PartnershipKind.Intercommunal,
            Name = "SECOVA",
            Communes = 5,
            Population = 69_679,
            Maturity = Levels(2)
        },
        RecordedIncidents = 88,
        OtherServices = Presence.Absent,
        NetworkMaturity = Levels(3),
        Capacity = new Capacity { StaffFte = 0.5m, BudgetEur = 20_000 },
        Wishes = ["visual-identity"],
        Focus = [Domain.Victims, Domain.Inform],
        Notes = new ProfileNotes { Sources = [Said], Assumptions = ["The levels are estimates"] },
    }
    .WithService("police-link", new ServiceState(Presence.Present, Holder.Zone))
    .WithSignal("staff-exhausted", Presence.Present)
    .WithLocal("social-housing-share", LocalAnswer.Of(0.125m))
    .WithLocal("housing-policy", LocalAnswer.Of("own-company"))
    .WithStructure("danger-unit", StructurePresence.Announced)
    .WithPractice("services-directory-public", new PracticeState(PracticeStatus.Dismissed, "out of scope", new CalendarDate(2027, 6, 30)));

    /// <summary>The properties that say nothing, with their path; all the way down into what is ours.</summary>
    public static IEnumerable<string> Unset(object value, string path = "")
    {
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            // What follows from others is set by nobody; an indexer has no value of its own.
            if (property.SetMethod is null || property.GetIndexParameters().Length > 0) continue;
            var (name, said) = (path + property.Name, property.GetValue(value));
            if (said is null || IsDefault(said)) yield return name;
            else if (said.GetType() is { IsEnum: false, Namespace: "VifRecommender.Profiles" }
                && said is not IEnumerable and not CalendarDate)
            {
                foreach (var inner in Unset(said, name + ".")) yield return inner;
            }
        }
    }

    private static bool IsDefault(object said) => said switch
    {
        string text => text.Length == 0,
        IEnumerable all => !all.GetEnumerator().MoveNext(),
        ValueType value => value.Equals(Activator.CreateInstance(value.GetType())) && value is not (PartnershipKind or PracticeStatus),
        _ => false,
    };

    private static NetworkMaturity Levels(int level) =>
        new() { Contact = level, Coordination = level, People = level, Risk = level, Offer = level, Evaluation = level };
}
