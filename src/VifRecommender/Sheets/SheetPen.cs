using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Documents;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Sheets;

/// <summary>Writes sheets in one language for one setting: fills names in and asks for the lines and partners.</summary>
internal sealed class SheetPen(SheetSetting setting, Language language)
{
    /// <summary>The names that a text of a sheet can ask for.</summary>
    public static readonly ImmutableArray<string> Names = ["commune", "zone", "date", .. AdministrationTerms.Names];

    /// <summary>With more than these of one kind a sheet is too long.</summary>
    private const int MostPartners = 2;

    /// <summary>A blank inside a sentence.</summary>
    public const string Blank = "____";

    /// <summary>A blank that ends a line.</summary>
    public const string LongBlank = "________________________";

    public Administration Administration { get; } = setting.Administration;

    private readonly SheetWords _words = SheetWords.Of(language);

    public Document Write(Sheet sheet)
    {
        var title = Fill(sheet.Title);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var part in sheet.Parts.Where(part => part.For.IsEmpty || part.For.Contains(Administration)))
        {
            blocks.AddRange(part.Write(this));
        }
        blocks.Add(new Box(BoxKind.Safety, _words.Safety(sheet.Use), [.. sheet.Safety.Select(line => new TextLine(Fill(line)))]));
        var page = new DocumentPage
        {
            Language = language,
            Title = title,
            Blocks = blocks.ToImmutable(),
            Footer = sheet.Use == SheetUse.Internal ? _words.Model : null,
            Density = sheet.Density
        };
        return new Document { Title = title, Pages = [page] };
    }

    public string Fill(LocalizedText text) => Template.Fill(text[language], language, Value);

    public TextLine Line(LocalizedText text) => new(Fill(text));

    /// <summary>A label with a place to write.</summary>
    public TextLine Field(LocalizedText label, string? value = null) => new(value ?? LongBlank, Fill(label) + Punctuation.Colon(language));

    public string Term(string name) => AdministrationTerms.Find(Administration, name)?[language] ?? name;

    /// <summary>On whose behalf a paper is signed and by which functions, with space to sign.</summary>
    public IEnumerable<Block> Signatures() =>
    [
        new Paragraph(new TextLine(_words.DecisionOf, Term("onBehalf"))),
        new TextTable([new TextColumn(Explainer.Capital(Term("head")), 50), new TextColumn(Explainer.Capital(Term("mayor")), 50)],
            [[new TextCell(new TextLine(LongBlank)), new TextCell(new TextLine(LongBlank))]], isFramed: false),
    ];


    /// <summary>
    /// The lines of the catalogue with these ids that serve here, those in the language of the page first, otherwise in the order asked.
    /// </summary>
    public ImmutableArray<TextLine> Lines(ImmutableArray<string> ids)
    {
        var here = setting.Catalogue.HelplinesFor(setting.Profile?.Region, Spoken()).Where(line => !line.IsEmergency).ToList();
        var asked = ids.Select(id => here.Find(line => line.Id == id)).OfType<Helpline>()
            .OrderBy(line => line.Languages.IsEmpty || line.Languages.Contains(language) ? 0 : 1);
        return [.. asked.Select(line => new TextLine(line.NameWithHours(language), line.Number))];
    }

    /// <summary>A line for a kind of partner: those that are known, else a blank.</summary>
    public TextLine Partner(string kind, LocalizedText name)
    {
        var known = setting.Contacts.Where(each => each.Kind == kind).Select(Describe).OfType<string>().Take(MostPartners).ToList();
        return Field(name, known.Count == 0 ? null : string.Join("; ", known));
    }

    private string? Describe(LocalContact contact) => contact.Name is not { } name || contact.IsAnnounced ? null
        : name[language] + (contact.Phone is { } phone ? $", {phone}" : "") + (contact.IsToBeConfirmed ? $" ({_words.ToBeConfirmed})" : "");

    private ImmutableArray<Language> Spoken() =>
        setting.Profile is { Languages: { IsDefaultOrEmpty: false } known } ? known : language == Language.English ? [] : [language];

    private string? Value(string name) => name switch
    {
        "commune" => setting.Profile?.NameIn(language) ?? Blank,
        "zone" => setting.Profile is { Partnership.Kind: PartnershipKind.PoliceZone } here
            ? here.PartnershipNameIn(language) ?? Blank : Blank,
        "date" => setting.Date is { } date ? new NumberFormat(language).Date(date) : Blank,
        _ => AdministrationTerms.Find(Administration, name)?[language],
    };
}
