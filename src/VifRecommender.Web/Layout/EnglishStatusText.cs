namespace VifRecommender.Web.Layout;

/// <summary>What is said where a request ends with a status, in English.</summary>
internal static class EnglishStatusText
{
    public static readonly StatusText Words = new()
    {
        NotFoundTitle = "Page not found",
        NotFoundText = "There is no such page, or it is not open to your account.",
        ErrorTitle = "This page cannot be shown",
        ErrorText =
            "Something went wrong on our side; it has been written down. What was saved before is kept. You can try again in a moment.",
        ForbiddenTitle = "This is not yours to change",
        ForbiddenText = "Your account may not do this. Who runs this host can give you another role.",
        ExpiredTitle = "The form could not be read",
        ExpiredText =
            "It was open for too long, or came from elsewhere. Nothing was saved. You can go back, load the page again and send it once "
            + "more.",
        TooManyTitle = "Too many requests",
        TooManyText = "In a minute you can try again. The helplines above stay reachable.",
        NotThisWayTitle = "This address is not opened this way",
        NotThisWayText =
            "It does not take this kind of request: often it is the address of a form. You can go back to the start and find the page "
            + "there.",
        TooLargeTitle = "This is too large",
        TooLargeText =
            "What was sent is larger than this host takes. Nothing was saved. You can go back, shorten the texts or choose a smaller file, "
            + "and send it once more.",
        MemoryAwayTitle = "The data cannot be reached at the moment",
        MemoryAwayText =
            "They can be neither read nor written; that has been noted. What was sent just now is not saved. You can try again later, or "
            + "tell whoever runs this service.",
        DemoClosedTitle = "This demonstration is closed",
        DemoClosedText = "It has no accounts and answers only the computer on which it runs. Whoever runs it can switch the accounts on.",
        DemoBehindProxyText =
            "It has no accounts, and a server in between hands it the requests of others: so it answers nobody. Whoever runs it can switch "
            + "the accounts on.",
        OtherHostTitle = "This service has another name",
        OtherHostText = "The address holds a name that this service does not know. Whoever runs it can add it to the allowed names.",
        TooLongTitle = "The answer took too long",
        TooLongText = "The search was ended so that the other pages stay reachable. Nothing is lost; you can try again in a moment.",
    };
}
