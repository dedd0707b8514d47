namespace VifRecommender.Cli.Asking;

/// <summary>The words of the interview in Dutch of Flanders.</summary>
internal static class DutchAskWords
{
    public static readonly AskWords Words = new()
    {
        WhichCommune = "Welke gemeente (naam, postcode of NIS-code)?",
        NoCommune = "Geen gemeente gevonden voor ‘{text}’: probeer de officiële naam, de postcode of de NIS-code.",
        IsPart = "‘{text}’ is geen gemeente, maar een deel van {names}. Typ de naam of de code.",
        HasMerged = "‘{text}’ is in 2025 gefuseerd: dat is nu {names}. Typ de naam of de code.",
        MayBe = "‘{text}’ is niet de naam van één gemeente. Het kan gaan om: {names}. Typ een naam of een code.",
        Begin = "{name}: enkele vragen, de nuttigste eerst. Elk antwoord wordt bewaard in {file}.",
        Keys =
            "Op elk moment: ? = ik weet het niet, w = waarom deze vraag, t = terug, s = stoppen en later verdergaan. Niets over een "
            + "slachtoffer, een gezin of een dossier.",
        Question = "Vraag {n}",
        Together =
            "Geef de nummers van wat waar is of bestaat, bijvoorbeeld 1 3; 0 = niets daarvan. Wat u niet noemt, is ‘nee’; zet ? achter een "
            + "nummer als u niet zeker bent.",
        TogetherHeld = "Zet er z achter als de zone het heeft (3z), r als het de regio of de provincie is.",
        Number = "Een getal, of ?",
        DontKnow = "ik weet het niet",
        Why =
            "Van {all} gemeenten die we ons zoals de uwe voorstellen (schattingen, een oordeel), hebben er {same} nu al deze eerste vijf "
            + "praktijken. Deze antwoorden beslissen vooral over: {practices}.",
        NotUnderstood = "‘{text}’ is hier geen antwoord.",
        AnswerOne = "Geef het nummer van één van de antwoorden, of ? als u het niet weet.",
        AnswerTogether = "Geef nummers, bijvoorbeeld 1 3; 0 = niets daarvan; ? = ik weet het niet.",
        NothingMoved = "Genoteerd. De eerste vijf blijven dezelfde.",
        Moved = "Genoteerd. Komt bij de eerste vijf: {in}. Valt eruit: {out}.",
        Came = "Genoteerd. Komt bij de eerste vijf: {in}.",
        NothingToUndo = "Er is geen antwoord om op terug te komen.",
        Undone = "Het laatste antwoord is teruggenomen.",
        Settled = "Geen enkel antwoord dat nog openstaat, zou op zichzelf de eerste vijf veranderen.",
        Saved = "Bewaard in {file}. Verdergaan: vif ask {file}",
        FirstFive = "De eerste vijf voor uw gemeente",
        Offer = "Bekijken: 1 = het volledige advies, 2 = de nota voor het college, 3 = het profiel; Enter = klaar.",
        There = "ja",
        NotThere = "nee",
        NotKnown = "niet bekend",
        Yes = ["ja", "j"],
        No = ["nee", "neen", "n"],
        Back = ["t", "terug", "<"],
        Stop = ["s", "stop", "einde"],
        Reason = ["w", "waarom", "waarom?"],
        Zone = 'z',
        Region = 'r',
    };
}
