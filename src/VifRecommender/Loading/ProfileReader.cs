using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Diagnostics;
using VifRecommender.Loading.Json;
using VifRecommender.Naming;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Loading;

/// <summary>Reads a commune's profile from JSON.</summary>
public static class ProfileReader
{
    private const int MaxHours = 3_800_000;
    private const int MaxLocal = 1_000_000_000;

    private static readonly CommuneProfile Unnamed = new() { Name = "", Population = 0 };

    /// <summary>Reads a profile, its ids checked against a catalogue.</summary>
    /// <param name="utf8">The JSON text in UTF-8; a byte order mark is accepted.</param>
    /// <param name="catalogue">The catalogue whose services, signals, structures and practices the profile may name.</param>
    /// <param name="name">The name of the file, for the diagnostics.</param>
    /// <returns>The profile, or every fault of the file. Bad data is never thrown.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LoadResult<CommuneProfile> Read(byte[] utf8, Catalogue catalogue, string name = "profile.json") =>
        Read(utf8, catalogue, new ProfileReadOptions(), name);

    /// <summary>Reads a profile, its ids checked against a catalogue as the options say.</summary>
    /// <param name="utf8">The JSON text in UTF-8; a byte order mark is accepted.</param>
    /// <param name="catalogue">The catalogue whose services, signals, structures and practices the profile may name.</param>
    /// <param name="options">What becomes of ids that the catalogue has not.</param>
    /// <param name="name">The name of the file, for the diagnostics.</param>
    /// <returns>The profile, with a warning for each id that is kept though the catalogue has it not; or every fault of the file. Bad
    /// data is never thrown.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LoadResult<CommuneProfile> Read(byte[] utf8, Catalogue catalogue, ProfileReadOptions options,
        string name = "profile.json")
    {
        if (options is null) throw new ArgumentNullException(nameof(options));
        if (utf8 is null) throw new ArgumentNullException(nameof(utf8));
        if (catalogue is null) throw new ArgumentNullException(nameof(catalogue));
        if (name is null) throw new ArgumentNullException(nameof(name));
        var sink = new DiagnosticSink(new SourceFile(name, utf8));
        var root = JsonTree.Read(sink, Limits.MaxProfileBytes, catalogue.Vocabulary.ProfileTexts);
        var profile = root is null ? null : Read(root, sink, catalogue.Vocabulary, options.UnknownIds);
        return new LoadResult<CommuneProfile>(profile, sink.ToDiagnostics());
    }

    internal static CommuneProfile? Read(JsonNode root, DiagnosticSink sink, Vocabulary vocabulary,
        UnknownIds unknownIds = UnknownIds.Refuse)
    {
        var before = sink.Errors;
        var reader = new ObjectReader(root, sink, "a profile");
        SchemaVersionCheck.Check(reader);
        var name = reader.RequiredText("name");
        var population = reader.RequiredInteger("population", ProfileNumbers.Population.From, ProfileNumbers.Population.To);
        var ids = new ReferenceReader(sink, unknownIds);
        var profile = new
        {
            NisCode = ReadNisCode(reader),
            Region = reader.OptionalWord("region", ProfileWords.Regions),
            Languages = ReadLanguages(reader),
            Partnership = ReadPartnership(reader.Optional("partnership"), sink),
            Numbers = ReadNumbers(reader, Unnamed, ProfileNumbers.OfCommune),
            Services = ReadServices(reader.Optional("services"), sink, ids, vocabulary),
            OtherServices = ReadOtherServices(reader),
            Signals = ids.ReadMap(reader.Optional("signals"), vocabulary.Signals, "signal", ReadPresence),
            Structures = ids.ReadMap(reader.Optional("regionalStructures"), vocabulary.Structures, "regional structure",
                (node, each) => each.Word(node, ProfileWords.StructurePresences)),
            Local = ReadLocal(reader.Optional("local"), sink, vocabulary),
            Wishes = ids.ReadList(reader.List("wishes"), vocabulary.Practices, "practice"),
            Maturity = ReadMaturity(reader.Optional("networkMaturity"), sink),
            Practices = ids.ReadMap(reader.Optional("practices"), vocabulary.Practices, "practice",
                (node, _) => ReadPracticeState(node, sink)),
            Capacity = ReadCapacity(reader.Optional("capacity"), sink),
            Focus = reader.WordList("focus", ProfileWords.Domains),
            Notes = ReadNotes(reader.Optional("notes"), sink),
        };
        reader.Done();
        if (sink.Errors > before || name is null || population is not { } inhabitants) return null;
        return profile.Numbers with
        {
            Name = name,
            Population = inhabitants,
            NisCode = profile.NisCode,
            Region = profile.Region,
            Languages = profile.Languages,
            Partnership = profile.Partnership,
            Services = profile.Services,
            OtherServices = profile.OtherServices,
            Signals = profile.Signals,
            RegionalStructures = profile.Structures,
            Local = profile.Local,
            Wishes = profile.Wishes,
            NetworkMaturity = profile.Maturity,
            Practices = profile.Practices,
            Capacity = profile.Capacity,
            Focus = profile.Focus,
            Notes = profile.Notes,
        };
    }

    private static string? ReadNisCode(ObjectReader reader)
    {
        if (reader.Optional("nisCode") is not { } node || reader.Text(node) is not { } code) return null;
        if (code.Length == 5 && code.All(c => c is >= '0' and <= '9')) return code;
        reader.Report(DiagnosticCatalogue.BadFormat, node, "A NIS code is a text of five digits, such as \"62022\".");
        return null;
    }

    private static ImmutableArray<Language> ReadLanguages(ObjectReader reader)
    {
        var languages = reader.WordList("languages", ProfileWords.Languages);
        if (!languages.Has(Language.English)) return languages;
        var node = reader.List("languages").First(each => each.Text == "en");
        reader.Report(DiagnosticCatalogue.UnknownWord, node,
            "'en' is a language of texts, not of a commune's administration: use fr, nl or de here.");
        return languages;
    }

    private static Presence? ReadPresence(JsonNode node, ObjectReader reader)
    {
        if (node.Kind == JsonKind.Boolean) return node.Boolean ? Presence.Present : Presence.Absent;
        return reader.Word(node, ProfileWords.Presences);
    }

    private static Presence ReadOtherServices(ObjectReader reader)
    {
        if (reader.OptionalWord("otherServices", ProfileWords.Presences) is not { } presence) return Presence.Unknown;
        if (presence != Presence.Present) return presence;
        reader.Report(DiagnosticCatalogue.UnknownWord, reader.Optional("otherServices")!,
            "Services that are not listed are unknown or absent: list those that are present.");
        return Presence.Unknown;
    }

    private static FactDictionary<ServiceState> ReadServices(JsonNode? map, DiagnosticSink sink, ReferenceReader ids,
        Vocabulary vocabulary) =>
        ids.ReadMap<ServiceState>(map, vocabulary.Services, "service", (node, reader) =>
        {
            if (node.Kind != JsonKind.Object) return ReadPresence(node, reader) is { } plain ? new ServiceState(plain) : null;
            var state = new ObjectReader(node, sink, "a service's state");
            var presence = state.Required("status") is { } status ? ReadPresence(status, state) : null;
            var holder = state.OptionalWord("heldBy", ProfileWords.Holders);
            state.Done();
            return presence is { } known ? new ServiceState(known, holder ?? Holder.Commune) : null;
        });

    /// <summary>
    /// What is said of facts that an overlay declares. Those that this catalogue does not declare are kept and named: the profile outlives
    /// the choice of overlays.
    /// </summary>
    private static FactDictionary<LocalAnswer> ReadLocal(JsonNode? map, DiagnosticSink sink, Vocabulary vocabulary) =>
        new ReferenceReader(sink, UnknownIds.Keep).ReadMap(map, vocabulary.LocalFacts, "local fact",
            (node, reader) => ReadLocal(node, reader, vocabulary.FindLocal(node.Name!)));

    private static LocalAnswer? ReadLocal(JsonNode node, ObjectReader reader, LocalShape? shape) => shape switch
    {
        { Kind: LocalFactKind.Choice } => reader.Answer(node, shape.Answers) is { } choice ? LocalAnswer.Of(choice) : null,
        { Kind: LocalFactKind.Count } => reader.Integer(node, 0, MaxLocal) is { } count ? LocalAnswer.Of(count) : null,
        { Kind: var kind } => reader.Decimal(node, 0, kind == LocalFactKind.Share ? 1 : MaxLocal) is { } number ? LocalAnswer.Of(number)
            : null,
        null when node.Kind == JsonKind.Text => reader.Id(node) is { } id ? LocalAnswer.Of(id) : null,
        null => reader.Decimal(node, 0, MaxLocal) is { } number ? LocalAnswer.Of(number) : null,
    };

    private static Partnership? ReadPartnership(JsonNode? node, DiagnosticSink sink)
    {
        if (node is null) return null;
        var reader = new ObjectReader(node, sink, "a partnership");
        var kind = reader.RequiredWord("kind", ProfileWords.PartnershipKinds);
        var partnership = new Partnership
        {
            Kind = kind ?? default,
            Name = reader.OptionalText("name"),
            Maturity = ReadMaturity(reader.Optional("maturity"), sink),
        };
        partnership = ReadNumbers(reader, partnership, ProfileNumbers.OfPartnership);
        reader.Done();
        return partnership;
    }

    private static NetworkMaturity ReadMaturity(JsonNode? node, DiagnosticSink sink)
    {
        if (node is null) return default;
        if (node.Kind == JsonKind.Number)
        {
            var one = new ObjectReader(node.Parent!, sink, "a profile").Integer(node, NetworkMaturity.Lowest, NetworkMaturity.Highest);
            return one is { } level ? NetworkMaturity.All(level) : default;
        }

        var reader = new ObjectReader(node, sink, "a maturity (one number from 1 to 5, or a level for each dimension)");
        var maturity = default(NetworkMaturity);
        foreach (var word in ProfileWords.Dimensions.All)
        {
            ProfileWords.Dimensions.TryGet(word, out var dimension);
            maturity = maturity.With(dimension, reader.OptionalInteger(word, NetworkMaturity.Lowest, NetworkMaturity.Highest));
        }

        reader.Done();
        return maturity;
    }

    private static PracticeState? ReadPracticeState(JsonNode node, DiagnosticSink sink)
    {
        if (node.Kind == JsonKind.Text)
        {
            return new ObjectReader(node.Parent!, sink, "the practices").Word(node, ProfileWords.Statuses) is { } plain
                ? new PracticeState(plain) : null;
        }

        var reader = new ObjectReader(node, sink, "a practice's state");
        var status = reader.RequiredWord("status", ProfileWords.Statuses);
        var reason = reader.OptionalText("reason");
        CalendarDate? until = null;
        if (reader.Optional("until") is { } date && reader.Text(date) is { } text)
        {
            if (CalendarDate.TryParse(text, out var day)) until = day;
            else
            {
                reader.Report(DiagnosticCatalogue.BadFormat, date,
                    $"'{Excerpt.Of(text)}' is not a date: write yyyy-MM-dd, such as \"2027-06-30\".");
            }
        }

        reader.Done();
        return status is { } known ? new PracticeState(known, reason, until) : null;
    }

    private static ProfileNotes? ReadNotes(JsonNode? node, DiagnosticSink sink)
    {
        if (node is null) return null;
        var reader = new ObjectReader(node, sink, "the notes");
        var notes = new ProfileNotes
        {
            Sources = [.. reader.List("sources").Select(reader.Text).OfType<string>()],
            Assumptions = [.. reader.List("assumptions").Select(reader.Text).OfType<string>()],
        };
        reader.Done();
        return notes;
    }

    private static Capacity? ReadCapacity(JsonNode? node, DiagnosticSink sink)
    {
        if (node is null) return null;
        var reader = new ObjectReader(node, sink, "a capacity");
        var hours = reader.Optional("staffHoursPerWeek");
        if (hours is not null && reader.Optional("staffFte") is not null)
        {
            reader.Report(DiagnosticCatalogue.DuplicateMember, hours, "Staff is given twice: keep 'staffFte' or 'staffHoursPerWeek'.");
        }
        var capacity = ReadNumbers(reader, new Capacity(), ProfileNumbers.OfCapacity);
        if (hours is not null && capacity.StaffFte is null && reader.Decimal(hours, 0, MaxHours) is { } weekly)
        {
            capacity = capacity with { StaffFte = Math.Round(weekly / Capacity.HoursPerFte, 4, MidpointRounding.AwayFromZero) };
        }

        reader.Done();
        return capacity;
    }

    private static T ReadNumbers<T>(ObjectReader reader, T part, ImmutableArray<MemberNumber<T>> numbers)
        where T : class
    {
        foreach (var number in numbers)
        {
            if (reader.Optional(number.Member) is { } node && Read(reader, node, number) is { } known) part = number.With(part, known);
        }

        return part;
    }

    private static decimal? Read(ObjectReader reader, JsonNode node, ProfileNumber number) =>
        number.IsWhole ? reader.Integer(node, number.From, number.To) : reader.Decimal(node, number.From, number.To);
}
