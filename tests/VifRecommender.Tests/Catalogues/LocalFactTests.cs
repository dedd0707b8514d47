using System.Text;
using VifRecommender.Catalogues;
using VifRecommender.Comparison;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Explanation;
using VifRecommender.Facts;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Schemas;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Catalogues;

/// <summary>Shares, counts, amounts and choices that an overlay declares, from its file to the words of the advice.</summary>
public sealed class LocalFactTests
{
    private const string Facts = """
        "facts": [
          { "id": "social-housing", "kind": "share",
            "name": { "fr": "part de logement social", "nl": "aandeel sociale woningen", "de": "Anteil an Sozialwohnungen",
              "en": "share of social housing" },
            "question": { "fr": "Quelle part ?", "nl": "Welk aandeel?", "de": "Welcher Anteil?", "en": "Which share is social housing?" } },
          { "id": "night-beds", "kind": "count",
            "name": { "fr": "accueil de nuit", "nl": "nachtopvang", "de": "Nachtaufnahme", "en": "night shelter" },
            "question": { "fr": "Combien ?", "nl": "Hoeveel?", "de": "Wie viele?", "en": "How many beds?" },
            "unit": { "fr": "lits", "nl": "bedden", "de": "Betten", "en": "beds" } },
          { "id": "rent", "kind": "amount",
            "name": { "fr": "loyer", "nl": "huur", "de": "Miete", "en": "rent" },
            "question": { "fr": "Combien ?", "nl": "Hoeveel?", "de": "Wie viel?", "en": "How much?" } },
          { "id": "housing-policy", "kind": "choice",
            "name": { "fr": "politique", "nl": "beleid", "de": "Politik", "en": "housing policy" },
            "question": { "fr": "Laquelle ?", "nl": "Welk?", "de": "Welche?", "en": "Which policy?" },
            "answers": [
              { "id": "own-company", "name": { "fr": "société propre", "nl": "eigen maatschappij", "de": "eigene Gesellschaft",
                "en": "own company" } },
              { "id": "shared", "name": { "fr": "partagée", "nl": "gedeeld", "de": "geteilt", "en": "shared" } }] }
        ]
        """;

    private static readonly Catalogue Own = Read(Overlay("""{ "local": { "social-housing": { "above": 0.12, "atMost": 0.4 } } }"""))
        .ValueOrThrow();

    private static readonly CommuneProfile Commune = TinyCatalogue.Commune();

    [Theory]
    [InlineData("0.12", Truth.False)]
    [InlineData("0.1201", Truth.True)]
    [InlineData("0.4", Truth.True)]
    [InlineData("0.41", Truth.False)]
    [InlineData(null, Truth.Unknown)]
    public void Share_AtItsBounds_IsExact(string? answer, Truth expected)
    {
        var profile = answer is null ? Commune : Profile($$"""{ "social-housing": {{answer}} }""").ValueOrThrow();
        Assert.Equal(expected, Truths(When.All(When.Local("social-housing").Above(0.12m), When.Local("social-housing").AtMost(0.4m)),
            profile));
    }

    [Fact]
    public void Choice_Answered_IsThisOneAndNoOther()
    {
        var profile = Profile("""{ "housing-policy": "shared" }""").ValueOrThrow();
        Assert.Equal(Truth.True, Truths(When.Local("housing-policy").Is("shared"), profile));
        Assert.Equal(Truth.False, Truths(When.Local("housing-policy").Is("own-company"), profile));
        Assert.Equal(Truth.Unknown, Truths(When.Local("housing-policy").Is("shared"), Commune));
    }

    /// <summary>A profile that was made in code can say what the fact cannot be: that says nothing of it.</summary>
    [Fact]
    public void Answer_ThatTheFactCannotHave_IsUnknown()
    {
        foreach (var (fact, answer) in new[]
        {
            ("social-housing", LocalAnswer.Of(1.5m)), ("social-housing", LocalAnswer.Of("shared")), ("night-beds", LocalAnswer.Of(2.5m)),
            ("housing-policy", LocalAnswer.Of(3)), ("housing-policy", LocalAnswer.Of("sold")), ("elsewhere", LocalAnswer.Of(1)), ("rent",
                default),
        })
        {
            Assert.Null(new Recommender(Own).Recommend(Commune.WithLocal(fact, answer)).Situation.Local(fact));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => LocalAnswer.Of(-1));
        Assert.Throws<ArgumentNullException>(() => LocalAnswer.Of(null!));
    }

