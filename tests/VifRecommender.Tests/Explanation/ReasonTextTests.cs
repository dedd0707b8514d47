using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Explanation;

/// <summary>A reason of every kind, word by word, in the four languages.</summary>
public sealed class ReasonTextTests
{
    [Theory]
    [InlineData(Language.French, "Level 2 is under 3 fr (notre estimation)")]
    [InlineData(Language.Dutch, "Level 2 is under 3 nl (ons oordeel)")]
    [InlineData(Language.German, "Level 2 is under 3 de (unsere Einschätzung)")]
    [InlineData(Language.English, "Level 2 is under 3 en (our judgement)")]
    public void Text_Finding_IsTheRulesTextWithItsFacts(Language language, string expected) =>
        Assert.Equal(expected, WordsCatalogue.Text(language, "sheet", ReasonKind.Finding));

    [Theory]
    [InlineData(Language.French, "Only 8\u202F290 people. fr")]
    [InlineData(Language.Dutch, "Only 8.290 people. nl")]
    [InlineData(Language.German, "Only 8.290 people. de")]
    [InlineData(Language.English, "Only 8,290 people. en")]
    public void Text_Caution_FormatsNumbersInTheLanguage(Language language, string expected) =>
        Assert.Equal(expected, WordsCatalogue.Text(language, "sheet", ReasonKind.Caution));

    [Theory]
    [InlineData(Language.French,
        "8\u202F290 habitants, sous le repère de 10\u202F000 (notre estimation)\u202F: mieux vaut agir avec votre zone de police.")]
    [InlineData(Language.Dutch, "8.290 inwoners, onder de richtwaarde van 10.000 (ons oordeel): beter samen met uw politiezone.")]
    [InlineData(Language.German,
        "8.290 Einwohner, unter dem Richtwert von 10.000 (unsere Einschätzung): besser gemeinsam mit Ihrer Polizeizone.")]
    [InlineData(Language.English, "8,290 inhabitants, below the mark of 10,000 (our judgement): better done with your police zone.")]
    public void Text_Scale_NamesTheMarkOfTheCommune(Language language, string expected) =>
        Assert.Equal(expected, WordsCatalogue.Text(language, "sheet", ReasonKind.Scale, WithZone(40_000, "SECOVA")));

    [Theory]
    [InlineData(Language.French,
        "Se fait à l’échelle de la zone de police. Le nombre d’habitants du partenariat n’est pas connu\u202F: il en faut au moins "
        + "50\u202F000 (notre estimation).")]
    [InlineData(Language.Dutch,
        "Gebeurt op de schaal van de politiezone. Hoeveel inwoners het partnerschap telt, is niet bekend: er zijn er minstens 50.000 nodig "
        + "(ons oordeel).")]
    [InlineData(Language.German,
        "Geschieht auf der Ebene der Polizeizone. Wie viele Einwohner die Partnerschaft hat, ist nicht bekannt: Nötig sind mindestens "
        + "50.000 (unsere Einschätzung).")]
    [InlineData(Language.English,
        "Done at the scale of the police zone. How many inhabitants the partnership has is not known: at least 50,000 are needed (our "
        + "judgement).")]
    public void Text_ScaleOfAnUnknownPartnership_SaysWhatToCheck(Language language, string expected) =>
        Assert.Equal(expected, WordsCatalogue.Text(language, "platform", ReasonKind.Scale));

    [Theory]
    [InlineData("SECOVA",
        "Done at the scale of the police zone. Together with SECOVA, 69,679 inhabitants are reached: enough for this practice.")]
    [InlineData(null, "Done at the scale of the police zone. Together, 69,679 inhabitants are reached: enough for this practice.")]
    public void Text_ScaleOfAPartnership_NamesItWhenItHasAName(string? name, string expected) =>
        Assert.Equal(expected, WordsCatalogue.Text(Language.English, "platform", ReasonKind.Scale, WithZone(69_679, name)));

