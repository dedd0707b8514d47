using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using VifRecommender.Diagnostics;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Loading;

/// <summary>
/// Files that have every member, with one thing wrong at each place in turn: it is said there, once, and nothing that only follows from it.
/// </summary>
public sealed class EachPlaceTests
{
    // What each object is called, and the members that it needs. [] is any place of a list, * any name.
    private static readonly (string Pattern, string What, string Needed)[] Objects =
    [
        ("catalogue $", "A catalogue", "schemaVersion"),
        ("overlay $", "A catalogue", "schemaVersion"),
        ("profile $", "a profile", "schemaVersion name population"),
        ("$.catalogue", "'catalogue'", "id version"),
        ("$.sources[]", "a source", "id title url accessed"),
        ("catalogue $.services[]", "a service", "id name question"),
        ("$.signals[]", "a signal", "id domain name question"),
        ("$.structures[]", "a regional structure", "id name question"),
        ("$.structures[].localNames[]", "a local name", "region name"),
        ("$.facts[]", "a local fact", "id kind name question"),
        ("$.facts[].answers[]", "an answer", "id name"),
        ("$.findings[]", "a finding", "id domain severity title"),
        ("$.helplines[]", "a helpline", "id number name"),
        ("$.practices[]", "a practice", "id domain dimension title description safety effort"),
        ("$.practices[].firstStep[]", "a text of a place", "text"),
        ("$.practices[].scales", "the scales", ""),
        ("$.practices[].scales.*", "a scale", ""),
        ("$.practices[].cost", "a cost", "oneOffEur yearlyEur basis"),
        ("$.practices[].cost.*", "a range", "from to"),
        ("$.practices[].staff", "the staff", "oneOffDays yearlyFte basis"),
        ("$.practices[].staff.*", "a range", "from to"),
        ("$.practices[].months", "a range", "from to"),
        ("$.practices[].raises", "the raised levels", ""),
        ("$.practices[].evidence", "the evidence", "strength"),
        ("$.practices[].evidence.effect", "the effect", "direction measuredOn certainty design text sources"),
        ("$.practices[].provenanceByField", "the provenance by field", ""),
        ("$.rules[]", "a rule", "id kind text provenance finding when requires asks practices among keep points"),
        ("$.rules[].for", "'for'", ""),
        ("$.partnership", "a partnership", "kind"),
        ("$.partnership.maturity", "a maturity (one number from 1 to 5, or a level for each dimension)", ""),
        ("$.networkMaturity", "a maturity (one number from 1 to 5, or a level for each dimension)", ""),
        ("$.capacity", "a capacity", ""),
        ("$.notes", "the notes", ""),
        ("$.services.*", "a service's state", "status"),
        ("profile $.practices.*", "a practice's state", "status"),
    ];

    // Objects whose members are ids: what is said of one that the catalogue has not.
    private static readonly (string Pattern, string Plural, string Fault)[] Maps =
    [
        ("profile $.services", "the services", "VIF3002 {0}: There is no service 'zzzz': correct or remove it."),
        ("profile $.signals", "the signals", "VIF3002 {0}: There is no signal 'zzzz': correct or remove it."),
        ("$.regionalStructures", "the regional structures", "VIF3002 {0}: There is no regional structure 'zzzz': correct or remove it."),
        ("profile $.practices", "the practices", "VIF3002 {0}: There is no practice 'zzzz': correct or remove it."),
        ("$.local", "the local facts",
            "VIF3101 {0}: There is no local fact 'zzzz' in this catalogue: what is said of it is kept and changes nothing."),
        ("$.reweight", "", "VIF3002 {0}: There is no rule 'zzzz': correct or remove it."),
    ];

    private const string Condition = @"\.(when|requires|needs|servedBy|reopenedBy)(\.(all|any)\[\]|\.not)*$";
    private const string Pair = @"\.(maturity|structure|practice|local)$";
    private const string Bounds = @"\.(population|partnership\w+|staffFte|budgetEur|incidentsPer10000|maturity\.\w+|local\.[a-z-]+)$";
    private const string Id = @"\.(id|theme|extends|finding|service|present|absent|signal)$"
        + @"|\.(retire|sources|helps|delivers|answers|practices|instead|arrondissements|otherwise)\[\]$";

    private const string NoCondition = "A condition is an object with exactly one operator, one of all, any, not, otherwise, present, "
        + "absent, holder, maturity, finding, signal, structure, region, language, practice, local, population, partnershipPopulation, "
        + "partnershipCommunes, staffFte, budgetEur, incidentsPer10000.";

