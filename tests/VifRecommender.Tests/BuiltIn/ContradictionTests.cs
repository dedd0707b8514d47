using VifRecommender.Catalogues;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Tests.Statements;

namespace VifRecommender.Tests.BuiltIn;

/// <summary>
/// The built-in catalogue does not argue with itself. What structure shows is computed; what only a reader can see is held by lists of
/// what was
/// read: something new fails until it has been read too, and put in with the reason why it agrees.
/// </summary>
public sealed class ContradictionTests
{
    private static readonly Catalogue BuiltIn = BuiltInCatalogue.Value;

    private static readonly Language[] Languages = [Language.French, Language.Dutch, Language.German, Language.English];

    // Pairs of cautions that can stand on one page, and why both hold.
    private static readonly Dictionary<string, string> ReadCautions = new(StringComparer.Ordinal)
    {
        ["caution-same-person-twice + caution-two-persons-at-the-door"] =
            "the reference person and the contact of the exchange may be one; the contact point itself always takes two, and both say so",
        ["caution-languages-first + caution-no-lists-in-the-village"] = "translate first, and leave the card only where people are alone",
        ["caution-figures-identify-families + caution-rise-is-no-failure"] = "publish for the zone, and read a rise as more people found",
        ["caution-figures-identify-families + caution-mapping-is-no-reason-to-wait"] =
            "a few weeks suffice, and numbers below five are withheld",
        ["caution-no-flat-for-high-danger + caution-no-transport"] = "no stay in high danger, and for the others the way there is planned",
        ["caution-announced-care-centre + caution-no-transport"] = "the nearest centre receives until then, and the way there is planned",
    };

    // Findings that more than one rule establishes, and why the title is true of each.
    private static readonly Dictionary<string, string> ReadTitles = new(StringComparer.Ordinal)
    {
        ["visible-in-small-place"] = "asking may be noticed: known of the place, or likely by its size",
        ["untrained-front-line"] = "training to arrange or to confirm: absent by the answer, or likely by the level",
        ["nothing-at-hand-for-front-line"] = "a sheet to arrange or to confirm: while training is to come, or by the level",
        ["staff-worn"] = "support for those who help: exhausted by the answer, or ahead of it by the levels",
        ["no-written-referral"] = "in writing who acts, to arrange or to confirm: absent by the answer, or likely by the level",
        ["survivors-not-heard"] = "hearing survivors, to arrange or to confirm: never asked by the answer, or not yet by the levels",
    };

    // Guards, and words that a lighter form of what they hold back has to have or must not have.
    private static readonly Dictionary<string, (string? Has, string? HasNot)> LighterUnderGuard = new(StringComparer.Ordinal)
    {
        ["guard-emergency-flat-followup"] = ("follow|the next day", null),
        ["guard-weapons-check-needs-police"] = ("do not ask", null),
        ["guard-campaign-needs-contact-point"] = (null, "own number|local number|campaign"),
        ["guard-campaign-needs-trained-staff"] = (null, "testimon|invite people"),
        ["guard-brochure-needs-intake"] = (null, "every household|call us"),
        ["guard-perpetrator-work-needs-victim-contact"] = (null, "start a group|joint session"),
        ["guard-couple-work"] = ("no lighter form", null),
        ["guard-case-consultation"] = ("no lighter form", null),
        ["guard-children-group"] = (null, "(?<!until a |instead of a )group of children|without training"),
        ["guard-centre-size"] = ("without a building", null),
        ["guard-gathering-in-small-places"] = (null, "local group|public meeting"),
        ["guard-callback-needs-frame"] = ("asks? the victim alone|ask the victim alone", "voicemail|letter"),
        ["guard-school-signal-needs-frame"] = ("no lighter form", null),
        ["guard-ban-package-needs-prosecutor"] = (null, "pass on data|inform the other"),
        ["guard-alarm-needs-plan"] = ("safety plan", null),
        ["guard-recontact-needs-safety"] = ("safe date and way", null),
        ["guard-people-before-equipment"] = (null, "buy|equip"),
    };