    [Fact]
    public void Unknown_ThatARuleAsksFor_IsAQuestionWithAnswersOnEachSide()
    {
        var recommender = new Recommender(Own);
        var advice = recommender.Recommend(Commune);
        var question = Assert.Single(advice.Questions, each => each.Fact == new Fact(FactKind.LocalNumber, "social-housing"));
        Assert.Equal("Which share is social housing?", new Explainer(Own, Language.English).Text(question, advice));
        var answers = advice.PossibleAnswers(question);
        Assert.Equal([0m, 0.26m, 0.7m], answers.Select(answer => answer.Number!.Value).Select(number => Math.Round(number, 2)));
        Assert.Equal([false, true, false], answers.Select(answer => recommender.Recommend(Commune.With(question.Fact, answer)).NotAdvised
            .Any(each => each.Practice.Id == "visual-identity")));
        // No condition asks for the others.
        Assert.DoesNotContain(advice.Questions, each => each.Fact.Id is "night-beds" or "rent" or "housing-policy");
    }

    [Theory]
    [InlineData(Language.English, "share of social housing: above 12% and at most 40%", "12.5%", "4 beds", "own company")]
    [InlineData(Language.French, "part de logement social\u202F: plus de 12\u202F% et au plus 40\u202F%", "12,5\u202F%", "4\u00A0lits",
        "société propre")]
    [InlineData(Language.Dutch, "aandeel sociale woningen: meer dan 12% en hoogstens 40%", "12,5%", "4\u00A0bedden", "eigen maatschappij")]
    [InlineData(Language.German, "Anteil an Sozialwohnungen: über 12\u00A0% und höchstens 40\u00A0%", "12,5\u00A0%", "4\u00A0Betten",
        "eigene Gesellschaft")]
    public void Words_InEachLanguage_CountAsTheFactDoes(Language language, string condition, string share, string count, string choice)
    {
        var explainer = new Explainer(Own, language);
        Assert.Equal(condition, explainer.Describe(Own.FindRule("own-rule")!.Condition!).Text);
        Assert.Equal(share, explainer.Value(new Fact(FactKind.LocalNumber, "social-housing"), FactValue.OfNumber(0.125m)));
        Assert.Equal(count.Replace(' ', '\u00A0'), explainer.Value(new Fact(FactKind.LocalNumber, "night-beds"), FactValue.OfNumber(4)));
        Assert.Equal(choice, explainer.Value(new Fact(FactKind.LocalChoice, "housing-policy"), FactValue.OfWord("own-company")));
    }

    [Fact]
    public void Compare_AnotherAnswer_NamesTheFact()
    {
        var recommender = new Recommender(Own);
        var (before, after) = (recommender.Recommend(Commune.WithLocal("social-housing", LocalAnswer.Of(0.1m))),
            recommender.Recommend(Commune.WithLocal("social-housing", LocalAnswer.Of(0.2m))));
        var difference = Assert.Single(AdviceComparison.Of(before, after).Facts);
        Assert.Equal("local:social-housing", difference.Fact.ToString());
        Assert.Equal(("0.1", "0.2"), (difference.Before.ToString(), difference.After.ToString()));
    }

    [Fact]
    public void Write_Catalogue_KeepsTheFactsAndTheSchema()
    {
        var written = CatalogueJson.Write(Own);
        Assert.Empty(SchemaVerdict.Schema("catalogue", written));
        var back = CatalogueReader.Read([new CatalogueFile("written.json", written)]).ValueOrThrow();
        Assert.Equal(CatalogueJson.VersionOf(Own), CatalogueJson.VersionOf(back));
        Assert.Equal(["housing-policy", "night-beds", "rent", "social-housing"], back.LocalFacts.Select(fact => fact.Id));
        Assert.Equal("lits", back.FindLocalFact("night-beds")!.Unit!.French);
        Assert.Empty(BuiltInCatalogue.Value.LocalFacts);
    }