    /// <summary>Each member at the top of each file.</summary>
    public static TheoryData<string, string> Parts
    {
        get
        {
            var parts = new TheoryData<string, string>();
            foreach (var kind in new[] { "catalogue", "overlay", "profile" })
            {
                foreach (var member in Document(kind)) parts.Add(kind, member.Key);
            }

            return parts;
        }
    }

    [Theory]
    [InlineData("catalogue", "a catalogue")]
    [InlineData("overlay", "a catalogue")]
    [InlineData("profile", "a profile")]
    public void Read_DocumentOfAnotherKind_SaysWhatItShouldBe(string kind, string what)
    {
        (string Json, string Is)[] documents = [("[]", "a list"), ("7", "a number"), ("\"{}\"", "a text"), ("false", "true or false")];
        foreach (var (json, found) in documents)
        {
            Assert.Contains($"f:1:1: VIF2004: Write {what} as an object {{ … }}, not {found}. ($)",
                Reading.Diagnostics(kind, "f", Encoding.UTF8.GetBytes(json)).Select(fault => fault.ToString()));
        }
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Read_NullAtEachPlace_SaysWhatStandsThere(string kind, string part) => Each(kind, part, place =>
    {
        var said = place.Path == "$.schemaVersion"
            ? "VIF2008 $.schemaVersion: Only schemaVersion 1 can be read: write 1, or use a newer version of this software."
            : place.Matches(Condition) ? $"VIF2009 {place.Path}: {NoCondition}"
            : $"VIF2004 {place.Path}: {Expected(place)}, not null (leave out what is not known).";
        place.Put(null);
        return [said];
    });

    [Theory]
    [MemberData(nameof(Parts))]
    public void Read_MemberThatNobodyAsksFor_IsNamed(string kind, string part) => Each(kind, part, place =>
    {
        if (place.Value is not JsonObject members) return null;
        var inside = place.Path + ".zzzz";
        var isMap = Maps.Any(each => place.Is(each.Pattern));
        members.Add("zzzz", isMap ? members.First().Value!.DeepClone() : 1);
        if (Maps.FirstOrDefault(each => place.Is(each.Pattern)).Fault is { } fault)
        {
            return [string.Format(System.Globalization.CultureInfo.InvariantCulture, fault, inside)];
        }
        if (place.Matches(Condition)) return [$"VIF2009 {place.Path}: {NoCondition}"];
        return place.IsInCondition && place.Matches(Pair)
            ? [$"VIF2009 {place.Path}: This operator takes an object with exactly one member: {PairOf(place)}."]
            : [$"VIF2001 {inside}: There is no member 'zzzz' here: correct or remove it."];
    });

    [Theory]
    [MemberData(nameof(Parts))]
    public void Read_MemberLeftOut_IsMissedWhereItIsNeeded(string kind, string part) => Each(kind, part, place =>
    {
        if (place.Key is not string name) return null;
        var said = Missed(place, name);
        ((JsonObject)place.Parent).Remove(name);
        return said;
    }, fault => fault.Id is not ("VIF3002" or "VIF4004" or "VIF4005"));

    private static ImmutableArray<string> Missed(Place place, string name)
    {
        var object_ = place.Up;
        if (object_.Matches(Condition)) return [$"VIF2009 {object_.Path}: {NoCondition}"];
        if (object_.IsInCondition && object_.Matches(Pair))
        {
            return [$"VIF2009 {object_.Path}: This operator takes an object with exactly one member: {PairOf(object_)}."];
        }
        if (object_.IsInCondition && object_.Matches(Bounds))
        {
            return ((JsonObject)place.Parent).Count > 1 ? [] :
                [$"VIF2003 {object_.Path}: Bounds need a lower one, 'atLeast' (inclusive) or 'above' (exclusive), an upper one, 'below' "
                    + "(exclusive) or 'atMost' (inclusive), or one of each."];
        }
        if (place.Is("overlay $.extends"))
        {
            return ["VIF3001 $.catalogue: These files are the catalogue 'small' already: for an overlay add 'extends'."];
        }
        if (place.Is("catalogue $.catalogue"))
        {
            return ["VIF3007 $: No file says what catalogue this is: add the member 'catalogue' with 'id' and 'version', or 'extends' for "
                + "an overlay."];
        }
        if (place.Is("$.facts[].answers"))
        {
            return [$"VIF2003 {object_.Path}: A choice has two answers or more: add 'answers', each with id and name."];
        }
        if (place.Is("$.rules[].per"))
        {
            return [$"VIF2003 {object_.Path}.atMost: 'atMost' limits what 'per' counts: add 'per', one of unlocked-practice, "
                + "finding-severity, missing-help, level-short, level-ahead."];
        }
        if (name == "sources" && place.Parent["provenance"]?.GetValue<string>() == "sourced")
        {
            var what = object_.Is("$.rules[]") ? "A rule" : "A service";
            return [$"VIF2003 {object_.Path}: {what} that is sourced names its sources: add 'sources', or call it judgement."];
        }
        if (place.Is("$.practices[].evidence") || place.Is("$.practices[].evidence.sources"))
        {
            return ["VIF2003 $.practices[0]: A practice with a field that is sourced names its sources: add 'sources' to 'evidence', or "
                + "call the field judgement."];
        }
        var isOptional = place.Is("$.rules[].when") && (string?)place.Parent["kind"] == "priority";
        return !isOptional && Needed(object_).Contains(name)
            ? [$"VIF2003 {object_.Path}: The member '{name}' is missing: add it."] : [];
    }

    private static string[] Needed(Place place)
    {
        if (IsText(place.Value)) return ["fr", "nl", "de", "en"];
        if (place.IsInCondition && place.Matches(@"\.holder$")) return ["service", "by"];
        return Objects.FirstOrDefault(each => place.Is(each.Pattern)).Needed?.Split(' ') ?? [];
    }

    private static string PairOf(Place place) => (string)place.Key switch
    {
        "maturity" => "a dimension with bounds",
        "structure" => "a structure with present, announced or absent",
        "practice" => "a practice with its status",
        _ => "a local fact with bounds, or with an answer",
    };

    private static string Expected(Place place)
    {
        if (place.Is("$.practices[].carrier") || place.Is("$.practices[].helper") || place.Is("$.practices[].firstStep")
            || IsText(place.Value))
        {
            return "Write a text in four languages (fr, nl, de, en) as an object { … }";
        }
        if (place.Is("$.reweight")) return "Write an object with rule ids and their new points here";
        if (place.IsInCondition)
        {
            if (place.Matches(@"\.holder$")) return "Write 'holder' as an object { … }";
            if (place.Matches(@"\.(all|any)$")) return "Write a list of conditions [ … ] here";
            if (place.Matches(Pair)) return "Write this operator as an object { … }";
            if (place.Matches(Bounds)) return "Write the bounds as an object { … }";
        }
        if (Maps.FirstOrDefault(each => place.Is(each.Pattern)).Plural is { } map) return $"Write {map} as an object {{ … }}";
        if (place.Matches(@"^profile \$\.wishes\[\]$")) return "Write the id of a practice (a text) here";
        if (place.Is("$.local.night-beds")) return "Write a whole number here";
        if (place.Is("$.local.housing-policy")) return "Write one of own-company, shared, as text here";
        // What has a short form is asked for in that.
        if (place.Is("profile $.services.*")) return $"Write one of {Words(place)} here";
        if (place.Is("profile $.practices.*")) return "Write a practice's state as an object { … }";
        if (place.Is("$.notes.sources[]")) return "Write a text here";
        if (place.Value is JsonObject) return $"Write {Objects.First(each => place.Is(each.Pattern)).What} as an object {{ … }}";
        if (place.Value is JsonArray) return "Write a list [ … ] here";
        return Written(place);
    }

    private static string Written(Place place) => place.Value!.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => "Write true or false here",
        System.Text.Json.JsonValueKind.Number => place.Matches(@"\.(from|to|staffFte|budgetEur)$") && !place.Matches(@"\.scales\.")
            || (place.IsInCondition && !place.Matches(@"\.maturity\.")) ? "Write a number here" : "Write a whole number here",
        _ when place.Matches(Id) => "Write an id (text such as 'night-shelter') here",
        _ => Words(place) is { } words ? $"Write one of {words} here" : "Write a text here",
    };

