using VifRecommender.Profiles;
using VifRecommender.Tests.Profiles;
using VifRecommender.Web.Fields;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Practices;
using VifRecommender.Web.Profiles;

namespace VifRecommender.Web.Tests.Fields;

/// <summary>
/// Whatever somebody writes into a form for a profile, what is wrong with it is said in their language, beside the field.
/// </summary>
public sealed class FaultTextTests
{
    private static readonly string LongText = new('a', 4_001);

    private static readonly string[] Typed = [" ", "x", "-1", "1.5", "1e9", "99999999999999999999999999999999", "a\tb", LongText, "<b>",
        "present:moon", ":zone", "absent:", "unknown", "2027-02-30", "dismissed", "📞"];

    /// <summary>Fields of the form, and some that only a forged form has.</summary>
    private static IEnumerable<string> Fields =>
    [
        .. ProfileFields.Of(FullProfile.Value, Recommender.Default.Catalogue).Names.Where(
            name => !name.StartsWith("services.", StringComparison.Ordinal)),
        "partnership.maturity.luck", "networkMaturity.luck", "services.police-link", "services.magic-wand", "services.No id",
        "signals.full-moon",
        "regionalStructures.moon-base", "practices.single-contact-point", "practices.magic-wand", "practices.No.id",
        "reasons.single-contact-point", "untils.single-contact-point", "capacity.luck", "notes.luck",
    ];

    [Theory]
    [InlineData("name", "", "VIF2007", "An answer is needed here.")]
    [InlineData("name", "a\tb", "VIF2007", "This text holds an invisible character, such as a tab: write it anew on one line.")]
    [InlineData("population", "", "VIF2004", "An answer is needed here.")]
    [InlineData("population", "many", "VIF2004", "A whole number is expected here, in digits.")]
    [InlineData("population", "1.5", "VIF2004", "A whole number is expected here, in digits.")]
    [InlineData("population", "-1", "VIF2005", "A whole number from 0 to 100,000,000 is expected here.")]
    [InlineData("nisCode", "6212", "VIF2007", "A NIS code has five digits, for example 62122.")]
    [InlineData("region", "moon", "VIF2006", "Choose one of the answers that are offered.")]
    [InlineData("languages", "en", "VIF2006", "Choose one of the answers that are offered.")]
    [InlineData("focus", "moon", "VIF2006", "Choose one of the answers that are offered.")]
    [InlineData("wishes", "magic-wand", "VIF3002", "Today’s catalogue does not know this: it is left out when the form is saved again.")]
    [InlineData("wishes", "No id", "VIF2007", "Today’s catalogue does not know this: it is left out when the form is saved again.")]
    [InlineData("recordedIncidents", "some", "VIF2004", "A whole number is expected here, in digits.")]
    [InlineData("recordedIncidents", "1000000001", "VIF2005", "A whole number from 0 to 1,000,000,000 is expected here.")]
    [InlineData("partnership.kind", "club", "VIF2006", "Choose one of the answers that are offered.")]
    [InlineData("partnership.communes", "0", "VIF2005", "A whole number from 1 to 10,000 is expected here.")]
    [InlineData("partnership.population", "100000001", "VIF2005", "A whole number from 0 to 100,000,000 is expected here.")]
    [InlineData("partnership.maturity.risk", "6", "VIF2005", "Choose one of the answers that are offered.")]
    [InlineData("networkMaturity.contact", "high", "VIF2004", "Choose one of the answers that are offered.")]
    [InlineData("networkMaturity.luck", "3", "VIF2001",
        "Today’s catalogue does not know this: it is left out when the form is saved again.")]
    [InlineData("services.police-link", "present:moon", "VIF2006", "Choose one of the answers that are offered.")]
    [InlineData("services.magic-wand", "absent", "VIF3002",
        "Today’s catalogue does not know this: it is left out when the form is saved again.")]
    [InlineData("practices.single-contact-point", "begun", "VIF2006", "Choose one of the answers that are offered.")]
    [InlineData("population", "12.000", "VIF2004", "‘12.000’ can be read as 12 or as 12000: write 12 or 12000.")]
    [InlineData("recordedIncidents", "2,000", "VIF2004", "‘2,000’ can be read as 2 or as 2000: write 2 or 2000.")]
    [InlineData("capacity.budgetEur", "1.234", "VIF2004", "‘1.234’ can be read as 1.2340 or as 1234: write 1.2340 or 1234.")]
    [InlineData("capacity.staffFte", "half", "VIF2004", "A number is expected here, in digits.")]
    [InlineData("capacity.staffFte", "100000.5", "VIF2005", "A number from 0 to 100,000 is expected here.")]
    [InlineData("capacity.budgetEur", "-0.01", "VIF2005", "A number from 0 to 1,000,000,000 is expected here.")]
    [InlineData("notes.sources", "one\na\tb", "VIF2007",
        "This text holds an invisible character, such as a tab: write it anew on one line.")]
    public void Fault_SaysWhatIsWrongAndHowToMendIt(string field, string typed, string id, string english) =>
        AssertSaid(Form(field, typed), field, id, english);

