using VifRecommender.Profiles;

namespace VifRecommender.Sheets;

/// <summary>What stands on sheets beside their own texts.</summary>
internal sealed record SheetWords(string Rule, string RulePublic, string RuleLetter, string ToBeConfirmed, string Model, string DecisionOf)
{
    private static readonly SheetWords French = new(
        "Règle de sécurité",
        "Règle de sécurité – pour qui prépare ce texte, à retirer avant publication",
        "Règle de sécurité – pour qui signe, à retirer avant l’envoi",
        "à confirmer",
        "Modèle à adapter par la commune\u202F; les numéros sont appelés avant toute diffusion.",
        "décision du ____");

    private static readonly SheetWords Dutch = new(
        "Veiligheidsregel",
        "Veiligheidsregel – voor wie deze tekst voorbereidt, weglaten bij publicatie",
        "Veiligheidsregel – voor wie ondertekent, weglaten bij verzending",
        "te bevestigen",
        "Model, door de gemeente aan te passen; de nummers worden vóór verspreiding gebeld.",
        "beslissing van ____");

    private static readonly SheetWords German = new(
        "Sicherheitsregel",
        "Sicherheitsregel – für die Vorbereitung, vor der Veröffentlichung zu entfernen",
        "Sicherheitsregel – für die Unterzeichnenden, vor dem Versand zu entfernen",
        "zu bestätigen",
        "Muster, von der Gemeinde anzupassen; die Nummern werden vor der Verteilung angerufen.",
        "Beschluss vom ____");

    private static readonly SheetWords English = new(
        "Safety rule",
        "Safety rule – for whoever prepares this text, to be taken off before publication",
        "Safety rule – for whoever signs, to be taken off before sending",
        "to be confirmed",
        "A model for the commune to adapt; the numbers are called before it is given out.",
        "decision of ____");

    public static SheetWords Of(Language language) => language switch
    {
        Language.French => French,
        Language.Dutch => Dutch,
        Language.German => German,
        Language.English => English,
    };

    public string Safety(SheetUse use) => use switch
    {
        SheetUse.Internal => Rule,
        SheetUse.Public => RulePublic,
        SheetUse.Letter => RuleLetter,
    };
}
