using VifRecommender.Loading;
using VifRecommender.Profiles;

namespace VifRecommender.Benchmarks.Rivals;

/// <summary>
/// The built-in rules as straight C# on flags and arrays, the practical limit: conditions are lines of code with constants (the other part
/// of this class, emitted), and what happens between the stages is <see cref="RankingFlow"/>. It explains nothing.
/// </summary>
internal sealed partial class StraightCode : IJudge
{
    private readonly FlagsReader _reader = new(BuiltInCatalogue.Value);
    private readonly Flags _flags = new(BuiltInCatalogue.Value);
    private readonly RankingFlow _flow;

    public StraightCode() => _flow = new RankingFlow(new RankingModel(BuiltInCatalogue.Value), this);

    public void Rank(CommuneProfile profile, StraightResult into)
    {
        _reader.Read(profile, _flags);
        _flow.Rank(_flags, into);
    }
}
