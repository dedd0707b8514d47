using VifRecommender.Profiles;

namespace VifRecommender.Facts;

/// <summary>Staff for new practices, in full-time equivalents.</summary>
internal sealed class StaffFact : NumberFact
{
    public override FactKind Kind => FactKind.StaffFte;

    public override ChangeKind Change => ChangeKind.BringAbout;

    public override string Name(string id) => "capacity:staffFte";

    public override decimal? Number(CommuneProfile profile) => profile.Capacity?.StaffFte;

    public override IEnumerable<CommuneProfile> Answers(string id, CommuneProfile profile, AskedFacts asked) =>
        asked.Amounts(Kind).Select(number => profile with { Capacity = (profile.Capacity ?? new Capacity()) with { StaffFte = number } });
}
