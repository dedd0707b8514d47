namespace VifRecommender.Cli.Asking;

/// <summary>The words of the interview in English.</summary>
internal static class EnglishAskWords
{
    public static readonly AskWords Words = new()
    {
        WhichCommune = "Which commune (name, postal code or NIS code)?",
        NoCommune = "No commune found for \"{text}\": try the official name, the postal code or the NIS code.",
        IsPart = "\"{text}\" is no commune, but a part of {names}. Type the name or the code.",
        HasMerged = "\"{text}\" merged in 2025: it is {names} today. Type the name or the code.",
        MayBe = "\"{text}\" is not the name of one commune. It may be: {names}. Type a name or a code.",
        Begin = "{name}: a few questions, the most useful first. Each answer is saved in {file}.",
        Keys =
            "At any time: ? = I don't know, w = why do you ask, b = back, s = stop and go on later. Nothing about a victim, a family or a "
            + "case.",
        Question = "Question {n}",
        Together =
            "Give the numbers of what is true or exists, such as 1 3; 0 = none of them. What you do not name is \"no\"; add ? to a number "
            + "when you are not sure.",
        TogetherHeld = "Add z where the zone has it (3z), r where it is the region or the province.",
        Number = "A number, or ?",
        DontKnow = "I don't know",
        Why =
            "Of {all} communes imagined like yours (estimates, a judgement), {same} have these first five practices already. These answers "
            + "decide above all on: {practices}.",
        NotUnderstood = "\"{text}\" is no answer here.",
        AnswerOne = "Give the number of one of the answers, or ? if you do not know.",
        AnswerTogether = "Give numbers, such as 1 3; 0 = none of these; ? = I do not know.",
        NothingMoved = "Noted. The first five stay the same.",
        Moved = "Noted. New among the first five: {in}. No longer there: {out}.",
        Came = "Noted. New among the first five: {in}.",
        NothingToUndo = "There is no answer to take back.",
        Undone = "The last answer is taken back.",
        Settled = "No answer that is still open would change the first five by itself.",
        Saved = "Saved in {file}. To go on: vif ask {file}",
        FirstFive = "The first five for your commune",
        Offer = "See: 1 = the whole advice, 2 = the note for the college, 3 = the profile; Enter = done.",
        There = "yes",
        NotThere = "no",
        NotKnown = "not known",
        Yes = ["yes", "y"],
        No = ["no", "n"],
        Back = ["b", "back", "<"],
        Stop = ["s", "stop", "quit", "q"],
        Reason = ["w", "why", "why?"],
        Zone = 'z',
        Region = 'r',
    };
}
