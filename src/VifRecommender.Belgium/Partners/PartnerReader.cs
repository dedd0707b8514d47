using System.Collections.Immutable;
using VifRecommender.Belgium.Reading;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;
using VifRecommender.Loading.Json;
using VifRecommender.Naming;
using VifRecommender.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.Belgium.Partners;

/// <summary>Reads partner services from JSON, in the form of <c>partners.schema.json</c>.</summary>
public static class PartnerReader
{
    private static readonly WordTable<Language> Communities =
        new(("french", Language.French), ("flemish", Language.Dutch), ("german-speaking", Language.German));

    private static readonly WordTable<Language> Languages = new(
        [.. new[] { Language.French, Language.Dutch, Language.German, Language.English }.Select(each => (JsonWords.Of(each), each))]);

    /// <summary>Reads a file of partners.</summary>
    /// <param name="utf8">The JSON text in UTF-8.</param>
    /// <param name="name">The name of the file, for the diagnostics.</param>
    /// <returns>The directory, or every fault of the file. Bad data is never thrown.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LoadResult<PartnerDirectory> Read(byte[] utf8, string name = "partners.json")
    {
        if (utf8 is null) throw new ArgumentNullException(nameof(utf8));
        if (name is null) throw new ArgumentNullException(nameof(name));
        var sink = new DiagnosticSink(new SourceFile(name, utf8));
        var root = JsonTree.Read(sink, Limits.MaxCatalogueBytes);
        var directory = root is null ? null : Read(root, sink);
        return new LoadResult<PartnerDirectory>(sink.Errors > 0 ? null : directory, sink.ToDiagnostics());
    }

    private static PartnerDirectory Read(JsonNode root, DiagnosticSink sink)
    {
        var reader = new ObjectReader(root, sink, "a file of partners");
        SchemaVersionCheck.Check(reader);
        var readOn = Day(reader, "readOn");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        ImmutableArray<Partner> partners =
            [.. reader.List("partners").Select(node => ReadPartner(node, sink, ids, readOn)).OfType<Partner>()];
        var removed = reader.Ids("remove");
        reader.Done();
        return new PartnerDirectory { Partners = partners, Removed = removed };
    }

    private static CalendarDate Day(ObjectReader reader, string name)
    {
        if (reader.Required(name) is not { } node || reader.Text(node) is not { } text) return default;
        if (CalendarDate.TryParse(text, out var day)) return day;
        reader.Report(DiagnosticCatalogue.BadFormat, node,
            $"'{Excerpt.Of(text)}' is not a date: write yyyy-MM-dd, such as \"2026-11-29\".");
        return default;
    }

    private static Partner? ReadPartner(JsonNode node, DiagnosticSink sink, HashSet<string> ids, CalendarDate readOn)
    {
        var reader = new ObjectReader(node, sink, "a partner");
        var id = reader.RequiredId("id");
        if (id is not null && !ids.Add(id))
        {
            reader.Report(DiagnosticCatalogue.DuplicateId, reader.Optional("id")!,
                $"The id '{id}' is taken by another partner of this file.");
        }
        var kind = reader.RequiredWord("kind", PartnerWords.Kinds);
        var names = reader.Required("name") is { } name ? ReadNames(name, sink) : null;
        var area = reader.Required("area") is { } place ? ReadArea(place, sink) : null;
        var sources = reader.List("sources").Select(reader.Text).OfType<string>().ToList();
        if (sources.Count == 0)
        {
            reader.Report(DiagnosticCatalogue.MissingMember, node,
                "A partner names where it was read: add 'sources', a list of addresses.");
        }
        var partner = id is null || kind is not { } known || names is null || area is null ? null : new Partner
        {
            Id = id,
            Kind = known,
            Names = names,
            Area = area,
            IsSeatOnly = reader.OptionalBoolean("seatOnly"),
            Status = reader.OptionalWord("status", PartnerWords.Statuses) ?? PartnerStatus.Active,
            Languages = reader.WordList("languages", Languages),
            Phone = reader.OptionalText("phone"),
            PhoneAsOf = Partial(reader, "phoneAsOf"),
            IsDayAndNight = reader.OptionalBoolean("dayAndNight"),
            Web = reader.OptionalText("web"),
            Callers = reader.WordList("callers", PartnerWords.Callers),
            Referral = reader.OptionalWord("referral", PartnerWords.Referrals),
            AsOf = Partial(reader, "asOf"),
            ReadOn = readOn,
            Sources = [.. sources],
        };
        if (partner is null) return null;
        if (partner.AsOf is null && (partner.Phone is not null || partner.IsDayAndNight))
        {
            reader.Report(DiagnosticCatalogue.MissingMember, node,
                "A phone or hours need the day that their source speaks of: add 'asOf', or leave them out.");
        }

        reader.Done();
        return partner;
    }

    private static PartialDate? Partial(ObjectReader reader, string name)
    {
        if (reader.Optional(name) is not { } node || reader.Text(node) is not { } text) return null;
        if (PartialDate.TryParse(text, out var date)) return date;
        reader.Report(DiagnosticCatalogue.BadFormat, node, $"'{Excerpt.Of(text)}' is not a date: write yyyy, yyyy-MM or yyyy-MM-dd.");
        return null;
    }

    private static PartnerNames? ReadNames(JsonNode node, DiagnosticSink sink)
    {
        var reader = new ObjectReader(node, sink, "a partner's name (fr, nl, de)");
        var names = new PartnerNames(reader.OptionalText("fr"), reader.OptionalText("nl"), reader.OptionalText("de"));
        reader.Done();
        if (names is not { French: null, Dutch: null, German: null }) return names;
        reader.Report(DiagnosticCatalogue.MissingMember, node, "A partner has a name in one language at least: fr, nl or de.");
        return null;
    }

    private static PartnerArea ReadArea(JsonNode node, DiagnosticSink sink)
    {
        var reader = new ObjectReader(node, sink, "a partner's area");
        var area = new PartnerArea
        {
            Regions = reader.WordList("regions", RegionCodes.Table),
            Provinces = Texts("provinces"),
            Arrondissements = Texts("arrondissements"),
            JudicialArrondissements = Texts("judicialArrondissements"),
            Zones = Texts("zones"),
            Communes = Texts("communes"),
            Communities = reader.WordList("communities", Communities),
        };
        reader.Done();
        foreach (var (member, known) in PartnerPlaces.Known)
        {
            foreach (var place in reader.List(member).Where(each => each.Kind == JsonKind.Text && !known.Value.Contains(each.Text)))
            {
                reader.Report(DiagnosticCatalogue.UnknownWord, place,
                    $"'{Excerpt.Of(place.Text)}' is none of the {member} of the directory{NearestWord.Suggest(place.Text, known.Value)}.");
            }
        }

        if (!PartnerPlaces.IsSomewhere(area))
        {
            reader.Report(DiagnosticCatalogue.MissingMember, node,
                "An area names one place at least: regions, provinces, arrondissements, judicialArrondissements, zones, communes or "
                + "communities.");
        }
        return area;

        ImmutableArray<string> Texts(string name) => [.. reader.List(name).Select(reader.Text).OfType<string>()];
    }
}
