using System.Text;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;

namespace VifRecommender.Tests.Loading;

/// <summary>
/// A word of another language of rules is answered by what says the same here, not by the word with the most letters in common.
/// </summary>
public sealed class ConditionSynonymsTests
{
    private static Diagnostic Fault(string condition, string id)
    {
        var json =
            "{ \"schemaVersion\": 1, \"catalogue\": { \"id\": \"o\", \"version\": \"1\" }, \"signals\": [], \"rules\": [ { \"id\": \"r\", "
            + "\"kind\": \"priority\", \"points\": 1, \"when\": "
            + condition + ", \"text\": { \"fr\": \"a\", \"nl\": \"a\", \"de\": \"a\", \"en\": \"a\" }, \"provenance\": \"judgement\" } ] }";
        return Assert.Single(CatalogueReader.Read(new CatalogueFile("o.json", Encoding.UTF8.GetBytes(json))).Diagnostics,
            fault => fault.Id == id);
    }

    [Theory]
    [InlineData("and", "'all'")]
    [InlineData("allOf", "'all'")]
    [InlineData("all_of", "'all'")]
    [InlineData("AND", "'all'")]
    [InlineData("&&", "'all'")]
    [InlineData("or", "'any'")]
    [InlineData("anyOf", "'any'")]
    [InlineData("some", "'any'")]
    [InlineData("none", "{ \"not\": { \"any\": [ … ] } }")]
    [InlineData("noneOf", "{ \"not\": { \"any\": [ … ] } }")]
    [InlineData("unless", "'not'")]
    [InlineData("has", "'present'")]
    [InlineData("missing", "'absent'")]
    [InlineData("inhabitants", "'population'")]
    [InlineData("budget", "'budgetEur'")]
    public void Operator_OfAnotherLanguage_IsAnsweredByItsMeaning(string word, string meant)
    {
        var fault = Fault($"{{ \"{word}\": [ {{ \"region\": \"brussels\" }} ] }}", "VIF2009");
        Assert.Contains($"There is no operator '{word}' (here it is {meant}", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("did you mean", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("max", "'atMost')")]
    [InlineData("lte", "'atMost')")]
    [InlineData("<=", "'atMost')")]
    [InlineData("upTo", "'atMost')")]
    [InlineData("moreThan", "'above')")]
    [InlineData("gt", "'above')")]
    [InlineData("gte", "'atLeast')")]
    [InlineData("min", "'atLeast')")]
    [InlineData("lt", "'below')")]
    [InlineData("under", "'below')")]
    [InlineData("equals", "both bounds together: exactly 5 is 'atLeast' 5 and 'atMost' 5")]
    [InlineData("between", "'atLeast' (inclusive) or 'above' (exclusive) together with 'below'")]
    public void Bound_OfAnotherLanguage_IsAnsweredByItsMeaning(string word, string meant)
    {
        var fault = Fault($"{{ \"population\": {{ \"atLeast\": 1, \"{word}\": 5 }} }}", "VIF2001");
        Assert.Contains($"There is no member '{word}' (here it is {meant}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bound_OfALevel_IsAnsweredToo() =>
        Assert.Contains("(here it is 'atMost'",
            Fault("{ \"maturity\": { \"risk\": { \"atLeast\": 1, \"max\": 3 } } }", "VIF2001").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("'all'", "and allOf every each both must && et en und $and all-of ALL_OF")]
    [InlineData("'any'", "or anyOf some either should || ou of oder $or any-of")]
    [InlineData("'any', which holds when one or more parts hold; that no second one holds, say with 'not'", "oneOf one_of")]
    [InlineData("{ \"not\": { \"any\": [ … ] } }, or 'not' of a single condition", "none noneOf nor neither $nor")]
    [InlineData("{ \"not\": { \"all\": [ … ] } }", "nand notAll not-all")]
    [InlineData("'not'", "mustNot isNot unless except ! must_not")]
    [InlineData("'otherwise', with the ids of the rules that come before", "else default")]
    [InlineData("'present'", "has exists available $exists")]
    [InlineData("'present' or 'absent'", "service")]
    [InlineData("'absent'", "missing lacks without")]
    [InlineData("'absent', or { \"not\": { \"present\": … } }", "notPresent not_present")]
    [InlineData("'holder'", "heldBy owner")]
    [InlineData("'population'", "inhabitants size")]
    [InlineData("'partnershipPopulation'", "zonePopulation")]
    [InlineData("'partnershipCommunes'", "communes")]
    [InlineData("'maturity'", "level")]
    [InlineData("'practice'", "status")]
    [InlineData("'staffFte'", "staff fte FTE")]
    [InlineData("'budgetEur'", "budget euros")]
    [InlineData("'local'", "fact choice share count")]
    [InlineData("'local', of a number that an overlay declares", "number")]
    [InlineData("'incidentsPer10000'", "incidents rate")]
    [InlineData(null, "all any not present population unlike anD. between")]
    public void Operators_OfOneMeaning_AreAnsweredAlike(string? meant, string words) =>
        Assert.All(words.Split(' '), word => Assert.Equal(meant, ConditionSynonyms.OfOperator(word)));

    [Theory]
    [InlineData("'atMost'", "max maximum lte le <= upTo up-to noMoreThan to $lte")]
    [InlineData("'above'", "over moreThan more_than greaterThan gt > exclusiveMinimum")]
    [InlineData("'atLeast'", "gte ge >= min minimum from notBelow")]
    [InlineData("'below'", "lt < under lessThan exclusiveMaximum $lt")]
    [InlineData("both bounds together: exactly 5 is 'atLeast' 5 and 'atMost' 5", "is eq equals = == exactly value")]
    [InlineData("'atLeast' (inclusive) or 'above' (exclusive) together with 'below' (exclusive) or 'atMost' (inclusive)", "between")]
    [InlineData(null, "atLeast above below atMost and near")]
    public void Bounds_OfOneMeaning_AreAnsweredAlike(string? meant, string words) =>
        Assert.All(words.Split(' '), word => Assert.Equal(meant, ConditionSynonyms.OfBound(word)));

    [Fact]
    public void Words_WithSpaces_AreTheSameWords() =>
        Assert.Equal(("'all'", "'atMost'"), (ConditionSynonyms.OfOperator("all of"), ConditionSynonyms.OfBound("no more than")));

    [Theory]
    [InlineData("populaton", "population")]
    [InlineData("regoin", "region")]
    public void Operator_ThatIsMistyped_IsStillAnsweredByItsLetters(string word, string meant) =>
        Assert.Contains($"(did you mean '{meant}'?)", Fault($"{{ \"{word}\": {{ \"below\": 2 }} }}", "VIF2009").Message,
            StringComparison.Ordinal);
}
