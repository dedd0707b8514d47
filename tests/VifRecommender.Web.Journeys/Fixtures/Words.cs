using VifRecommender.Profiles;

namespace VifRecommender.Web.Journeys.Fixtures;

/// <summary>
/// What a person must read in their language, written here once more: the texts of the pages are not measured by themselves.
/// </summary>
internal sealed record Words(
    string Locale,
    string SiteName,
    string NisWanted,
    string WholeNumberWanted,
    string NumberWanted,
    string ReasonWanted,
    string Unknown,
    string FirstRank,
    string WhatItWouldTake,
    string Saved,
    string TypedPopulation)
{
    public static Words Of(Language language) => language switch
    {
        Language.French => new(
            "fr-BE", "Bonnes pratiques pour votre commune", "Un code INS compte cinq chiffres, par exemple 62122.",
            "Un nombre entier est attendu ici, en chiffres.",
            "Un nombre est attendu ici, en chiffres.", "Indiquez la raison\u202F: elle aidera le prochain conseil communal.",
            "Je ne sais pas", "Rang 1", "Ce qu’il suffirait de changer",
            "La décision est enregistrée. L’avis en tient compte.", "12 400"),
        Language.Dutch => new(
            "nl-BE", "Goede praktijken voor uw gemeente", "Een NIS-code telt vijf cijfers, bijvoorbeeld 62122.",
            "Hier wordt een geheel getal verwacht, in cijfers.",
            "Hier wordt een getal verwacht, in cijfers.", "Geef de reden: ze helpt de volgende gemeenteraad.", "Ik weet het niet", "Rang 1",
            "Wat daarvoor zou volstaan",
            "De beslissing is opgeslagen. Het advies houdt er rekening mee.", "12.400"),
        Language.German => new(
            "de-BE", "Bewährte Praxis für Ihre Gemeinde", "Ein NIS-Code hat fünf Ziffern, zum Beispiel 62122.",
            "Hier wird eine ganze Zahl erwartet, in Ziffern.",
            "Hier wird eine Zahl erwartet, in Ziffern.", "Geben Sie den Grund an: Er hilft dem nächsten Gemeinderat.", "Ich weiß es nicht",
            "Rang 1", "Was dafür genügen würde",
            "Die Entscheidung ist gespeichert. Die Empfehlung berücksichtigt sie.", "12.400"),
        _ => new(
            "en-GB", "Good practices for your commune", "A NIS code has five digits, for example 62122.", "A whole number is expected "
                + "here, in digits.",
            "A number is expected here, in digits.", "Say why: it helps the next municipal council.", "I don’t know", "Rank 1",
            "What it would take",
            "The decision is saved. The advice takes it into account.", "12,400"),
    };
}