    [Theory]
    [InlineData(Language.French,
        "Trop peu d’habitants pour cette pratique, seule ou ensemble (notre estimation)\u202F: habitants du partenariat\u202F: 40\u202F000 "
        + "(attendu\u202F: au moins 50\u202F000).")]
    [InlineData(Language.Dutch,
        "Te weinig inwoners voor deze praktijk, alleen en samen (ons oordeel): inwoners van het partnerschap: 40.000 (verwacht: minstens "
        + "50.000).")]
    [InlineData(Language.German,
        "Zu wenige Einwohner für diese Maßnahme, allein und gemeinsam (unsere Einschätzung): Einwohner der Partnerschaft: 40.000 "
        + "(erwartet: mindestens 50.000).")]
    [InlineData(Language.English,
        "Too few inhabitants for this practice, alone and together (our judgement): inhabitants of the partnership: 40,000 (expected: at "
        + "least 50,000).")]
    public void Text_ScaleThatNothingReaches_GivesTheNumbers(Language language, string expected) =>
        Assert.Equal(expected, WordsCatalogue.Text(language, "platform", ReasonKind.Scale, WithZone(40_000, null)));

    [Theory]
    [InlineData(Language.French, "À vérifier d’abord, 1 réponse pas encore connue\u202F: door fr (inconnu).")]
    [InlineData(Language.Dutch, "Eerst na te gaan, één antwoord nog niet bekend: door nl (onbekend).")]
    [InlineData(Language.German, "Zuerst zu klären, eine Antwort noch nicht bekannt: door de (unbekannt).")]
    [InlineData(Language.English, "First to be checked, one answer not known yet: door en (not known).")]
    public void Text_NeedThatIsOpen_NamesWhatWasObserved(Language language, string expected) =>
        Assert.Equal(expected,
            WordsCatalogue.Text(language, "brochure", ReasonKind.Need, WordsCatalogue.Profile.WithService("tool", Presence.Present)));

    [Fact]
    public void Text_NeedWithTwoOpenParts_CountsAChoiceAsOne() =>
        Assert.Equal("First needed or to be checked, 2 conditions: door en (absent); door en (absent) or tool en (not known).",
            WordsCatalogue.Text(Language.English, "brochure", ReasonKind.Need,
                WordsCatalogue.Profile.WithService("door", Presence.Absent)));

    [Theory]
    [InlineData(Language.French,
        "À vérifier d’abord, 1 réponse pas encore connue\u202F: niveau «\u202Frisque et règles d’échange d’informations\u202F»\u202F: "
        + "inconnu (attendu\u202F: au moins 3) ou tool fr (absent) (notre estimation).")]
    [InlineData(Language.Dutch,
        "Eerst na te gaan, één antwoord nog niet bekend: niveau “risico en afspraken over informatie-uitwisseling”: onbekend (verwacht: "
        + "minstens 3) of tool nl (afwezig) (ons oordeel).")]
    [InlineData(Language.German,
        "Zuerst zu klären, eine Antwort noch nicht bekannt: Stufe „Risiko und Regeln des Informationsaustauschs“: unbekannt (erwartet: "
        + "mindestens 3) oder tool de (nicht vorhanden) (unsere Einschätzung).")]
    [InlineData(Language.English,
        "First to be checked, one answer not known yet: level ‘risk and rules for sharing information’: not known (expected: at least 3) "
        + "or tool en (absent) (our judgement).")]
    public void Text_ChoiceThatIsOpen_IsJoinedByOr(Language language, string expected) =>
        Assert.Equal(expected,
            WordsCatalogue.Text(language, "choice", ReasonKind.Need, WordsCatalogue.Profile.WithService("tool", Presence.Absent)));

    [Theory]
    [InlineData(Language.French, "Conditions réunies\u202F: tool fr.")]
    [InlineData(Language.Dutch, "Voorwaarden vervuld: tool nl.")]
    [InlineData(Language.German, "Voraussetzungen erfüllt: tool de.")]
    [InlineData(Language.English, "Conditions met: tool en.")]
    public void Text_NeedThatHolds_NamesOnlyWhatIsThere(Language language, string expected) =>
        Assert.Equal(expected,
            WordsCatalogue.Text(language, "choice", ReasonKind.Need, WordsCatalogue.Profile.WithService("tool", Presence.Present)));