    private static string? Words(Place place)
    {
        (string Pattern, string Words)[] all =
        [
            (@"\.(domain|focus\[\])$", "inform, victims, children, perpetrators, professionals, networks"),
            (@"\.dimension$", "contact, coordination, people, risk, offer, evaluation"),
            (@"\.(region|regions\[\])$", "flanders, wallonia, brussels"),
            (@"\.(language|languages\[\])$", "fr, nl, de, en"),
            (@"\.(by|heldBy|heldBy\[\])$", "commune, zone, region"),
            (@"\.effort$", "quick-win, medium, structural"),
            (@"\.scale$", "commune, police-zone, intercommunal, supralocal"),
            (@"\.basis$", "estimate, sourced"),
            (@"\.strength$", "done-in-belgium, announced-in-belgium, synthesis-page, analogous, judgement"),
            (@"\.outcome$", "none-found, process-figure"),
            (@"\.effect\.direction$", "not-studied, reduces, improves, no-clear-effect, mixed, may-harm"),
            (@"\.measuredOn\[\]$", "violence, safety, referral, identification, knowledge, wellbeing, housing"),
            (@"\.certainty$", "low, moderate, high"),
            (@"\.design$", "systematic-review, randomised-trial, comparison-group, before-after"),
            (@"\.provenance(ByField\.\w+)?$", "sourced, judgement"),
            (@"\.facts\[\]\.kind$", "share, count, amount, choice"),
            (@"\.rules\[\]\.kind$", "finding, guard, suitability, caution, contradiction, priority, balance"),
            (@"\.partnership\.kind$", "police-zone, intercommunal, supralocal"),
            (@"\.per$", "unlocked-practice, finding-severity, missing-help, level-short, level-ahead"),
            (@"\.among$", "domain, theme"),
            (@"\.structure\.[a-z-]+$|\.regionalStructures\.[a-z-]+$", "present, announced, absent, unknown"),
            (@"\.practice\.[a-z-]+$|^profile \$\.practices\.[a-z-]+(\.status)?$", "in-place, in-progress, planned, dismissed"),
            (@"^profile \$\.(services|signals)\.[a-z-]+(\.status)?$|\.otherServices$", "present, absent, unknown"),
        ];
        return all.FirstOrDefault(each => place.Matches(each.Pattern)).Words;
    }

