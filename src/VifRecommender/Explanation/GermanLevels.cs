using System.Collections.Immutable;

namespace VifRecommender.Explanation;

/// <summary>The five levels of each dimension in a sentence a step, and whom to ask, in German.</summary>
internal static class GermanLevels
{
    public static ImmutableArray<LevelSentences> All { get; } =
    [
        new(
            [
                "Fragt jemand, wer helfen kann, verweist das Schalterpersonal auf die Polizei oder weiß es nicht.",
                "Eine Person, eine Nummer und Zeiten sind veröffentlicht, und das Schalterpersonal kann sie nennen.",
                "Schriftlich steht fest, wer Anfragen annimmt, wer handelt und bis wann; bei jeder Weitervermittlung wird "
                + "nachgefragt, ob sie ankam.",
                "Nach einem ersten Polizeieinsatz bietet eine geschulte Fachkraft auf sicherem Weg Hilfe an; der erreichte "
                + "Anteil ist bekannt.",
                "Betroffene, die es wünschen, werden nach sechs und zwölf Monaten erneut kontaktiert, und Nachbargemeinden gehen "
                + "denselben Weg.",
            ],
            "Die Frage zwei Personen am Schalter stellen, wie es jemand aus der Bevölkerung täte; danach dem Sozialdienst des ÖSHZ."),
        new(
            [
                "Seit zwölf Monaten keine Besprechung dazu mit Polizei und ÖSHZ, und im Gemeindekollegium ist niemand zuständig.",
                "Ein schriftlicher Beschluss benennt ein zuständiges Mitglied aus Kollegium oder Rat und mindestens eine Ansprechperson.",
                "Polizei, ÖSHZ, ein Fachdienst für Betroffene und ein Dienst für Kinder treffen sich mindestens dreimal im Jahr.",
                "Ein beschlossener Aktionsplan hat Geld über ein Jahr hinaus, steht im zonalen Sicherheitsplan, und jemand wird "
                + "für die Koordination bezahlt.",
                "Der Plan wird jedes Jahr und nach jedem schweren Vorfall überarbeitet, und die Gemeinde unterstützt ihre Nachbarn.",
            ],
            "Das Sekretariat nach dem Beschluss und dem Datum der letzten Besprechung fragen; danach die Polizeizone."),
        new(
            [
                "Niemand kann eine Fachkraft nennen, die dazu in den letzten zwei Jahren geschult wurde.",
                "Mindestens eine Ansprechperson in Gemeinde oder ÖSHZ wurde zwei Tage geschult und hat Stunden dafür.",
                "Die Hälfte des Sozial- und Schalterpersonals wurde in den letzten zwei Jahren geschult, gemeinsam mit der Polizei.",
                "Neue Kolleginnen und Kollegen werden im ersten Jahr geschult, und die Ansprechpersonen treffen sich mehrmals jährlich.",
                "Jede Ansprechperson hat eine geschulte Vertretung und externe Supervision; ein Weggang hinterlässt keine Lücke.",
            ],
            "Die Personalabteilung nach den Teilnahmelisten der letzten zwei Jahre fragen; danach das ÖSHZ."),
        new(
            [
                "Außer 101 und 112 kennt das Personal niemanden, den es bei steigender Gefahr anrufen kann.",
                "Zwei Fachkräfte haben Name und Nummer der Stelle, die sie bei hoher Gefahr beraten kann.",
                "Polizei und Sozialdienste stellen dieselben Fragen zur Gefahr, und eine unterzeichnete Regel sagt, was geteilt "
                + "werden darf.",
                "Der Weg zur regionalen Stelle wurde einmal an einer echten oder erfundenen Situation erprobt; die Antwort kam "
                + "binnen Stunden.",
                "Situationen hoher Gefahr werden gemeinsam besprochen, in einem mit der Staatsanwaltschaft unterzeichneten "
                + "gesetzlichen Rahmen oder im regionalen Zentrum.",
            ],
            "Den polizeilichen Opferbeistand fragen, welche Fragen er stellt und wen er anruft."),
        new(
            [
                "Außer Polizei und Hilfetelefonen ist mit keinem Dienst etwas vereinbart.",
                "Eine Liste, jünger als zwölf Monate, sagt, wer Betroffenen, Kindern und gewaltausübenden Personen hilft, auch anderswo.",
                "Ein sicheres Bett für heute Nacht und ein Fachdienst für Betroffene sind schriftlich vereinbart.",
                "Betroffene, Kinder und gewaltausübende Personen haben je einen Dienst mit Vereinbarung; eine andere Fachkraft "
                + "hält Kontakt zu (Ex-)Partner/in.",
                "Die Wartezeiten sind bekannt, und die Hilfe erreicht auch ältere Menschen, Menschen mit Behinderung und solche "
                + "mit anderen Sprachen.",
            ],
            "Das ÖSHZ nach seiner Liste und seinen Vereinbarungen fragen, und wohin es jemanden heute Abend vermitteln würde."),
        new(
            [
                "Niemand kann sagen, wie viele Menschen im letzten Jahr um Hilfe gebeten haben.",
                "Eine Seite fasst die Zahlen der Zone und die Lücken zusammen, die die Dienste sehen.",
                "Polizei und Sozialdienste zählen jedes Jahr nach denselben Definitionen.",
                "Man weiß, welcher Anteil der Betroffenen erreicht wurde, und ehemals Betroffene wurden um Rat gefragt.",
                "Die Zahlen umfassen, wie sicher Betroffene sich fühlen, und neue Vorfälle nach sechs und zwölf Monaten; sie "
                + "ändern den Plan.",
            ],
            "Die Zone nach den Zahlen des letzten Jahres und ihrer Definition fragen, und das ÖSHZ, was es zählt."),
    ];
}