    [Theory]
    [InlineData(Presence.Present, Language.French, "Règle de sécurité respectée\u202F: danger is not seen fr.")]
    [InlineData(Presence.Present, Language.Dutch, "Veiligheidsregel nageleefd: danger is not seen nl.")]
    [InlineData(Presence.Present, Language.German, "Schutzregel eingehalten (danger is not seen de).")]
    [InlineData(Presence.Present, Language.English, "Safety rule met: danger is not seen en.")]
    [InlineData(Presence.Absent, Language.French, "Règle de sécurité\u202F: d’abord tool fr, car danger is not seen fr.")]
    [InlineData(Presence.Absent, Language.Dutch, "Veiligheidsregel: eerst tool nl, want danger is not seen nl.")]
    [InlineData(Presence.Absent, Language.German, "Schutzregel: zuerst tool de, denn danger is not seen de.")]
    [InlineData(Presence.Absent, Language.English, "Safety rule: first tool en, because danger is not seen en.")]
    [InlineData(Presence.Unknown, Language.French,
        "En attente de cette information\u202F: tool fr. La sécurité passe avant la vitesse\u202F: danger is not seen fr.")]
    [InlineData(Presence.Unknown, Language.Dutch, "Wacht op dit gegeven: tool nl. Veiligheid gaat voor snelheid: danger is not seen nl.")]
    [InlineData(Presence.Unknown, Language.German,
        "Wartet auf diese Angabe: tool de. Sicherheit geht vor Tempo, denn danger is not seen de.")]
    [InlineData(Presence.Unknown, Language.English,
        "Held back until this is known: tool en. Safety comes before speed: danger is not seen en.")]
    public void Text_Guard_SaysMetBrokenOrWaiting(Presence tool, Language language, string expected) =>
        Assert.Equal(expected, WordsCatalogue.Text(language, "group", ReasonKind.Guard, WordsCatalogue.Profile.WithService("tool", tool)));

    [Theory]
    [InlineData(Language.French, "Pas adapté ici\u202F: under 10\u202F000 all know each other. fr (notre estimation).")]
    [InlineData(Language.Dutch, "Hier niet passend: under 10.000 all know each other. nl (ons oordeel).")]
    [InlineData(Language.German, "Hier nicht geeignet, denn under 10.000 all know each other. de (unsere Einschätzung).")]
    [InlineData(Language.English, "Not suited here: under 10,000 all know each other. en (our judgement).")]
    public void Text_Suitability_GivesTheRulesReason(Language language, string expected) =>
        Assert.Equal(expected, WordsCatalogue.Text(language, "village", ReasonKind.Suitability));

    public static TheoryData<Condition> Marks =>
    [
        When.Population.AtLeast(2_000), When.Population.Above(2_000), When.Population.Below(10_000), When.Population.AtMost(10_000),
        When.Population.Between(2_000, 10_000),
    ];

    /// <summary>A mark that a text writes out is called a judgement whatever the bound that it stands for.</summary>
    [Theory]
    [MemberData(nameof(Marks))]
    public void Text_MarkWrittenOut_SaysWhoseItIs(Condition when)
    {
        var catalogue = WordsCatalogue.Value.With(builder => builder.Add(new CautionRule
        {
            Id = "marks",
            Practices = ["sheet"],
            When = when,
            Text = WordsCatalogue.Named("Made for 2,000 to 10,000 people."),
        }));
        var about = new Recommender(catalogue).Recommend(WordsCatalogue.Profile, WordsCatalogue.Date).Find("sheet")!;
        var reason = about.Reasons.Single(each => each.Rule?.Id == "marks");
        Assert.EndsWith("(our judgement)", new Explainer(catalogue, Language.English).Text(reason, about).TrimEnd('.'));
    }

