using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>
/// All that the library knows of one kind of fact: its name, how it is read from a situation, when it is worth asking, which answers there
/// are, what can change it and when two readings differ. Each kind is one class in this folder, listed in <see cref="FactDefinitions"/>.
/// Names for people are in Explanation, because they need a catalogue and a language.
/// </summary>
internal abstract class FactDefinition
{
    public abstract FactKind Kind { get; }

    /// <summary>The name in JSON, such as <c>service:police-link</c>.</summary>
    public abstract string Name(string id);

    /// <summary>Whether a profile states it; otherwise it follows from other facts, or only a host knows it.</summary>
    public virtual bool IsStated => true;

    /// <summary>Whether a number answers it, and not one of a few words.</summary>
    public virtual bool IsNumber => false;

    /// <summary>
    /// Whether the commune decides it by saying so: what it does of its own practices, what it wishes, where it puts weight.
    /// </summary>
    public virtual bool IsOwnDecision => false;

    /// <summary>
    /// What an id of this kind names in a catalogue, as diagnostics say it; nothing where no element of a catalogue is named.
    /// </summary>
    public virtual string? Element => null;

    /// <summary>What can be done about it once it is known.</summary>
    public abstract ChangeKind Change { get; }

    /// <summary>The ids of all facts of this kind; one empty id where there is only one.</summary>
    public abstract IEnumerable<string> Ids(Vocabulary vocabulary);

    /// <summary>What is known of it; unknown where the profile says nothing.</summary>
    public abstract FactValue Observe(Situation situation, string id);

    /// <summary>The facts of this kind that are not known and that an answer could settle.</summary>
    public virtual IEnumerable<Fact> Open(Situation situation, AskedFacts asked) =>
        Facts(Ids(situation.Vocabulary).Where(id => Observe(situation, id).IsUnknown));

    /// <summary>The facts to ask so that a test of this fact is decided; none where nobody can be asked.</summary>
    public virtual IEnumerable<Fact> AskedAs(string id, AskedFacts asked) => [new Fact(Kind, id)];

    /// <summary>The fact by which a profile states this one; another kind where two are stated together.</summary>
    public virtual Fact Statement(string id) => new(Kind, id);

    /// <summary>The possible answers: one for each that some condition of the catalogue distinguishes.</summary>
    public abstract IEnumerable<FactValue> Answers(string id, CommuneProfile profile, AskedFacts asked);

    /// <summary>The profile in which the answer stands, unknown to take it back; nothing for what does not answer.</summary>
    public abstract CommuneProfile? With(CommuneProfile profile, string id, FactValue answer);

    /// <summary>The profiles that the possible answers make.</summary>
    public IEnumerable<CommuneProfile> Answered(string id, CommuneProfile profile, AskedFacts asked)
    {
        foreach (var answer in Answers(id, profile, asked))
        {
            if (With(profile, id, answer) is { } answered) yield return answered;
        }
    }

    /// <summary>The profiles in which this fact alone is another one.</summary>
    public virtual IEnumerable<CommuneProfile> Changes(string id, CommuneProfile profile, AskedFacts asked) => Answered(id, profile, asked);

    /// <summary>What a change asks of a commune, to put the cheaper first.</summary>
    public virtual int Effort(FactValue from, FactValue to) => 3;

    /// <summary>Whether a change takes away what there was.</summary>
    public virtual bool IsStepBack(FactValue from, FactValue to) => false;

    /// <summary>Whether two readings differ.</summary>
    public virtual bool Differs(FactValue before, FactValue after) => before != after;

    /// <summary>Whether what a practice brings bears on the fact at all.</summary>
    public virtual bool IsMovedBy(Effects effects, string id) => false;

    /// <summary>Whether what a practice brings is enough for a test of the fact to hold.</summary>
    public virtual bool IsMetBy(Effects effects, string id, FactTest test) => false;

    // These are loops, since queries over values are compiled anew in each process.

    /// <summary>The facts of this kind with some ids.</summary>
    protected IEnumerable<Fact> Facts(IEnumerable<string> ids)
    {
        foreach (var id in ids) yield return new Fact(Kind, id);
    }

    /// <summary>Some words as answers.</summary>
    protected static IEnumerable<FactValue> Words(params IEnumerable<string> words)
    {
        foreach (var word in words) yield return FactValue.OfWord(word);
    }

    /// <summary>Some numbers as answers.</summary>
    protected static IEnumerable<FactValue> Numbers(List<decimal> numbers)
    {
        for (var i = 0; i < numbers.Count; i++) yield return FactValue.OfNumber(numbers[i]);
    }
}
