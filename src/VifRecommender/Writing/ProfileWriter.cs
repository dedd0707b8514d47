using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using VifRecommender.Naming;
using VifRecommender.Profiles;
using VifRecommender.Schemas;

namespace VifRecommender.Writing;

/// <summary>Writes a profile as JSON that <see cref="Loading.ProfileReader"/> reads back.</summary>
public static class ProfileWriter
{
    /// <summary>Writes a profile: members in the order of the contract, ids in ordinal order, what is unknown left out.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns>JSON in UTF-8, indented, with line feeds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
    public static byte[] Write(CommuneProfile profile)
    {
        if (profile is null) throw new ArgumentNullException(nameof(profile));
        return JsonFormat.Write(JsonFormat.Indented, writer => Write(profile, writer, withNotes: true));
    }

    /// <summary>Writes a profile as <see cref="Write(CommuneProfile)"/> does, on one line: what a line of JSON Lines takes.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns>JSON in UTF-8: one line and its line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
    public static byte[] WriteCompact(CommuneProfile profile)
    {
        if (profile is null) throw new ArgumentNullException(nameof(profile));
        return JsonFormat.Write(JsonFormat.Compact, writer => Write(profile, writer, withNotes: true));
    }

    /// <summary>
    /// A fingerprint of what a profile says: the same for the same statements, in whatever order and form they were written. Notes do not
    /// count.
    /// </summary>
    /// <param name="profile">The profile.</param>
    /// <returns><c>sha256:</c> and 64 hexadecimal digits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
    public static string Hash(CommuneProfile profile)
    {
        if (profile is null) throw new ArgumentNullException(nameof(profile));
        var canonical = JsonFormat.Write(JsonFormat.Compact, writer => Write(profile, writer, withNotes: false));
#if NET
        var digest = SHA256.HashData(canonical);
#else
        using var sha = SHA256.Create();
        var digest = sha.ComputeHash(canonical);
#endif
        return "sha256:" + Hexadecimal(digest);
    }

    private static string Hexadecimal(byte[] digest)
    {
        const string Digits = "0123456789abcdef";
        var text = new char[2 * digest.Length];
        for (var i = 0; i < digest.Length; i++)
        {
            text[2 * i] = Digits[digest[i] >> 4];
            text[(2 * i) + 1] = Digits[digest[i] & 15];
        }

        return new string(text);
    }

