namespace VifRecommender.Facts;

/// <summary>
/// What a practice brings about once it runs: the services that are there then, and the levels that are reached at least.
/// </summary>
/// <param name="Services">The ids of the services.</param>
/// <param name="Levels">The level by dimension, or none.</param>
internal sealed record Effects(IReadOnlyCollection<string> Services, int?[] Levels)
{
    public bool RaiseLevels
    {
        get
        {
            foreach (var level in Levels)
            {
                if (level is not null) return true;
            }

            return false;
        }
    }

    /// <summary>Whether they bear on a fact at all, though more may be wanting.</summary>
    public bool Move(Fact fact) => fact.Definition.IsMovedBy(this, fact.Id);

    /// <summary>Whether they alone see to it that a test holds.</summary>
    public bool Meet(Fact fact, FactTest test) => fact.Definition.IsMetBy(this, fact.Id, test);
}
