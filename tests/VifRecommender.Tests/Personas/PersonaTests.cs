using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Personas;

/// <summary>
/// The advice for every persona is the approved one. Where it is not, the difference names the rule that moved each practice. To approve
/// a change: run with VIF_UPDATE_GOLDEN=1 and read the difference; never in CI.
/// </summary>
public sealed class PersonaTests
{
    private static readonly CalendarDate Date = new(2026, 11, 23);

    public static TheoryData<string> Names => PersonaProfiles.Names;

    private static string Approved(string name) => Path.Combine(PersonaProfiles.Folder, "Approved", name + ".txt");

    [Theory]
    [MemberData(nameof(Names))]
    public void Advice_Persona_IsAsApproved(string name)
    {
        var actual = AdviceRecord.Of(Recommender.Default.Recommend(PersonaProfiles.Load(name), Date));
        var file = Approved(name);
        if (KeptFiles.AreUpdated)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual.Write());
        }

        Assert.True(File.Exists(file), $"There is no approved advice for {name}: run with VIF_UPDATE_GOLDEN=1 and read it.");
        var moved = AdviceDifference.Describe(AdviceRecord.Parse(File.ReadAllText(file)), actual);
        Assert.True(moved.Count == 0, $"{name}: {moved.Count} practices differ from the approved advice:\n{string.Join('\n', moved)}");
    }

    [Fact]
    public void Personas_CoverSizesRegionsLanguagesAndStages()
    {
        var profiles = Names.Select(row => PersonaProfiles.Load(row.Data)).ToList();
        Assert.Equal(24, profiles.Count);
        Assert.Equal(24, Directory.GetFiles(Path.Combine(PersonaProfiles.Folder, "Approved")).Length);
        foreach (var region in Enum.GetValues<Region>()) Assert.Contains(profiles, profile => profile.Region == region);
        foreach (var language in (Language[])[Language.French, Language.Dutch, Language.German])
        {
            Assert.Contains(profiles, profile => profile.Languages.Contains(language));
        }
        int[] sizes = [0, 5_000, 10_000, 20_000, 50_000, 100_000, 1_000_000];
        foreach (var (from, below) in sizes.Zip(sizes.Skip(1)))
        {
            Assert.True(profiles.Count(profile => profile.Population >= from && profile.Population < below) >= 2,
                $"From {from} below {below} inhabitants.");
        }
        for (var level = 1; level <= 5; level++) Assert.Contains(profiles, profile => profile.NetworkMaturity.Contact == level);
        Assert.Contains(profiles, profile => profile.NetworkMaturity == default);
    }

    [Fact]
    public void Difference_OtherWeight_NamesTheRuleThatMovedThePractice()
    {
        var profile = PersonaProfiles.Load("wa-small-town-beginning");
        var before = AdviceRecord.Of(Recommender.Default.Recommend(profile, Date));
        var first = before.Lines.First();
        var rule = first.Value.Rules.First(each => each.Value.StartsWith('+')).Key;
        var reweighted = Reweighted(rule, points: -40);

        var moved = AdviceDifference.Describe(before, AdviceRecord.Of(new Recommender(reweighted).Recommend(profile, Date)));

        Assert.Contains(moved,
            line => line.StartsWith($"{first.Key}: now 1 -> now ", StringComparison.Ordinal)
                && line.Contains($"rule '{rule}' +", StringComparison.Ordinal));
        Assert.All(moved, line => Assert.Contains("rule '", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Difference_GuardThatAppears_IsNamed()
    {
        var profile = PersonaProfiles.Load("wa-small-town-beginning");
        var before = AdviceRecord.Of(Recommender.Default.Recommend(profile, Date));
        var first = before.Lines.First().Key;
        var guarded = BuiltInCatalogue.Value.With(builder => builder.Add(new GuardRule
        {
            Id = "own-guard",
            Text = LocalizedText.Same("own"),
            Practices = [first],
            Requires = When.Service("steering-group").IsPresent
        }));

        var moved = AdviceDifference.Describe(before, AdviceRecord.Of(new Recommender(guarded).Recommend(profile, Date)));

        Assert.Contains(moved,
            line => line.StartsWith($"{first}: now 1 -> ", StringComparison.Ordinal)
                && line.Contains("rule 'own-guard' silent -> False", StringComparison.Ordinal));
    }

    [Fact]
    public void Difference_TheSame_IsNone()
    {
        var record = AdviceRecord.Of(Recommender.Default.Recommend(PersonaProfiles.Load("fl-metropolis"), Date));
        Assert.Empty(AdviceDifference.Describe(record, record));
        Assert.Empty(AdviceDifference.Describe(AdviceRecord.Parse(record.Write()), record));
    }

    private static Catalogue Reweighted(string rule, int points) => BuiltInCatalogue.Value.With(builder => builder.Reweight(rule, points));
}
