namespace VifRecommender.Web.FollowUp;

/// <summary>The words of the overview of a year, in Dutch.</summary>
internal static class DutchYearText
{
    public static readonly YearText Words = new()
    {
        Title = "Opvolging {year}: {commune}",
        Heading = "Het jaar op één bladzijde",
        Explained = "Voor de raad: per kwartaal wat beslist is, hoever het staat, wat vastgesteld werd en wie ervoor instaat.",
        Year = "Jaar",
        Show = "Om af te drukken",
        Word = "Word-bestand (.docx)",
        Quarter = "Kwartaal",
        Practice = "Praktijk",
        Decided = "Beslist op",
        State = "Stand",
        Indicator = "Indicator",
        Carried = "Gedragen door",
        Undated = "Zonder termijn",
        Before = "Vóór {year}",
        Nothing = "Voor {year} is niets beslist of verwacht.",
        AsOf = "Stand op {date}",
        More = "En nog {n} in de opvolging van de gemeente.",
        Foot = "Functies, nooit personen. Een aantal van minder dan vijf personen wordt niet gepubliceerd. De raad beslist.",
    };
}
