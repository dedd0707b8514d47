namespace VifRecommender.Loading;

/// <summary>
/// Words that people bring from other languages of rules, with what says the same here. The nearest word by letters can be the opposite:
/// 'and' is nearer to 'any' than to 'all'.
/// </summary>
internal static class ConditionSynonyms
{
    private static readonly Dictionary<string, string> Operators = new(StringComparer.Ordinal)
    {
        ["and"] = All,
        ["allof"] = All,
        ["every"] = All,
        ["each"] = All,
        ["both"] = All,
        ["must"] = All,
        ["&&"] = All,
        ["et"] = All,
        ["en"] = All,
        ["und"] = All,
        ["or"] = Any,
        ["anyof"] = Any,
        ["some"] = Any,
        ["either"] = Any,
        ["should"] = Any,
        ["||"] = Any,
        ["ou"] = Any,
        ["of"] = Any,
        ["oder"] = Any,
        ["oneof"] = "'any', which holds when one or more parts hold; that no second one holds, say with 'not'",
        ["none"] = NotAny,
        ["noneof"] = NotAny,
        ["nor"] = NotAny,
        ["neither"] = NotAny,
        ["nand"] = "{ \"not\": { \"all\": [ … ] } }",
        ["notall"] = "{ \"not\": { \"all\": [ … ] } }",
        ["mustnot"] = Not,
        ["isnot"] = Not,
        ["unless"] = Not,
        ["except"] = Not,
        ["!"] = Not,
        ["else"] = "'otherwise', with the ids of the rules that come before",
        ["default"] = "'otherwise', with the ids of the rules that come before",
        ["has"] = "'present'",
        ["exists"] = "'present'",
        ["available"] = "'present'",
        ["service"] = "'present' or 'absent'",
        ["missing"] = "'absent'",
        ["lacks"] = "'absent'",
        ["without"] = "'absent'",
        ["notpresent"] = "'absent', or { \"not\": { \"present\": … } }",
        ["heldby"] = "'holder'",
        ["owner"] = "'holder'",
        ["inhabitants"] = "'population'",
        ["size"] = "'population'",
        ["zonepopulation"] = "'partnershipPopulation'",
        ["communes"] = "'partnershipCommunes'",
        ["level"] = "'maturity'",
        ["status"] = "'practice'",
        ["staff"] = "'staffFte'",
        ["fte"] = "'staffFte'",
        ["budget"] = "'budgetEur'",
        ["euros"] = "'budgetEur'",
        ["fact"] = "'local'",
        ["choice"] = "'local'",
        ["share"] = "'local'",
        ["count"] = "'local'",
        ["number"] = "'local', of a number that an overlay declares",
        ["incidents"] = "'incidentsPer10000'",
        ["rate"] = "'incidentsPer10000'",
    };

    private static readonly Dictionary<string, string> Bounds = new(StringComparer.Ordinal)
    {
        ["max"] = AtMost,
        ["maximum"] = AtMost,
        ["lte"] = AtMost,
        ["le"] = AtMost,
        ["<="] = AtMost,
        ["upto"] = AtMost,
        ["nomorethan"] = AtMost,
        ["to"] = AtMost,
        ["over"] = Above,
        ["morethan"] = Above,
        ["greaterthan"] = Above,
        ["gt"] = Above,
        [">"] = Above,
        ["exclusiveminimum"] = Above,
        ["gte"] = "'atLeast'",
        ["ge"] = "'atLeast'",
        [">="] = "'atLeast'",
        ["min"] = "'atLeast'",
        ["minimum"] = "'atLeast'",
        ["from"] = "'atLeast'",
        ["notbelow"] = "'atLeast'",
        ["lt"] = "'below'",
        ["<"] = "'below'",
        ["under"] = "'below'",
        ["lessthan"] = "'below'",
        ["exclusivemaximum"] = "'below'",
        ["is"] = Exactly,
        ["eq"] = Exactly,
        ["equals"] = Exactly,
        ["="] = Exactly,
        ["=="] = Exactly,
        ["exactly"] = Exactly,
        ["value"] = Exactly,
        ["between"] = "'atLeast' (inclusive) or 'above' (exclusive) together with 'below' (exclusive) or 'atMost' (inclusive)",
    };

    private const string All = "'all'";
    private const string Any = "'any'";
    private const string Not = "'not'";
    private const string NotAny = "{ \"not\": { \"any\": [ … ] } }, or 'not' of a single condition";
    private const string AtMost = "'atMost'";
    private const string Above = "'above'";
    private const string Exactly = "both bounds together: exactly 5 is 'atLeast' 5 and 'atMost' 5";

    /// <summary>What says the same as a word in the place of an operator; nothing: no word that is known.</summary>
    public static string? OfOperator(string word) => Find(Operators, word);

    /// <summary>What says the same as a word in the place of a bound.</summary>
    public static string? OfBound(string word) => Find(Bounds, word);

    private static string? Find(Dictionary<string, string> known, string word)
    {
        if (word.Length > Limits.MaxIdLength) return null;
        var plain = word.ToLowerInvariant().Replace("-", "").Replace("_", "").Replace(" ", "").Replace("$", "");
        return known.TryGetValue(plain, out var meant) ? meant : null;
    }
}
