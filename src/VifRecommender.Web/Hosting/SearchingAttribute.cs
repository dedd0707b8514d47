namespace VifRecommender.Web.Hosting;

/// <summary>
/// An endpoint or a page whose answer is searched for, and so keeps a processor busy: <see cref="RateLimits"/> lets few of them run at
/// once.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class SearchingAttribute : Attribute;
