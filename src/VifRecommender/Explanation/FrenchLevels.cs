using System.Collections.Immutable;

namespace VifRecommender.Explanation;

/// <summary>The five levels of each dimension in a sentence a step, and whom to ask, in French.</summary>
internal static class FrenchLevels
{
    public static ImmutableArray<LevelSentences> All { get; } =
    [
        new(
            [
                "Quand on demande «\u202FQui peut aider\u202F?\u202F», l’accueil renvoie à la police ou ne sait pas.",
                "Une personne, un numéro et des horaires sont publiés, et l’accueil sait les citer.",
                "Un écrit dit qui accueille, qui agit et dans quel délai, et l’on vérifie que chaque orientation est arrivée.",
                "Après une première intervention de police, une personne formée propose son aide par une voie sûre\u202F; la "
                + "part jointe est connue.",
                "Les victimes qui le souhaitent sont recontactées après six et douze mois, et des communes voisines suivent la "
                + "même procédure.",
            ],
            "Poser la question à deux collègues de l’accueil, comme le ferait une personne de la commune\u202F; puis au "
            + "service social du CPAS."),
        new(
            [
                "Aucune réunion sur ce sujet avec la police et le CPAS depuis douze mois, et personne au collège n’en est chargé.",
                "Une décision écrite nomme un ou une mandataire responsable et au moins une personne de référence.",
                "La police, le CPAS, un service pour victimes et un service pour enfants se réunissent au moins trois fois par an.",
                "Un plan voté a un budget au-delà d’un an, figure au plan zonal de sécurité, et quelqu’un est payé pour coordonner.",
                "Le plan est revu chaque année et après chaque fait grave, et la commune appuie ses voisines.",
            ],
            "Demander au secrétariat la décision et la date de la dernière réunion\u202F; puis à la zone de police."),
        new(
            [
                "Personne ne peut citer un ou une collègue ayant suivi une formation à ce sujet ces deux dernières années.",
                "Au moins une personne de référence, à la commune ou au CPAS, a suivi deux jours de formation et reçoit des heures.",
                "La moitié du personnel social et d’accueil a été formée ces deux dernières années, avec la police.",
                "Les personnes nouvellement engagées sont formées dans l’année, et les référents VIF rencontrent leurs pairs "
                + "plusieurs fois par an.",
                "Chaque référent ou référente VIF a une suppléance formée et une supervision externe\u202F; un départ ne laisse "
                + "pas de vide.",
            ],
            "Demander au service du personnel les listes de présence des deux dernières années\u202F; puis au CPAS."),
        new(
            [
                "Au-delà du 101 et du 112, les collègues ne savent pas qui appeler quand le danger monte.",
                "Deux collègues ont le nom et le numéro de qui peut les conseiller en cas de danger élevé.",
                "La police et les services sociaux posent les mêmes questions de danger, et une règle signée dit ce qui peut se "
                + "partager.",
                "L’appel à la cellule régionale a été essayé une fois, sur une situation réelle ou fictive, et la réponse est "
                + "venue en quelques heures.",
                "Les situations de danger élevé se discutent ensemble, dans un cadre légal signé avec le parquet ou au centre régional.",
            ],
            "Demander au service d’assistance policière aux victimes quelles questions il pose et qui il appelle."),
        new(
            [
                "En dehors de la police et des lignes d’écoute, rien n’est convenu avec un service.",
                "Une liste de moins de douze mois dit qui aide les victimes, les enfants et les auteurs, même ailleurs.",
                "Un lit sûr pour ce soir et un service spécialisé pour victimes sont convenus par écrit.",
                "Victimes, enfants et auteurs ont chacun un service par convention, et une autre personne garde contact avec "
                + "l’(ex-)partenaire.",
                "Les délais d’attente sont connus, et l’aide atteint aussi les aînés et les personnes en situation de handicap "
                + "ou parlant d’autres langues.",
            ],
            "Demander au CPAS sa liste et ses conventions, et où il adresserait une personne ce soir."),
        new(
            [
                "Personne ne peut dire combien de personnes ont demandé de l’aide l’an dernier.",
                "Une page réunit les chiffres de la zone et les manques que les services constatent.",
                "La police et les services sociaux comptent chaque année selon les mêmes définitions.",
                "On sait quelle part des victimes a été jointe, et d’anciennes victimes ont été consultées.",
                "Les chiffres comprennent la sécurité ressentie et les nouveaux faits après six et douze mois, et ils modifient le plan.",
            ],
            "Demander à la zone ses chiffres de l’an dernier et leur définition, et au CPAS ce qu’il compte."),
    ];
}
