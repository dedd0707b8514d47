using VifRecommender.Catalogues;

namespace VifRecommender.Loading.Compact;

/// <summary>
/// The built-in catalogue as it is kept beside its JSON, to be read in a fraction of the time: complete, checked and in its canonical
/// order, so that nothing has to be proved, sorted or looked for. Begins with four letters and the number of the form.
/// </summary>
internal static class CompactCatalogue
{
    private static readonly byte[] Header = [(byte)'V', (byte)'I', (byte)'F', (byte)'C', 1];

    /// <summary>Writes a catalogue.</summary>
    /// <param name="catalogue">The catalogue; one without overlays, since what overlays alone can say has no place here.</param>
    public static byte[] Write(Catalogue catalogue)
    {
        if (catalogue.IsChanged || catalogue.LocalFacts.Length > 0 || catalogue.ServedLanguages.Length > 0)
        {
            throw new NotSupportedException($"'{catalogue.Id}' has what only overlays say.");
        }

        var tape = new TapeWriter();
        _ = Parts(tape, catalogue);
        return [.. Header, .. tape.ToArray()];
    }

    public static Catalogue Read(byte[] bytes)
    {
        for (var i = 0; i < Header.Length; i++)
        {
            if (bytes.Length <= Header.Length || bytes[i] != Header[i]) throw new InvalidDataException("This is no compact catalogue.");
        }

        var tape = new TapeReader(bytes, Header.Length);
        var catalogue = new Catalogue(Parts(tape, null));
        return tape.IsAtEnd ? catalogue : throw new InvalidDataException("The compact catalogue does not end where it should.");
    }

    private static CatalogueParts Parts(Tape tape, Catalogue? it)
    {
        var elements = new ElementTape(tape);
        var practices = new PracticeTape(tape);
        var rules = new RuleTape(tape);
        return new()
        {
            Id = tape.Required(it?.Id),
            Version = tape.Required(it?.Version),
            Sources = tape.List(it?.Sources ?? default, elements.Source),
            Services = tape.List(it?.Services ?? default, elements.Service),
            Signals = tape.List(it?.Signals ?? default, elements.Signal),
            Structures = tape.List(it?.Structures ?? default, elements.Structure),
            Findings = tape.List(it?.Findings ?? default, elements.Finding),
            Practices = tape.List(it?.Practices ?? default, practices.Practice),
            Rules = tape.List(it?.Rules ?? default, rules.Rule),
            Helplines = tape.List(it?.Helplines ?? default, elements.Helpline),
        };
    }
}
