using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace VifRecommender.Web.FollowUp;

/// <summary>
/// Finds what names a person where a function is meant: an e-mail address, a telephone number, a title before a name, an initial before a
/// name, a first name before a name. What cannot be told from a function is let through: the page says what is meant.
/// </summary>
internal static partial class PersonalData
{
    /// <summary>First names that are common in Belgium; none of them is a word of a function.</summary>
    private static readonly FrozenSet<string> FirstNames = """
        Adam Adèle Adrien Ahmed Aïcha Alain Albert Alex Alexander Alexandra Alexandre Ali Alice Aline Amélie Amina André Andrea Andreas
        Anita Ann Anna Anne Annelies Annick Anouk Antoine Arnaud Arne Arthur Audrey Aurélie Bart Bastien Benjamin Benoît Bernadette Bernard
        Bert Birgit Brigitte Bruno Camille Carine Caroline Catherine Cathy Cécile Céline Chantal Charles Charlotte Chloé Chris Christel
        Christian Christiane Christine Christophe Claude Claudine Clément Colette Cynthia Daniel Daniela Danielle Danny David Delphine Denis
        Dieter Dirk Dominique Dylan Eddy Elena Élise Elke Ellen Élodie Els Émilie Emma Emmanuel Eric Éric Erik Erika Eva Fabienne Fabrice
        Fatiha Fatima Filip Florence Florian Francis François Françoise Frank Franz Fred Freddy Frédéric Frédérique Gabriel Geert Geneviève
        Georges Gérard Gerda Germaine Ghislaine Gilles Gisèle Godelieve Greet Griet Guido Guillaume Guy Hanne Hans Hassan Heidi Hélène Helga
        Hendrik Henri Herman Hilde Hubert Hugo Hugues Ibrahim Ilse Ines Inge Ingrid Isabel Isabelle Jacqueline Jacques Jan Jana Janine
        Jasmine Jean Jeanne Jeannine Jef Jens Jérôme Jessica Joachim Johan Johanna Johannes Jonas Jonathan Joost Jörg Joris Jos José Josée
        Joseph Josiane Julia Julie Julien Juliette Jürgen Justine Karel Karen Karim Karin Karine Karl Katja Katleen Katrien Kevin Khadija
        Kim Klaus Koen Kris Kristel Kristien Kristof Kurt Lara Lars Laura Laure Laurence Laurent Lea Léa Leen Lena Lien Lies Lieve Lilian
        Liliane Linda Lisa Lise Louis Louise Luc Lucas Lucie Lucien Lucienne Ludo Luk Lukas Lut Maarten Magali Manon Manuel Marc Marcel
        Marcelle Maria Marianne Marie Marieke Marijke Marina Mario Marion Mark Marleen Martin Martina Martine Mathias Mathieu Matteo
        Matthias Maud Maurice Maxime Mélanie Mia Michael Michaël Michel Michèle Michelle Mieke Mireille Mohamed Mohammed Monika Monique
        Myriam Nadia Nadine Nathalie Nele Nico Nicolas Nicole Niels Noah Noémie Nora Norbert Olivia Olivier Oscar Pascal Pascale Patricia
        Patrick Patrik Paul Paula Pauline Peter Petra Philippe Pierre Piet Pieter Quentin Rachid Raf Rafael Raymond Régine Reinhard Renate
        René Renée Ria Richard Rik Rita Robert Robin Roger Roland Romain Ronny Rosa Ruben Rudi Rudy Sabine Sabrina Said Samira Samuel Sandra
        Sara Sarah Sébastien Serge Sigrid Silke Simon Simonne Sofia Sofie Solange Sonia Sonja Sophie Stefaan Stefan Stefanie Steffi Stéphane
        Stéphanie Steve Steven Stijn Susanne Suzanne Sven Sylvia Sylvie Tania Tatiana Thérèse Thierry Thomas Tim Tine Tom Toon Ulrike Ursula
        Valérie Vanessa Veerle Vera Véronique Victor Viktor Vincent Virginie Walter Wendy Werner Willem Willy Wim Wouter Xavier Yannick
        Yasmina Yolande Youssef Yvan Yves Yvette Yvonne Zoé
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text names a person where that can be told.</summary>
    public static bool IsIn(string text) =>
        Mail().IsMatch(text) || Telephone().Matches(text).Any(match => match.Value.Count(char.IsAsciiDigit) >= 8) || Title().IsMatch(text)
            || Initial().IsMatch(text)
            || Pair().Matches(text).Any(match => match.Groups["first"].Value.Split('-').All(FirstNames.Contains));

    [GeneratedRegex(@"[^\s@]@[^\s@]|\(at\)|\[at\]|[^\s@]+\s@\s[^\s@]+\.\w", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mail();

    /// <summary>Digits in the groups in which telephone numbers are written.</summary>
    [GeneratedRegex(@"(?:\+|\b0)[\d\s./()\-\u00A0\u202F]{6,}\d", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();

    /// <summary>A title, then a word with a capital: in German also a function, which needs no title.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d])(?:[Mm](?:\.|me\b\.?|lle\b\.?|r\b\.?|rs\b\.?|s\b\.?)|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle"
        + @"|[Dd]hr\b\.?|[Mm]evr?\b\.?|[Mm]w\b\.?|[Dd]e\s+[Hh]eer|[Mm]evrouw|[Mm]eneer|[Hh]r\b\.?|[Ff]r\.|Herrn?|Frau|Dr\b\.?|Mtr\b\.?"
        + @"|[Mm]r\.|Mister|Miss)[\s\u00A0\u202F]*(?:(?:van|de|den|der|von|le|la|du)\s+)*\p{Lu}\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    /// <summary>Such as J. Peeters or J.-P. Martin.</summary>
    [GeneratedRegex(@"(?<![\p{L}.])\p{Lu}\.(?:-?\p{Lu}\.)?[\s\u00A0\u202F]*"
        + @"(?:(?:Van|De|Den|Der|van|de|den|der|von|le|la|du)\s+)*\p{Lu}\p{Ll}",
        RegexOptions.CultureInvariant)]
    private static partial Regex Initial();

    /// <summary>A word with a capital before another.</summary>
    [GeneratedRegex(@"(?<![\p{L}\-])(?<first>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)"
        + @"(?=[\s\u00A0\u202F]+(?:(?:van|de|den|der|von|le|la|du|el)\s+)*\p{Lu}\p{L})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pair();
}
