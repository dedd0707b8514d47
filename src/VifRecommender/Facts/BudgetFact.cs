using VifRecommender.Profiles;

namespace VifRecommender.Facts;

/// <summary>Budget for new practices, in euros a year.</summary>
internal sealed class BudgetFact : NumberFact
{
    public override FactKind Kind => FactKind.BudgetEur;

    public override ChangeKind Change => ChangeKind.BringAbout;

    public override string Name(string id) => "capacity:budgetEur";

    public override decimal? Number(CommuneProfile profile) => profile.Capacity?.BudgetEur;

    public override IEnumerable<CommuneProfile> Answers(string id, CommuneProfile profile, AskedFacts asked) =>
        asked.Amounts(Kind).Select(number => profile with { Capacity = (profile.Capacity ?? new Capacity()) with { BudgetEur = number } });
}
