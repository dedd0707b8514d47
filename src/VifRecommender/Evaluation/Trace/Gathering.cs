using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace VifRecommender.Evaluation.Trace;

/// <summary>A list in the making: the room is used again, so that all that is made is the list that stays.</summary>
/// <typeparam name="T">What is gathered: reasons or terms.</typeparam>
internal sealed class Gathering<T>
{
    // One for each thread. Who makes a list while another is being made gets a room of its own.
    [ThreadStatic]
    private static Gathering<T>? _spare;

    private T[] _members = new T[16];
    private int _count;

    public static Gathering<T> Rent()
    {
        var list = _spare ?? new Gathering<T>();
        _spare = null;
        return list;
    }

    public void Add(T member)
    {
        if (_count == _members.Length) Array.Resize(ref _members, 2 * _count);
        _members[_count++] = member;
    }

    /// <summary>The list. The room goes back, and keeps none of it.</summary>
    public ImmutableArray<T> Take()
    {
        var made = _members.AsSpan(0, _count);
        var list = made.ToArray();
        made.Clear();
        _count = 0;
        _spare = this;
        return ImmutableCollectionsMarshal.AsImmutableArray(list);
    }
}
