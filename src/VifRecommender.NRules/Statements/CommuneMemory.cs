using VifRecommender.NRules.Facts;
using VifRecommender.Profiles;

namespace VifRecommender.NRules.Statements;

/// <summary>What a session was given of a commune, so that an update finds what is new. No rule matches it.</summary>
internal sealed class CommuneMemory(string commune) : ICommuneFact
{
    private Dictionary<(Type, object), Statement> _statements = [];

    public string Commune { get; } = commune;

    public required CommuneProfile Profile { get; set; }

    public required CalendarDate? Date { get; set; }

    public IEnumerable<Statement> Statements => _statements.Values;

    /// <summary>Takes new statements in the place of those before.</summary>
    /// <returns>What was not said before, what says something else now, and what is not said any more.</returns>
    public (List<Statement> Added, List<Statement> Changed, List<Statement> Gone) Take(IEnumerable<Statement> statements)
    {
        var (before, added, changed) = (_statements, new List<Statement>(), new List<Statement>());
        _statements = new Dictionary<(Type, object), Statement>(before.Count);
        foreach (var statement in statements)
        {
            var key = (statement.GetType(), statement.GetIdentity());
            if (!before.Remove(key, out var old)) added.Add(statement);
            else if (!statement.Equals(old)) changed.Add(statement);
            _statements[key] = statement;
        }

        return (added, changed, [.. before.Values]);
    }
}
