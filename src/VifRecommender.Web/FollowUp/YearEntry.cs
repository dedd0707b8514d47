using VifRecommender.Web.Memory;

namespace VifRecommender.Web.FollowUp;

/// <summary>A practice in the overview of a year.</summary>
/// <param name="Practice">Its id.</param>
/// <param name="Standing">What stood at the end of the year, or stands today.</param>
/// <param name="DecidedAt">When it was first decided on.</param>
/// <param name="Place">Where in the year it stands.</param>
/// <param name="Quarter">1 to 4 for <see cref="YearPlace.Quarter"/>; else 0.</param>
internal sealed record YearEntry(string Practice, Decision Standing, DateTimeOffset DecidedAt, YearPlace Place, int Quarter);