    private static void Write(CommuneProfile profile, Utf8JsonWriter writer, bool withNotes)
    {
        writer.WriteStartObject();
        writer.WriteNumber("schemaVersion", SchemaVersion.Current);
        if (profile.NisCode is { } code) writer.WriteString("nisCode", code);
        writer.WriteString("name", profile.Name);
        if (profile.Region is { } region) writer.WriteString("region", region.ToWord());
        WriteList(writer, "languages",
            profile.Languages.IsDefault ? [] : Words(profile.Languages, ProfileWords.Languages).Distinct(StringComparer.Ordinal));
        writer.WriteNumber("population", profile.Population);
        WritePartnership(profile.Partnership, writer);
        WriteNumbers(writer, profile, ProfileNumbers.OfCommune);
        WriteServices(profile, writer);
        if (profile.OtherServices == Presence.Absent) writer.WriteString("otherServices", "absent");
        WriteMap(writer, "signals", profile.Signals, each => each == Presence.Unknown ? null : each.ToWord());
        WriteMap(writer, "regionalStructures", profile.RegionalStructures,
            each => each == StructurePresence.Unknown ? null : each.ToWord());
        WriteLocal(profile.Local, writer);
        WriteList(writer, "wishes", profile.Wishes.Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal));
        WriteMaturity(writer, "networkMaturity", profile.NetworkMaturity);
        WritePractices(profile, writer);
        WriteCapacity(profile.Capacity, writer);
        WriteList(writer, "focus", ProfileWords.Domains.All.Where(Words(profile.Focus, ProfileWords.Domains).Contains));
        if (withNotes) WriteNotes(profile.Notes, writer);
        writer.WriteEndObject();
    }

    private static void WritePartnership(Partnership? partnership, Utf8JsonWriter writer)
    {
        if (partnership is null) return;
        writer.WriteStartObject("partnership");
        writer.WriteString("kind", ProfileWords.PartnershipKinds[partnership.Kind]);
        if (partnership.Name is { } name) writer.WriteString("name", name);
        WriteNumbers(writer, partnership, ProfileNumbers.OfPartnership);
        WriteMaturity(writer, "maturity", partnership.Maturity);
        writer.WriteEndObject();
    }

    private static void WriteLocal(FactDictionary<LocalAnswer> local, Utf8JsonWriter writer)
    {
        if (local.Values.All(answer => answer == default)) return;
        writer.WriteStartObject("local");
        foreach (var answer in local)
        {
            if (answer.Value.Choice is { } choice) writer.WriteString(answer.Key, choice);
            else if (answer.Value.Number is { } number) writer.WriteNumber(answer.Key, Plain(number));
        }

        writer.WriteEndObject();
    }

    private static void WriteServices(CommuneProfile profile, Utf8JsonWriter writer)
    {
        // An unknown service that is named says something only where the others are absent.
        var begun = false;
        for (var place = 0; place < profile.Services.Count; place++)
        {
            var (id, state) = profile.Services.At(place);
            if (state.Presence == Presence.Unknown && profile.OtherServices != Presence.Absent) continue;
            Begin(writer, "services", ref begun);
            if (state is { Presence: Presence.Present, HeldBy: not Holder.Commune and var holder })
            {
                writer.WriteStartObject(id);
                writer.WriteString("status", "present");
                writer.WriteString("heldBy", holder.ToWord());
                writer.WriteEndObject();
            }
            else
            {
                writer.WriteString(id, state.Presence.ToWord());
            }
        }

        if (begun) writer.WriteEndObject();
    }

    private static void WriteMaturity(Utf8JsonWriter writer, string name, NetworkMaturity maturity)
    {
        if (maturity == default) return;
        writer.WriteStartObject(name);
        foreach (var word in ProfileWords.Dimensions.All)
        {
            ProfileWords.Dimensions.TryGet(word, out var dimension);
            if (maturity[dimension] is { } level) writer.WriteNumber(word, level);
        }

        writer.WriteEndObject();
    }

    private static void WritePractices(CommuneProfile profile, Utf8JsonWriter writer)
    {
        if (profile.Practices.IsEmpty) return;
        writer.WriteStartObject("practices");
        for (var place = 0; place < profile.Practices.Count; place++)
        {
            var (id, state) = profile.Practices.At(place);
            if (state is { Reason: null, Until: null })
            {
                writer.WriteString(id, state.Status.ToWord());
                continue;
            }

            writer.WriteStartObject(id);
            writer.WriteString("status", state.Status.ToWord());
            if (state.Reason is { } reason) writer.WriteString("reason", reason);
            if (state.Until is { } until) writer.WriteString("until", until.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteCapacity(Capacity? capacity, Utf8JsonWriter writer)
    {
        if (capacity is null || ProfileNumbers.OfCapacity.All(number => number.Of(capacity) is null)) return;
        writer.WriteStartObject("capacity");
        WriteNumbers(writer, capacity, ProfileNumbers.OfCapacity);
        writer.WriteEndObject();
    }

    private static void WriteNumbers<T>(Utf8JsonWriter writer, T part, ImmutableArray<MemberNumber<T>> numbers)
        where T : class
    {
        foreach (var number in numbers)
        {
            if (number.Of(part) is { } known) writer.WriteNumber(number.Member, Plain(known));
        }
    }

    // 0.50 and 0.5 are the same amount and are written alike.
    private static decimal Plain(decimal amount) => amount / 1.0000000000000000000000000000m;

    private static void WriteNotes(ProfileNotes? notes, Utf8JsonWriter writer)
    {
        if (notes is null) return;
        writer.WriteStartObject("notes");
        WriteList(writer, "sources", notes.Sources);
        WriteList(writer, "assumptions", notes.Assumptions);
        writer.WriteEndObject();
    }

    /// <summary>Writes the entries that have a word; none: nothing. The map is in the order of its ids.</summary>
    private static void WriteMap<T>(Utf8JsonWriter writer, string name, FactDictionary<T> values, Func<T, string?> word)
    {
        var begun = false;
        for (var place = 0; place < values.Count; place++)
        {
            var (id, value) = values.At(place);
            if (word(value) is not { } known) continue;
            Begin(writer, name, ref begun);
            writer.WriteString(id, known);
        }

        if (begun) writer.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter writer, string name, ref bool begun)
    {
        if (!begun) writer.WriteStartObject(name);
        begun = true;
    }

    private static List<string> Words<T>(ImmutableArray<T> values, WordTable<T> words)
        where T : struct, Enum
    {
        List<string> said = [];
        foreach (var value in values) said.Add(words[value]);
        return said;
    }

    private static void WriteList(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        var list = values.ToImmutableArray();
        if (list.IsEmpty) return;
        writer.WriteStartArray(name);
        foreach (var value in list) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }
}
