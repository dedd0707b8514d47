using System.Collections.Immutable;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Explanation;

/// <summary>Puts what a directory of places adds to an advice into words of one language.</summary>
/// <param name="language">The language.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class PlaceExplainer(Language language)
{
    private readonly PlaceWords _words = PlaceWords.Of(language);
    private readonly NumberFormat _numbers = new(language);

    /// <summary>The heading over what contradicts public knowledge.</summary>
    public string CautionsHeading => _words.Cautions;

    /// <summary>The heading over whom to call.</summary>
    public string ContactsHeading => _words.Contacts;

    /// <summary>What contradicts public knowledge, a sentence or two each.</summary>
    /// <param name="surroundings">What the directory adds.</param>
    /// <returns>The cautions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="surroundings"/> is null.</exception>
    public ImmutableArray<string> Cautions(Surroundings surroundings) =>
        [.. (surroundings ?? throw new ArgumentNullException(nameof(surroundings))).Cautions.Select(caution => caution.Text[language])];

    /// <summary>What a contact is for, with a capital.</summary>
    /// <param name="contact">The contact.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contact"/> is null.</exception>
    public string Function(LocalContact contact)
    {
        if (contact is null) throw new ArgumentNullException(nameof(contact));
        return Explainer.Capital(contact.Function[language]);
    }

    /// <summary>Its name, phone and hours, or how to find it; and whether to ask first.</summary>
    /// <param name="contact">The contact.</param>
    /// <returns>One line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contact"/> is null.</exception>
    public string Text(LocalContact contact)
    {
        if (contact is null) throw new ArgumentNullException(nameof(contact));
        if (contact.Name is not { } name) return contact.Find?[language] ?? "";
        List<string> parts = [name[language]];
        if (contact.Phone is { } phone) parts.Add(phone.Replace(' ', '\u00A0'));
        if (contact.IsDayAndNight) parts.Add(_words.DayAndNight);
        var state = contact.IsAnnounced ? _words.Announced : contact.IsToBeConfirmed ? _words.ToBeConfirmed : null;
        var date = contact.AsOf is { } asOf ? _numbers.IsoDate(asOf) : _words.Undated;
        return string.Join(", ", parts) + (state is null ? $" ({date})" : $" ({state}{Punctuation.Semicolon(language)} {date})");
    }
}