    private static bool IsText(JsonNode? value) => value is JsonObject members && members.ContainsKey("fr");

    private static JsonObject Document(string kind) => (JsonObject)JsonNode.Parse(SmallCatalogue.Read(FileOf(kind)).Utf8)!;

    private static string FileOf(string kind) => kind switch
    {
        "catalogue" => "small.json",
        "overlay" => "full.overlay.json",
        _ => "full.profile.json",
    };

    // Changes each place of a part in turn, and compares what is said of the file with what the change expects; null: not for this place.
    private static void Each(string kind, string part, Func<Place, ImmutableArray<string>?> change, Func<Diagnostic, bool>? counts = null)
    {
        var wrong = new StringBuilder();
        var count = Places(kind, Document(kind), part).Count();
        for (var n = 0; n < count; n++)
        {
            var document = Document(kind);
            if (change(Places(kind, document, part).ElementAt(n)) is not { } expected) continue;
            var found = Reading.Diagnostics(kind, "f", Encoding.UTF8.GetBytes(document.ToJsonString())).Where(counts ?? (_ => true))
                .Select(fault => $"{fault.Id} {fault.Path}: {fault.Message}").ToList();
            if (!found.SequenceEqual(expected))
            {
                wrong.Append("expected: ").AppendJoin("\n          ", expected).Append("\nfound:    ").AppendJoin("\n          ", found)
                    .Append('\n');
            }
        }

        Assert.True(wrong.Length == 0, wrong.ToString());
    }

    private static IEnumerable<Place> Places(string kind, JsonObject document, string part)
    {
        var root = new Place(kind, "$", document, "", document, null!);
        var top = new Place(kind, "$." + part, document, part, document[part], root);
        return Below(top).Prepend(top);
    }

    private static IEnumerable<Place> Below(Place place) => (place.Value switch
    {
        JsonObject members =>
            members.Select(each => new Place(place.Kind, $"{place.Path}.{each.Key}", members, each.Key, each.Value, place)),
        JsonArray items => items.Select((each, n) => new Place(place.Kind, $"{place.Path}[{n}]", items, n, each, place)),
        _ => [],
    }).SelectMany(each => Below(each).Prepend(each));

    private sealed record Place(string Kind, string Path, JsonNode Parent, object Key, JsonNode? Value, Place Up)
    {
        private readonly string _pattern = $"{Kind} {Regex.Replace(Path, @"\[\d+\]", "[]")}";

        public bool IsInCondition => Matches(@"\.(when|requires|needs|servedBy|reopenedBy)\.");

        public bool Matches(string pattern) => Regex.IsMatch(_pattern, pattern);

        /// <summary>Whether it is a place of a pattern, of which * stands for any name; a kind of file may stand before.</summary>
        public bool Is(string pattern) => Matches((pattern[0] == '$' ? "^[a-z]+ " : "^")
            + Regex.Escape(pattern).Replace(@"\*", "[a-zA-Z-]+", StringComparison.Ordinal) + "$");

        public void Put(JsonNode? value)
        {
            if (Parent is JsonObject members) members[(string)Key] = value;
            else Parent[(int)Key] = value;
        }
    }
}
