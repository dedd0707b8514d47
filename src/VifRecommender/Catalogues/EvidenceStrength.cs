namespace VifRecommender.Catalogues;

/// <summary>What supports a practice. None of these is proof of effect.</summary>
public enum EvidenceStrength
{
    /// <summary>Professional judgement only.</summary>
    Judgement,

    /// <summary>By analogy with a neighbouring model or principle.</summary>
    Analogous,

    /// <summary>Named on the federal page of the six domains.</summary>
    SynthesisPage,

    /// <summary>Announced or planned in a Belgian source.</summary>
    AnnouncedInBelgium,

    /// <summary>Carried out in Belgium, according to a source.</summary>
    DoneInBelgium,
}
