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
    [InlineData("populaton", "population")]
    [InlineData("regoin", "region")]
    public void Operator_ThatIsMistyped_IsStillAnsweredByItsLetters(string word, string meant) =>
        Assert.Contains($"(did you mean '{meant}'?)", Fault($"{{ \"{word}\": {{ \"below\": 2 }} }}", "VIF2009").Message,
            StringComparison.Ordinal);
}
