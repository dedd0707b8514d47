using System.Collections.Immutable;

namespace VifRecommender.Web.Profiles;

/// <summary>The words of the form for a profile.</summary>
public sealed record ProfilesText
{
    public required ImmutableArray<string> PartnershipKinds { get; init; }

    public required ImmutableArray<string> HeldBy { get; init; }

    public required ImmutableArray<string> LevelNames { get; init; }

    public required string DontKnow { get; init; }

    public required string Unreadable { get; init; }

    public required string KeptTitle { get; init; }

    public required string KeptLead { get; init; }

    public required string KeptForget { get; init; }

    /// <summary>{commune}.</summary>
    public required string Title { get; init; }

    public required string Lead { get; init; }

    /// <summary>{author}, {date}, {n}.</summary>
    public required string SavedBy { get; init; }

    public required string Save { get; init; }

    public required string SaveOnTop { get; init; }

    public required string SectionCommune { get; init; }

    public required string CommuneName { get; init; }

    public required string Population { get; init; }

    public required string PopulationHint { get; init; }

    public required string NisCode { get; init; }

    public required string NisHint { get; init; }

    public required string RegionLabel { get; init; }

    public required string LanguagesLabel { get; init; }

    public required string LanguagesHint { get; init; }

    public required string Incidents { get; init; }

    public required string IncidentsHint { get; init; }

    public required string SectionPartnership { get; init; }

    public required string PartnershipKind { get; init; }

    public required string PartnershipName { get; init; }

    public required string PartnershipCommunes { get; init; }

    public required string PartnershipPopulation { get; init; }

    public required string SectionMaturity { get; init; }

    public required string MaturityLead { get; init; }

    public required string PartnershipMaturity { get; init; }

    public required string PartnershipMaturityLead { get; init; }

    public required string SectionServices { get; init; }

    public required string ServicesLead { get; init; }

    public required string SectionSignals { get; init; }

    public required string SectionLocal { get; init; }

    public required string SignalsLead { get; init; }

    public required string SectionStructures { get; init; }

    public required string StructuresLead { get; init; }

    /// <summary>{names}.</summary>
    public required string KnownAs { get; init; }

    public required string SectionPractices { get; init; }

    public required string PracticesLead { get; init; }

    public required string Wished { get; init; }

    public required string Wishes { get; init; }

    public required string StatusUnknown { get; init; }

    /// <summary>{date}, {decision}.</summary>
    public required string DecisionOutweighs { get; init; }

    public required string SectionMeans { get; init; }

    public required string MeansLead { get; init; }

    public required string StaffFte { get; init; }

    public required string StaffHint { get; init; }

    public required string BudgetEur { get; init; }

    public required string BudgetHint { get; init; }

    public required string Focus { get; init; }

    public required string FocusHint { get; init; }

    public required string SectionNotes { get; init; }

    public required string NotesLead { get; init; }

    public required string NotesSources { get; init; }

    public required string NotesAssumptions { get; init; }

    public required string OnePerLine { get; init; }

    public required string ConflictTitle { get; init; }

    /// <summary>{author}, {date}.</summary>
    public required string ConflictText { get; init; }

    public required string ConflictSame { get; init; }

    public required string Statement { get; init; }

    public required string Theirs { get; init; }

    public required string Yours { get; init; }

    public required string Reason { get; init; }

    public required string Until { get; init; }

    public string LevelName(int level) => LevelNames[level - 1];
}