    [Theory]
    [InlineData("name")]
    [InlineData("partnership.name")]
    [InlineData("notes.assumptions")]
    [InlineData("reasons.single-contact-point")]
    public void LongText_IsToBeShortened(string field) =>
        AssertSaid(Form(field, LongText), field, "VIF2007", "This text has more than 4,000 characters: shorten it.");

    [Fact]
    public void Date_IsShown() =>
        AssertSaid(Form("untils.single-contact-point", "2027-02-30"), "untils.single-contact-point", "VIF2007",
            "A date is expected here, year-month-day, for example 2027-06-30.");

    [Fact]
    public void SameAnswerTwice_CountsOnce()
    {
        var form = Form("wishes", "single-contact-point");
        form.Add("wishes", "single-contact-point");
        AssertSaid(form, "wishes", "VIF3003", "The same answer stands here twice: it counts once when the form is saved again.");
    }

    [Fact]
    public void TooMuch_IsSaidOfTheFormAsAWhole()
    {
        const string Said = "The form holds more than a profile can hold: shorten the texts, sources and assumptions first.";
        AssertSaid(Form("notes.sources", string.Join('\n', Enumerable.Repeat(LongText[..4_000], 300))), "", "VIF1007", Said);
        AssertSaid(Form("notes.sources", string.Join('\n', Enumerable.Repeat("a", 200_001))), "notes.sources", "VIF1009", Said);
    }

    [Fact]
    public void EveryFault_HasItsOwnMessageInEveryLanguage()
    {
        var seen = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var field in Fields)
        {
            foreach (var typed in Typed)
            {
                var form = Form(field, typed);
                if (field is "languages" or "focus" or "wishes") form.Add(field, typed);
                var diagnostics = ProfileForm.Read(form, Recommender.Default.Catalogue).Diagnostics;
                seen.UnionWith(diagnostics.Select(diagnostic => diagnostic.Id));
                foreach (var language in Languages.All)
                {
                    // What has no message of its own names the id for whoever runs the service.
                    Assert.All(FieldFaults.Of(diagnostics, form, PageText.Of(language)).All,
                        fault => Assert.DoesNotContain("VIF", fault.Message, StringComparison.Ordinal));
                }
            }
        }

        Assert.Equal(["VIF2001", "VIF2004", "VIF2005", "VIF2006", "VIF2007", "VIF3002", "VIF3003"], seen);
    }

    [Theory]
    [InlineData("101")]
    [InlineData("-1")]
    [InlineData("half")]
    public void Progress_IsInPercent(string typed)
    {
        foreach (var language in Languages.All)
        {
            var (text, faults) = (PageText.Of(language), new FieldFaults());
            Assert.Null(DecisionForm.Read(new FieldValues { ["kind"] = "InProgress", ["progress"] = typed }, faults, text,
                Recommender.Default.Catalogue, "single-contact-point"));
            Assert.Equal(text.Faults.WholeBetween("0", "100"), faults.Of("progress"));
        }
    }

    [Fact]
    public void SettingAside_AsksForAReason()
    {
        foreach (var language in Languages.All)
        {
            var (text, faults) = (PageText.Of(language), new FieldFaults());
            Assert.Null(DecisionForm.Read(new FieldValues { ["kind"] = "Dismissed", ["reason"] = " " }, faults, text,
                Recommender.Default.Catalogue, "single-contact-point"));
            Assert.Equal(text.Faults.ReasonNeeded, faults.Of("reason"));
        }
    }

    /// <summary>A form that is well filled in but for one field.</summary>
    private static FieldValues Form(string field, string typed) => new()
    {
        ["name"] = "Eupen",
        ["population"] = "20 968",
        ["partnership.kind"] = field.StartsWith("partnership.", StringComparison.Ordinal) ? "police-zone" : "",
        ["practices.single-contact-point"] = field is "reasons.single-contact-point" or "untils.single-contact-point" ? "dismissed" : "",
        [field] = typed,
    };

    private static void AssertSaid(FieldValues form, string field, string id, string english)
    {
        var diagnostics = ProfileForm.Read(form, Recommender.Default.Catalogue).Diagnostics;
        Assert.Equal(id, Assert.Single(diagnostics).Id);
        foreach (var language in Languages.All)
        {
            var (at, message) = Assert.Single(FieldFaults.Of(diagnostics, form, PageText.Of(language)).All);
            Assert.Equal(field, at);
            if (language == Language.English) Assert.Equal(english, message);
            else Assert.NotEqual(english, message);
            Assert.DoesNotContain('{', message);
            Assert.DoesNotContain("VIF", message, StringComparison.Ordinal);
        }
    }
}
