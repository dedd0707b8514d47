using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Practices;

/// <summary>A decision that was taken, in one or two words: the library's for the state in which the practice is by it.</summary>
public static class DecisionWords
{
    public static string Decided(this Explainer explainer, DecisionKind kind, PracticesText text) => kind switch
    {
        DecisionKind.Planned => explainer.Named(PracticeStatus.Planned),
        DecisionKind.InProgress => explainer.Named(PracticeStatus.InProgress),
        DecisionKind.InPlace => explainer.Named(PracticeStatus.InPlace),
        DecisionKind.Done => text.DecisionDone,
        DecisionKind.Stopped => text.DecisionStopped,
        DecisionKind.Dismissed => explainer.Named(PracticeStatus.Dismissed),
        DecisionKind.Withdrawn => text.DecisionWithdrawn,
    };
}
