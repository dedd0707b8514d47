namespace VifRecommender.Loading;

/// <summary>
/// Words that people bring from other languages of rules, with what says the same here. The nearest word by letters can be the opposite:
/// 'and' is nearer to 'any' than to 'all'.
/// </summary>
internal static class ConditionSynonyms
{
    /// <summary>What says the same as a word in the place of an operator; nothing: no word that is known.</summary>
    public static string? OfOperator(string word) => Plain(word) switch
    {
        "and" or "allof" or "every" or "each" or "both" or "must" or "&&" or "et" or "en" or "und" => "'all'",
        "or" or "anyof" or "some" or "either" or "should" or "||" or "ou" or "of" or "oder" => "'any'",
        "oneof" => "'any', which holds when one or more parts hold; that no second one holds, say with 'not'",
        "none" or "noneof" or "nor" or "neither" => "{ \"not\": { \"any\": [ … ] } }, or 'not' of a single condition",
        "nand" or "notall" => "{ \"not\": { \"all\": [ … ] } }",
        "mustnot" or "isnot" or "unless" or "except" or "!" => "'not'",
        "else" or "default" => "'otherwise', with the ids of the rules that come before",
        "has" or "exists" or "available" => "'present'",
        "service" => "'present' or 'absent'",
        "missing" or "lacks" or "without" => "'absent'",
        "notpresent" => "'absent', or { \"not\": { \"present\": … } }",
        "heldby" or "owner" => "'holder'",
        "inhabitants" or "size" => "'population'",
        "zonepopulation" => "'partnershipPopulation'",
        "communes" => "'partnershipCommunes'",
        "level" => "'maturity'",
        "status" => "'practice'",
        "staff" or "fte" => "'staffFte'",
        "budget" or "euros" => "'budgetEur'",
        "fact" or "choice" or "share" or "count" => "'local'",
        "number" => "'local', of a number that an overlay declares",
        "incidents" or "rate" => "'incidentsPer10000'",
        _ => null,
    };

    /// <summary>What says the same as a word in the place of a bound.</summary>
    public static string? OfBound(string word) => Plain(word) switch
    {
        "max" or "maximum" or "lte" or "le" or "<=" or "upto" or "nomorethan" or "to" => "'atMost'",
        "over" or "morethan" or "greaterthan" or "gt" or ">" or "exclusiveminimum" => "'above'",
        "gte" or "ge" or ">=" or "min" or "minimum" or "from" or "notbelow" => "'atLeast'",
        "lt" or "<" or "under" or "lessthan" or "exclusivemaximum" => "'below'",
        "is" or "eq" or "equals" or "=" or "==" or "exactly" or "value" =>
            "both bounds together: exactly 5 is 'atLeast' 5 and 'atMost' 5",
        "between" => "'atLeast' (inclusive) or 'above' (exclusive) together with 'below' (exclusive) or 'atMost' (inclusive)",
        _ => null,
    };

    private static string Plain(string word) =>
        word.ToLowerInvariant().Replace("-", "").Replace("_", "").Replace(" ", "").Replace("$", "");
}
