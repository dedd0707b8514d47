using VifRecommender.Catalogues;
using VifRecommender.Situations;

namespace VifRecommender.NRules.Facts;

/// <summary>A finding of the catalogue for a commune. There is one for each finding, established or not.</summary>
/// <remarks>Immutable and linked: replaced when its truth changes.</remarks>
public sealed class FindingFact : ICommuneFact
{
    internal FindingFact(string commune, Finding finding, Truth truth)
    {
        Commune = commune;
        Finding = finding;
        Truth = truth;
    }

    /// <inheritdoc/>
    public string Commune { get; }

    /// <summary>The finding.</summary>
    public Finding Finding { get; }

    /// <summary>The id of the finding.</summary>
    public string Id => Finding.Id;

    /// <summary>Whether it is established: by no rule, by a rule, or perhaps.</summary>
    public Truth Truth { get; }
}