    [Theory]
    [InlineData(Language.French, "Déjà couvert, selon la commune\u202F: staff fr.")]
    [InlineData(Language.Dutch, "Al ingevuld, volgens de gemeente: staff nl.")]
    [InlineData(Language.German, "Bereits abgedeckt, laut Gemeinde: staff de.")]
    [InlineData(Language.English, "Already covered, says the commune: staff en.")]
    public void Text_Served_NamesWhatServes(Language language, string expected) =>
        Assert.Equal(expected,
            WordsCatalogue.Text(language, "desk", ReasonKind.Served, WordsCatalogue.Profile.WithService("staff", Presence.Present)));

    [Theory]
    [InlineData(PracticeStatus.InPlace, Language.French, "Déjà en place.")]
    [InlineData(PracticeStatus.InPlace, Language.Dutch, "Al aanwezig.")]
    [InlineData(PracticeStatus.InPlace, Language.German, "Bereits vorhanden.")]
    [InlineData(PracticeStatus.InPlace, Language.English, "Already in place.")]
    [InlineData(PracticeStatus.InProgress, Language.French, "En cours.")]
    [InlineData(PracticeStatus.InProgress, Language.Dutch, "Lopend.")]
    [InlineData(PracticeStatus.InProgress, Language.German, "In Umsetzung.")]
    [InlineData(PracticeStatus.InProgress, Language.English, "In progress.")]
    public void Text_Status_SaysSo(PracticeStatus status, Language language, string expected) =>
        Assert.Equal(expected,
            WordsCatalogue.Text(language, "desk", ReasonKind.Status, WordsCatalogue.Profile.WithPractice("desk", status)));

    [Theory]
    [InlineData(Language.French, "Écarté par la commune jusqu’au 30 juin 2027\u202F: hors mission.")]
    [InlineData(Language.Dutch, "Door de gemeente terzijde gelegd tot 30 juni 2027: hors mission.")]
    [InlineData(Language.German, "Von der Gemeinde zurückgestellt bis 30. Juni 2027: hors mission.")]
    [InlineData(Language.English, "Set aside by the commune until 30 June 2027: hors mission.")]
    public void Text_Dismissal_GivesDayAndReasonWithOneFullStop(Language language, string expected) =>
        Assert.Equal(expected,
            WordsCatalogue.Text(language, "desk", ReasonKind.Dismissal, Dismissed("hors mission.", new CalendarDate(2027, 6, 30))));

    [Theory]
    [InlineData(Language.French, "Écarté par la commune\u202F: sans raison indiquée.")]
    [InlineData(Language.Dutch, "Door de gemeente terzijde gelegd: zonder opgave van reden.")]
    [InlineData(Language.German, "Von der Gemeinde zurückgestellt: ohne Angabe von Gründen.")]
    [InlineData(Language.English, "Set aside by the commune: no reason given.")]
    public void Text_DismissalWithoutReasonAndEnd_SaysSo(Language language, string expected) =>
        Assert.Equal(expected, WordsCatalogue.Text(language, "desk", ReasonKind.Dismissal, Dismissed(null, null)));

    [Theory]
    [InlineData(Language.French, "Écarté jusqu’au 1er mai 2026\u202F; cette date est dépassée.")]
    [InlineData(Language.Dutch, "Terzijde gelegd tot 1 mei 2026; die datum is voorbij.")]
    [InlineData(Language.German, "Zurückgestellt bis 1. Mai 2026; dieses Datum ist vorbei.")]
    [InlineData(Language.English, "Set aside until 1 May 2026; this date has passed.")]
    public void Text_DismissalEnded_GivesTheDay(Language language, string expected) =>
        Assert.Equal(expected,
            WordsCatalogue.Text(language, "desk", ReasonKind.DismissalEnded, Dismissed(null, new CalendarDate(2026, 5, 1))));

