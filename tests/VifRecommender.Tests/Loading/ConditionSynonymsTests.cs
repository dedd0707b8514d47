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
    [InlineData("atMost", "'below', which is exclusive: at most 5 is below 6")]
    [InlineData("max", "'below', which is exclusive: at most 5 is below 6")]
    [InlineData("lte", "'below', which is exclusive: at most 5 is below 6")]
    [InlineData("<=", "'below', which is exclusive: at most 5 is below 6")]
    [InlineData("above", "'atLeast', which is inclusive: above 5 is at least 6")]
    [InlineData("gt", "'atLeast', which is inclusive: above 5 is at least 6")]
    [InlineData("gte", "'atLeast')")]
    [InlineData("min", "'atLeast')")]
    [InlineData("lt", "'below')")]
    [InlineData("under", "'below')")]
    [InlineData("equals", "both bounds together: exactly 5 is at least 5 and below 6")]
    [InlineData("between", "'atLeast' (inclusive) and 'below' (exclusive) together")]
    public void Bound_OfAnotherLanguage_IsAnsweredByItsMeaning(string word, string meant)
    {
        var fault = Fault($"{{ \"population\": {{ \"atLeast\": 1, \"{word}\": 5 }} }}", "VIF2001");
        Assert.Contains($"There is no member '{word}' (here it is {meant}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bound_OfALevel_IsAnsweredToo() =>
        Assert.Contains("(here it is 'below'",
            Fault("{ \"maturity\": { \"risk\": { \"atLeast\": 1, \"atMost\": 3 } } }", "VIF2001").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("populaton", "population")]
    [InlineData("regoin", "region")]
    public void Operator_ThatIsMistyped_IsStillAnsweredByItsLetters(string word, string meant) =>
        Assert.Contains($"(did you mean '{meant}'?)", Fault($"{{ \"{word}\": {{ \"below\": 2 }} }}", "VIF2009").Message,
            StringComparison.Ordinal);
}