    [Fact]
    public void Cautions_OfOnePage_WereReadTogether()
    {
        var cautions = BuiltIn.Rules.OfType<CautionRule>().OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        var together = cautions.SelectMany(one => cautions.Where(other => string.CompareOrdinal(one.Id, other.Id) < 0
            && one.Practices.Intersect(other.Practices).Any()).Select(other => $"{one.Id} + {other.Id}"));
        Assert.DoesNotContain(together, pair => !ReadCautions.ContainsKey(pair));
        Assert.All(ReadCautions.Keys.SelectMany(pair => pair.Split(" + ")), id => Assert.Contains(cautions, rule => rule.Id == id));
    }

    [Fact]
    public void Findings_OfSeveralRules_HaveATitleTrueOfEach()
    {
        var several = BuiltIn.Rules.OfType<FindingRule>().GroupBy(rule => rule.Finding, StringComparer.Ordinal)
            .Where(rules => rules.Count() > 1).Select(rules => rules.Key).Order(StringComparer.Ordinal);
        Assert.Equal(ReadTitles.Keys.Order(StringComparer.Ordinal), several);
    }

    [Fact]
    public void LighterForms_OfWhatAGuardHoldsBack_DoNotDoWhatItForbids()
    {
        var guards = BuiltIn.Rules.OfType<GuardRule>().ToList();
        Assert.Equal(guards.Select(guard => guard.Id).Order(StringComparer.Ordinal), LighterUnderGuard.Keys.Order(StringComparer.Ordinal));
        foreach (var guard in guards)
        {
            var (has, hasNot) = LighterUnderGuard[guard.Id];
            foreach (var lighter in guard.Practices.Select(id => BuiltIn.FindPractice(id)!.Lighter).OfType<LocalizedText>())
            {
                if (has is not null) Assert.Matches($"(?i){has}", lighter.English);
                if (hasNot is not null) Assert.DoesNotMatch($"(?i){hasNot}", lighter.English);
            }
        }
    }

    [Fact]
    public void Deadlines_OfAStay_AreTheSameEverywhere()
    {
        var workingDay = new Dictionary<Language, string>
        {
            [Language.French] = "lendemain ouvrable|jour ouvrable suivant",
            [Language.Dutch] = "eerstvolgende werkdag|volgende werkdag",
            [Language.German] = "nächsten Werktag|nächste Werktag",
            [Language.English] = "next working day",
        };
        foreach (var practice in BuiltIn.Practices)
        {
            foreach (var text in new[] { practice.Description, practice.Safety, practice.Lighter }.OfType<LocalizedText>())
            {
                foreach (var language in Languages) Assert.DoesNotMatch(workingDay[language], text[language]);
            }
        }
    }

    [Fact]
    public void Priorities_OfTheSamePracticeAndCondition_DoNotPullBothWays()
    {
        var rules = BuiltIn.Rules.OfType<PriorityRule>().Where(rule => rule.Per is null && !rule.For.Practices.IsEmpty).ToList();
        var against = rules.SelectMany(one => rules.Where(other => one.Points > 0 && other.Points < 0 && Asked(one) == Asked(other)
            && one.For.Practices.Intersect(other.For.Practices).Any()).Select(other => $"{one.Id} against {other.Id}"));
        Assert.Empty(against);
    }

    [Fact]
    public void Terms_AnyCommune_GiveNoPointsForAFindingAndTakeSomeForALevel()
    {
        var answered = 0;
        for (var seed = 0; seed < 60; seed++)
        {
            foreach (var practice in Recommender.Default.Recommend(PlausibleCommune.Make(seed)).Recommendations)
            {
                if (!Has(practice, "priority-answers-findings")) continue;
                answered++;
                Assert.False(Has(practice, "priority-level-ahead"), $"Seed {seed}: {practice.Practice.Id}");
            }
        }

        Assert.True(answered > 50);
    }

    private static bool Has(Recommendation practice, string rule) => practice.Terms.Any(term => term.Rule.Id == rule);

    private static string Asked(PriorityRule rule) =>
        string.Join("|",
            rule.When.Leaves().Select(leaf => $"{leaf.Negated} {leaf.Leaf.Fact} {leaf.Leaf.Asked}").Order(StringComparer.Ordinal));
}
