using System.Collections;
using VifRecommender.Catalogues;

namespace VifRecommender.Recommendations;

/// <summary>
/// The ranks alone: the practices that can start, now or later, in the order in which <see cref="Advice"/> has them
/// (<see cref="Advice.Recommendations"/>, then <see cref="Advice.Later"/>), without reasons.
/// </summary>
/// <remarks>Immutable and thread-safe. Made for many profiles: under one kilobyte each with the built-in catalogue.</remarks>
public sealed class Ranking : IReadOnlyList<RankedPlace>
{
    private readonly Catalogue _catalogue;
    private readonly (int Practice, int Score)[] _places;
    private readonly int[] _waveEnds;

    /// <param name="catalogue">The catalogue.</param>
    /// <param name="places">The practices by their place in the catalogue, in order.</param>
    /// <param name="waveEnds">For each wave the number of practices up to its end.</param>
    internal Ranking(Catalogue catalogue, (int Practice, int Score)[] places, int[] waveEnds)
    {
        _catalogue = catalogue;
        _places = places;
        _waveEnds = waveEnds;
    }

    /// <summary>The number of practices that can start, now or later.</summary>
    public int Count => _places.Length;

    /// <summary>The number of practices that can start now: they stand first.</summary>
    public int CountNow => _waveEnds.Length == 0 ? 0 : _waveEnds[0];

    /// <summary>The practice at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer practices.</exception>
    public RankedPlace this[int index]
    {
        get
        {
            if ((uint)index >= (uint)_places.Length)
            {
                throw new ArgumentOutOfRangeException(nameof(index), index, $"The ranking has {_places.Length} practices.");
            }
            var wave = 0;
            while (index >= _waveEnds[wave]) wave++;
            return new RankedPlace(_catalogue.Practices[_places[index].Practice], wave, _places[index].Score);
        }
    }

    /// <summary>The place in the catalogue of the practice at a place of the ranking.</summary>
    internal int PracticeAt(int index) => _places[index].Practice;

    /// <summary>The practices in order.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<RankedPlace> GetEnumerator()
    {
        for (var i = 0; i < _places.Length; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
