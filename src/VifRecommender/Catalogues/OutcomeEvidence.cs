namespace VifRecommender.Catalogues;

/// <summary>Whether a figure of results was found. None of them is about repeat violence.</summary>
public enum OutcomeEvidence
{
    /// <summary>No figure was found; this does not mean that there is no effect.</summary>
    NoneFound,

    /// <summary>A figure of use or process was found, such as people trained or nights occupied.</summary>
    ProcessFigure,
}
