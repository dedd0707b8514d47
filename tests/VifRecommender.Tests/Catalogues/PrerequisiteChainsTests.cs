using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Profiles;

namespace VifRecommender.Tests.Catalogues;

/// <summary>Practices that wait only for each other are found, however the need is written.</summary>
public sealed class PrerequisiteChainsTests
{
    public static TheoryData<string> Ways => ["plain", "not absent", "not not", "none of absent"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Check_TwoThatWaitForEachOther_IsACycle(string way)
    {
        var result = Build(("first", Ask(way, "b"), "a"), ("second", Ask(way, "a"), "b"));
        Assert.Equal(["VIF4003", "VIF4003"], result.Diagnostics.Select(each => each.Id));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Check_ChainThatBegins_IsNone(string way) =>
        Assert.Empty(Build(("first", null, "a"), ("second", Ask(way, "a"), "b")).Diagnostics);

    [Theory]
    [MemberData(nameof(Ways))]
    public void Check_ServiceThatNobodyDelivers_IsTold(string way) =>
        Assert.Contains(Build(("first", Ask(way, "a"), "b")).Diagnostics, each => each.Id == DiagnosticCatalogue.NobodyDelivers.Id);

    private static Condition Ask(string way, string service) => way switch
    {
        "plain" => When.Service(service).IsPresent,
        "not absent" => When.Not(When.Service(service).IsAbsent),
        "not not" => When.Not(When.Not(When.Service(service).IsPresent)),
        _ => When.Not(When.Any(When.Service(service).IsAbsent, When.InRegion(Region.Brussels))),
    };

    private static LoadResult<Catalogue> Build(params (string Id, Condition? Needs, string Delivers)[] practices)
    {
        var builder = new CatalogueBuilder("chains", "1");
        foreach (var id in new[] { "a", "b" })
        {
            builder.Add(new Service { Id = id, Name = Text(id), Question = Text(id), HeldBy = [Holder.Commune] });
        }
        foreach (var (id, needs, delivers) in practices)
        {
            builder.Add(new Practice
            {
                Id = id,
                Domain = Domain.Networks,
                Dimension = MaturityDimension.Contact,
                Title = Text(id),
                Description = Text(id),
                Safety = Text(id),
                Effort = Effort.Medium,
                Needs = needs,
                Delivers = [delivers],
            });
        }

        return builder.Build();
    }

    private static LocalizedText Text(string text) => LocalizedText.Same(text);
}
