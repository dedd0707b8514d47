using System.Collections.Immutable;

namespace VifRecommender.Explanation;

/// <summary>The five levels of each dimension in a sentence a step, and whom to ask, in Dutch.</summary>
internal static class DutchLevels
{
    public static ImmutableArray<LevelSentences> All { get; } =
    [
        new(
            [
                "Vraagt iemand wie kan helpen, dan verwijst het onthaal naar de politie of weet het niet.",
                "Een persoon, een nummer en uren zijn bekendgemaakt, en het onthaal kan ze noemen.",
                "Op papier staat wie een vraag ontvangt, wie optreedt en tegen wanneer, en elke doorverwijzing wordt nagegaan.",
                "Na een eerste politie-interventie biedt een opgeleide medewerker langs een veilige weg hulp aan; het bereikte "
                + "aandeel is bekend.",
                "Slachtoffers die dat willen, worden na zes en twaalf maanden opnieuw gecontacteerd, en buurgemeenten volgen "
                + "dezelfde weg.",
            ],
            "De vraag aan twee onthaalmedewerkers stellen, zoals een inwoner dat zou doen; daarna aan de sociale dienst van het OCMW."),
        new(
            [
                "In twaalf maanden geen overleg hierover met politie en OCMW, en niemand in het college is ervoor bevoegd.",
                "Een schriftelijke beslissing wijst een bevoegde mandataris en minstens één referentiepersoon aan.",
                "Politie, OCMW, een slachtofferdienst en een dienst voor kinderen komen minstens drie keer per jaar samen.",
                "Een goedgekeurd actieplan heeft een budget voor meer dan een jaar, staat in het zonaal veiligheidsplan, en "
                + "iemand wordt betaald om te coördineren.",
                "Het plan wordt elk jaar en na elk ernstig feit herzien, en de gemeente ondersteunt haar buren.",
            ],
            "Het secretariaat naar de beslissing en de datum van het laatste overleg vragen; daarna de politiezone."),
        new(
            [
                "Niemand kan een collega noemen die hierover in de voorbije twee jaar vorming kreeg.",
                "Minstens één referentiepersoon, bij gemeente of OCMW, volgde twee dagen vorming en krijgt er uren voor.",
                "De helft van het sociaal personeel en het onthaalpersoneel kreeg in de voorbije twee jaar vorming, samen met de "
                + "politie.",
                "Nieuwe collega’s krijgen binnen het jaar vorming, en referentiepersonen zien elkaar meermaals per jaar.",
                "Elke referentiepersoon heeft een opgeleide vervanger en externe supervisie; als iemand vertrekt, valt er geen gat.",
            ],
            "De personeelsdienst naar de aanwezigheidslijsten van de voorbije twee jaar vragen; daarna het OCMW."),
        new(
            [
                "Naast 101 en 112 weten collega’s niet wie te bellen als het gevaar toeneemt.",
                "Twee collega’s hebben de naam en het nummer van wie hen bij groot gevaar kan adviseren.",
                "Politie en sociale diensten stellen dezelfde vragen over gevaar, en een ondertekende afspraak zegt wat gedeeld "
                + "mag worden.",
                "De weg naar het Veilig Huis of de regionale werking is één keer getest, met een echte of fictieve situatie; het "
                + "antwoord kwam binnen enkele uren.",
                "Situaties met groot gevaar worden samen besproken, in een wettelijk kader met het parket of in het regionale "
                + "centrum (Veilig Huis).",
            ],
            "De dienst politionele slachtofferbejegening vragen welke vragen hij stelt en wie hij belt."),
        new(
            [
                "Buiten de politie en de hulplijnen is met geen enkele dienst iets afgesproken.",
                "Een lijst van minder dan twaalf maanden oud zegt wie slachtoffers, kinderen en plegers helpt, ook elders.",
                "Een veilig bed voor vanavond en een gespecialiseerde slachtofferdienst zijn schriftelijk afgesproken.",
                "Slachtoffers, kinderen en plegers hebben elk een dienst met overeenkomst, en een andere hulpverlener houdt "
                + "contact met de (ex-)partner.",
                "De wachttijden zijn bekend, en de hulp bereikt ook ouderen, personen met een handicap en mensen met een andere taal.",
            ],
            "Het OCMW naar zijn lijst en overeenkomsten vragen, en waar het iemand vanavond naartoe zou verwijzen."),
        new(
            [
                "Niemand kan zeggen hoeveel mensen vorig jaar om hulp vroegen.",
                "Eén pagina bundelt de cijfers van de zone en de hiaten die diensten zien.",
                "Politie en sociale diensten tellen elk jaar volgens dezelfde definities.",
                "Het is bekend welk deel van de slachtoffers bereikt werd, en ervaringsdeskundigen werden om advies gevraagd.",
                "De cijfers omvatten hoe veilig slachtoffers zich voelen en nieuwe feiten na zes en twaalf maanden, en ze sturen "
                + "het plan bij.",
            ],
            "De zone naar de cijfers van vorig jaar en hun definitie vragen, en het OCMW naar wat het telt."),
    ];
}