    /// <summary>What the loaded catalogue does not declare is named with the nearest word, changes nothing, and is written again.</summary>
    [Fact]
    public void Profile_OnAFactThatIsNotDeclared_IsKeptAndTold()
    {
        var read = Profile("""{ "social-housin": 0.2, "night-beds": 3, "elsewhere": "sold" }""");
        Assert.Equal(["VIF3101", "VIF3101"], read.Diagnostics.Select(fault => fault.Id));
        Assert.All(read.Diagnostics, fault => Assert.Equal(Severity.Warning, fault.Severity));
        Assert.Contains("There is no local fact 'social-housin' in this catalogue (did you mean 'social-housing'?)",
            read.Diagnostics[0].Message, StringComparison.Ordinal);
        var written = Encoding.UTF8.GetString(ProfileWriter.Write(read.Value!));
        Assert.Contains("\"elsewhere\": \"sold\"", written, StringComparison.Ordinal);
        Assert.Contains("\"social-housin\": 0.2", written, StringComparison.Ordinal);
        Assert.Equal(["elsewhere", "social-housin"], new Recommender(Own).Check(read.Value!)
            .Select(fault => fault.Path!["$.local.".Length..]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{ "social-housing": 1 }""")]
    [InlineData("""{ "night-beds": 1000000000 }""")]
    [InlineData("""{ "rent": 712.5 }""")]
    [InlineData("""{ "rent": 1000000000 }""")]
    public void Profile_AnswerAtTheEdge_IsRead(string local) => Assert.Empty(Profile(local).Diagnostics);

    [Theory]
    [InlineData("""{ "social-housing": 1.2 }""", "VIF2005")]
    [InlineData("""{ "social-housing": "12 %" }""", "VIF2004")]
    [InlineData("""{ "night-beds": 2.5 }""", "VIF2005")]
    [InlineData("""{ "night-beds": -1 }""", "VIF2005")]
    [InlineData("""{ "rent": true }""", "VIF2004")]
    [InlineData("""{ "housing-policy": "own-compny" }""", "VIF2006")]
    [InlineData("""{ "housing-policy": 1 }""", "VIF2004")]
    [InlineData("""{ "elsewhere": -1 }""", "VIF2005")]
    [InlineData("""{ "elsewhere": "Not An Id" }""", "VIF2007")]
    public void Profile_AnswerOfAnotherKind_IsRefused(string local, string id)
    {
        var read = Profile(local);
        Assert.Null(read.Value);
        Assert.Equal(id, read.Diagnostics.First(fault => fault.Severity == Severity.Error).Id);
    }

    [Theory]
    [InlineData("""{ "local": { "social-housin": { "above": 0.1 } } }""", "VIF3002", "(did you mean 'social-housing'?)")]
    [InlineData("""{ "local": { "social-housing": { "above": 12 } } }""", "VIF2005", "12 % is 0.12")]
    [InlineData("""{ "local": { "social-housing": "much" } }""", "VIF2009", "is a share and has no answers to choose")]
    [InlineData("""{ "local": { "housing-policy": { "above": 1 } } }""", "VIF2009", "ask for one of its answers, own-company, shared")]
    [InlineData("""{ "local": { "housing-policy": "shred" } }""", "VIF3002", "(did you mean 'shared'?)")]
    [InlineData("""{ "local": { "rent": { "above": 1, "atLeast": 1 } } }""", "VIF2002", "keep 'atLeast' or 'above'")]
    [InlineData("""{ "local": { "rent": 5 } }""", "VIF2004", "")]
    [InlineData("""{ "local": {} }""", "VIF2009", "exactly one member: a local fact with bounds, or with an answer")]
    [InlineData("""{ "share": { "rent": 5 } }""", "VIF2009", "(here it is 'local')")]
    public void Condition_OfAnotherKind_IsRefusedWithWhatToDo(string when, string id, string message)
    {
        var fault = Assert.Single(Read(Overlay(when)).Diagnostics);
        Assert.Equal(id, fault.Id);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.StartsWith("$.rules[0].when", fault.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "id": "x", "kind": "choice", "name": N, "question": N, "answers": [{ "id": "one", "name": N }] }""", "VIF2003")]
    [InlineData("""{ "id": "x", "kind": "choice", "name": N, "question": N }""", "VIF2003")]
    [InlineData("""{ "id": "x", "kind": "share", "name": N, "question": N, "unit": N }""", "VIF2001")]
    [InlineData("""{ "id": "x", "kind": "count", "name": N, "question": N, "answers": [] }""", "VIF2001")]
    [InlineData("""{ "id": "x", "kind": "number", "name": N, "question": N }""", "VIF2006")]
    [InlineData("""{ "id": "x", "kind": "count", "name": N }""", "VIF2003")]
    public void Declaration_Faulty_IsRefusedBySchemaAndReader(string fact, string id)
    {
        var json = Encoding.UTF8.GetBytes($$"""
            { "schemaVersion": 1, "extends": "vif-belgium", "facts": [{{fact.Replace("N,", Named + ",", StringComparison.Ordinal)
                .Replace("N }", Named + " }", StringComparison.Ordinal)}}] }
            """);
        Assert.Equal(id, Read(json).Diagnostics[0].Id);
        Assert.NotEmpty(SchemaVerdict.Schema("catalogue", json));
    }

    [Fact]
    public void Declaration_InCode_IsJudgedAsInAFile()
    {
        var choice = new LocalFact
        {
            Id = "own",
            Kind = LocalFactKind.Choice,
            Name = TinyCatalogue.Text("own"),
            Question = TinyCatalogue.Text("own?")
        };
        LocalFact[] faulty = [choice, choice with { Kind = LocalFactKind.Share, Unit = TinyCatalogue.Text("euros") },
            choice with { Id = "No Id" }];
        foreach (var fact in faulty) Assert.Throws<DiagnosticException>(() => BuiltInCatalogue.Value.With(own => own.Add(fact)));
        Assert.Single(BuiltInCatalogue.Value.With(own => own.Add(choice with
        {
            Kind = LocalFactKind.Amount,
            Unit = TinyCatalogue.Text("euros")
        }))
            .LocalFacts);
    }

    /// <summary>What no rule asks for is remarked on, by name.</summary>
    [Fact]
    public void Analysis_FactsThatNothingAsksFor_AreNamed() =>
        Assert.Equal(["housing-policy", "night-beds", "rent"], Analysed.Of(Own).Where(remark => remark.Kind.Id == "VIF4115")
            .SelectMany(remark => remark.Subjects).Order(StringComparer.Ordinal));

    private const string Named = """{ "fr": "a", "nl": "a", "de": "a", "en": "a" }""";

    private static Truth Truths(Condition condition, CommuneProfile profile) =>
        condition.Evaluate(new Recommender(Own).Recommend(profile).Situation);

    private static LoadResult<CommuneProfile> Profile(string local) => ProfileReader.Read(
        Encoding.UTF8.GetBytes($$"""{ "schemaVersion": 1, "name": "Any", "population": 10000, "local": {{local}} }"""), Own);

    private static LoadResult<Catalogue> Read(byte[] overlay) =>
        CatalogueReader.ReadOverlays(BuiltInCatalogue.Value, [new CatalogueFile("own.json", overlay)]);

    private static byte[] Overlay(string when) => Encoding.UTF8.GetBytes($$"""
        {
          "schemaVersion": 1, "catalogue": { "id": "own", "version": "1.0.0" }, "extends": "vif-belgium",
          {{Facts}},
          "rules": [{ "id": "own-rule", "kind": "suitability", "practices": ["visual-identity"],
            "when": {{when}}, "text": {{Named}}, "provenance": "judgement" }]
        }
        """);
}
