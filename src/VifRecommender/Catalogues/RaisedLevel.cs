using VifRecommender.Profiles;

namespace VifRecommender.Catalogues;

/// <summary>A maturity level that a practice brings.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Level">The level that is reached at least, 2 to 5.</param>
public readonly record struct RaisedLevel(MaturityDimension Dimension, int Level);
