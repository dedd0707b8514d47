using VifRecommender.Profiles;

namespace VifRecommender.Facts;

/// <summary>A count that the partnership has.</summary>
internal abstract class PartnershipCountFact : CountFact
{
    public sealed override int? Whole(CommuneProfile profile) => profile.Partnership is { } partnership ? Of(partnership) : null;

    protected sealed override CommuneProfile? With(CommuneProfile profile, int? count) =>
        count is null && profile.Partnership is null ? profile
            : profile with { Partnership = With(profile.Partnership ?? new Partnership(), count) };

    protected abstract int? Of(Partnership partnership);

    protected abstract Partnership With(Partnership partnership, int? count);
}
