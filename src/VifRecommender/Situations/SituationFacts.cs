using VifRecommender.Profiles;

namespace VifRecommender.Situations;

/// <summary>The facts of a situation that no practice changes, in the order of the vocabulary.</summary>
internal sealed record SituationFacts(
    CommuneProfile Profile,
    CalendarDate? Date,
    Truth[] Signals,
    StructurePresence[] Structures,
    PracticeStatus?[] Practices);
