namespace VifRecommender.Web.Additions;

/// <summary>What advises in a request: the built-in catalogue, or a commune's own additions on it once its page is opened.</summary>
internal sealed class CatalogueInUse(Recommender builtIn)
{
    public Recommender Recommender { get; set; } = builtIn;
}