    [Theory]
    [InlineData("desk", Language.French, "Vous souhaitez cette pratique\u202F: elle peut démarrer.")]
    [InlineData("desk", Language.Dutch, "U wenst deze praktijk: ze kan starten.")]
    [InlineData("desk", Language.German, "Sie wünschen diese Maßnahme: Sie kann beginnen.")]
    [InlineData("desk", Language.English, "You asked for this practice: it can start.")]
    [InlineData("brochure", Language.French, "Vous souhaitez cette pratique\u202F; ce qui doit venir d’abord est indiqué ici.")]
    [InlineData("brochure", Language.Dutch, "U wenst deze praktijk; wat eerst komt, staat hier.")]
    [InlineData("brochure", Language.German, "Sie wünschen diese Maßnahme; was zuerst kommt, steht hier.")]
    [InlineData("brochure", Language.English, "You wish this practice; what comes first is named here.")]
    [InlineData("group", Language.French,
        "Vous souhaitez cette pratique\u202F; la règle de sécurité reste valable. Ce qui l’ouvrirait\u202F: tool fr.")]
    [InlineData("group", Language.Dutch, "U wenst deze praktijk; de veiligheidsregel blijft gelden. Wat ze mogelijk maakt: tool nl.")]
    [InlineData("group", Language.German, "Sie wünschen diese Maßnahme; die Schutzregel gilt weiter. Was sie ermöglicht: tool de.")]
    [InlineData("group", Language.English, "You wish this practice; the safety rule still holds. What would open it: tool en.")]
    [InlineData("village", Language.French,
        "Vous souhaitez cette pratique\u202F; ce qui s’y oppose est indiqué ici, et ce qui servirait mieux.")]
    [InlineData("village", Language.Dutch, "U wenst deze praktijk; wat haar in de weg staat, leest u hier, en wat beter zou dienen.")]
    [InlineData("village", Language.German, "Sie wünschen diese Maßnahme; was ihr entgegensteht, steht hier, und was besser dienen würde.")]
    [InlineData("village", Language.English, "You wish this practice; what stands in its way is named here, and what would serve better.")]
    public void Text_Wish_IsAnsweredByTheListItStandsIn(string practice, Language language, string expected) =>
        Assert.Equal(expected,
            WordsCatalogue.Text(language, practice, ReasonKind.Wish, WordsCatalogue.Profile with { Wishes = [practice] }));

    [Theory]
    [InlineData(Language.French, "Aiderait, pas encore connu\u202F: staff fr et tool fr.")]
    [InlineData(Language.Dutch, "Zou helpen, nog niet bekend: staff nl en tool nl.")]
    [InlineData(Language.German, "Würde helfen, noch nicht bekannt: staff de und tool de.")]
    [InlineData(Language.English, "Would help, not known yet: staff en and tool en.")]
    public void Text_Help_NamesWhatIsMissing(Language language, string expected) =>
        Assert.Equal(expected, WordsCatalogue.Text(language, "sheet", ReasonKind.Help, WithZone(40_000, null)));

    [Theory]
    [InlineData(Language.French, "En attendant\u202F: Begin small fr")]
    [InlineData(Language.Dutch, "Intussen: Begin small nl")]
    [InlineData(Language.German, "Bis dahin: Begin small de")]
    [InlineData(Language.English, "Meanwhile: Begin small en")]
    public void Meanwhile_LighterForm_IsToldOnceWhereSomethingIsMissing(Language language, string expected)
    {
        var about = (RankedPractice)WordsCatalogue.Advise(WithZone(40_000, null)).Find("sheet")!;
        var explainer = new Explainer(WordsCatalogue.Value, language);
        Assert.Equal(expected, explainer.Meanwhile(about));
        Assert.DoesNotContain(about.Reasons, reason => explainer.Text(reason, about).Contains("Begin small", StringComparison.Ordinal));
        var ready = (RankedPractice)WordsCatalogue.Advise(
            WithZone(40_000, null).WithService("staff", Presence.Present).WithService("tool", Presence.Present)).Find("sheet")!;
        Assert.Null(explainer.Meanwhile(ready));
    }

    private static CommuneProfile WithZone(int population, string? name) =>
        WordsCatalogue.Profile with
        {
            Partnership = new Partnership { Kind = PartnershipKind.PoliceZone, Name = name, Population = population },
        };

    private static CommuneProfile Dismissed(string? reason, CalendarDate? until) =>
        WordsCatalogue.Profile.WithPractice("desk", new PracticeState(PracticeStatus.Dismissed, reason, until));
}
