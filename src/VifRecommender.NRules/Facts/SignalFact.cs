using VifRecommender.Situations;

namespace VifRecommender.NRules.Facts;

/// <summary>A signal of the catalogue in a commune. There is one for each signal, known or not.</summary>
public sealed record SignalFact : Statement
{
    internal SignalFact(string commune, string signal, Truth isPresent)
        : base(commune, signal)
    {
        Signal = signal;
        IsPresent = isPresent;
    }

    /// <summary>The id of the signal.</summary>
    public string Signal { get; }

    /// <summary>Whether it is present.</summary>
    public Truth IsPresent { get; }
}
