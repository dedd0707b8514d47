using VifRecommender.Facts;

namespace VifRecommender.Explanation;

/// <summary>Something for some kinds of facts. A dictionary over an enum would be compiled anew in each process.</summary>
internal sealed class FactKindTable<T>
    where T : class
{
    private readonly T?[] _items = new T?[FactDefinitions.All.Length];

    public T this[FactKind kind]
    {
        get => _items[(int)kind] ?? throw new KeyNotFoundException($"There is nothing for {kind}.");
        init => _items[(int)kind] = value;
    }
}
