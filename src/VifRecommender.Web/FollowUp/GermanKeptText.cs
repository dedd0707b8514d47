namespace VifRecommender.Web.FollowUp;

/// <summary>The words of the page on what moved since an advice that was kept, in German.</summary>
internal static class GermanKeptText
{
    public static readonly KeptText Words = new()
    {
        PageName = "Seit der letzten Empfehlung",
        Lead =
            "Eine aufbewahrte Empfehlung bleibt, wie sie gegeben wurde, auch wenn sich Software oder Katalog ändern. Hier steht, "
            + "was sich seither verschoben hat, und warum.",
        KeepNow = "Die Empfehlung von heute aufbewahren",
        KeepLead =
            "Aufzubewahren, wenn sie ins Kollegium oder in den Rat geht. Die erste wird von selbst aufbewahrt, wenn die Gemeinde "
            + "zum ersten Mal entscheidet; die letzten {n} bleiben.",
        Saved = "Die Empfehlung von heute ist aufbewahrt.",
        Faster = "{author} hat am {date} eine Empfehlung aufbewahrt, bevor Ihre Angaben ankamen. Ihre wurde nicht hinzugefügt.",
        None = "Es ist noch keine Empfehlung aufbewahrt.",
        Which = "Aufbewahrte Empfehlung",
        Item = "Nr. {n}, {date}, {author}",
        Compare = "Mit heute vergleichen",
        MadeBy = "Gegeben von Version {software} der Software, nach dem Katalog {catalogue}.",
        Gone = "Diese Empfehlung ist nicht oder nicht mehr aufbewahrt.",
        Unreadable =
            "Diese Empfehlung ist aufbewahrt, aber nicht mehr zu lesen: Sie ist beschädigt. Der Export der Daten enthält sie, wie "
            + "sie ist.",
    };
}
