using System.Collections.Immutable;

namespace VifRecommender.Explanation;

/// <summary>The five levels of each dimension in a sentence a step, and whom to ask, in English.</summary>
internal static class EnglishLevels
{
    public static ImmutableArray<LevelSentences> All { get; } =
    [
        new(
            [
                "Asked who can help, the counter sends people to the police or does not know.",
                "A person, a number and hours are published, and the counter can name them.",
                "A written page says who takes a request, who acts and by when, and each referral is checked.",
                "After a first police call a trained person offers help by a safe way; the share reached is known.",
                "Victims who wish it are contacted again after six and twelve months, and neighbouring communes follow the same route.",
            ],
            "Put the question to two colleagues at the counter, as a resident would; then to the public social welfare "
            + "centre social service."),
        new(
            [
                "No meeting on this with police and public social welfare centre for twelve months, and nobody in the executive "
                + "is in charge.",
                "A written decision names an elected lead and at least one reference person.",
                "Police, public social welfare centre, a victim service and a child service meet at least three times a year.",
                "A voted plan has money beyond one year, stands in the zonal safety plan, and somebody is paid to coordinate.",
                "The plan is revised every year and after each grave incident, and the commune supports its neighbours.",
            ],
            "Ask the secretariat for the decision and the date of the last meeting; then the police zone."),
        new(
            [
                "Nobody can name a colleague who was trained on this in the last two years.",
                "At least one reference person in commune or public social welfare centre did two days of training and is given "
                + "hours for it.",
                "Half of the social and counter staff were trained in the last two years, together with the police.",
                "New colleagues are trained within a year, and reference persons meet their peers several times a year.",
                "Each reference person has a trained stand-in and outside supervision; a departure leaves no gap.",
            ],
            "Ask the personnel service for the attendance lists of the last two years; then the public social welfare centre."),
        new(
            [
                "Beyond 101 and 112, colleagues do not know whom to call when danger rises.",
                "Two colleagues have the name and number of whoever can advise them in high danger.",
                "Police and social services ask the same danger questions, and a signed rule says what may be shared.",
                "The route to the regional unit was tried once, on a real or invented situation, and the answer came within hours.",
                "High-danger situations are discussed together, in a legal framework signed with the prosecutor or in the "
                + "regional centre.",
            ],
            "Ask the police victim assistance service which questions it uses and whom it calls."),
        new(
            [
                "Apart from the police and the helplines, nothing is agreed with any service.",
                "A list under twelve months old says who helps victims, children and people who use violence, even elsewhere.",
                "A safe bed for tonight and a specialised victim service are agreed in writing.",
                "Victims, children and people who use violence each have a service by agreement, and another worker keeps "
                + "contact with the (ex-)partner.",
                "Waiting times are known, and help also reaches older people, people with a disability and speakers of other languages.",
            ],
            "Ask the public social welfare centre for its list and agreements, and where it would send somebody tonight."),
        new(
            [
                "Nobody can say how many people asked for help last year.",
                "One page brings together the zone’s figures and the gaps that services see.",
                "Police and social services count every year by the same definitions.",
                "It is known what share of victims was reached, and former victims were asked for their advice.",
                "Figures include how safe victims feel and new incidents after six and twelve months, and they change the plan.",
            ],
            "Ask the zone for last year’s figures and their definition, and the public social welfare centre what it counts."),
    ];
}
