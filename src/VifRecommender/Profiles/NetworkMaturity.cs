namespace VifRecommender.Profiles;

/// <summary>The maturity of a local network, one level from 1 to 5 for each dimension; <see langword="null"/> is unknown.</summary>
/// <remarks>Immutable. Levels: 1 isolated, 2 named, 3 connected, 4 coordinated, 5 integrated.</remarks>
public readonly record struct NetworkMaturity
{
    /// <summary>The lowest level, inclusive.</summary>
    public const int Lowest = 1;

    /// <summary>The highest level, inclusive.</summary>
    public const int Highest = 5;

    /// <summary>The number of dimensions.</summary>
    internal const int Dimensions = 6;

    private readonly int? _contact;
    private readonly int? _coordination;
    private readonly int? _people;
    private readonly int? _risk;
    private readonly int? _offer;
    private readonly int? _evaluation;

    /// <summary>Contact and referral (A), 1 to 5, or unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is under 1 or over 5.</exception>
    public int? Contact { get => _contact; init => _contact = Checked(value, nameof(Contact)); }

    /// <summary>Mandate and coordination (B), 1 to 5, or unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is under 1 or over 5.</exception>
    public int? Coordination { get => _coordination; init => _coordination = Checked(value, nameof(Coordination)); }

    /// <summary>People and training (C), 1 to 5, or unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is under 1 or over 5.</exception>
    public int? People { get => _people; init => _people = Checked(value, nameof(People)); }

    /// <summary>Risk and information rules (D), 1 to 5, or unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is under 1 or over 5.</exception>
    public int? Risk { get => _risk; init => _risk = Checked(value, nameof(Risk)); }

    /// <summary>Offer for victims, children and perpetrators (E), 1 to 5, or unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is under 1 or over 5.</exception>
    public int? Offer { get => _offer; init => _offer = Checked(value, nameof(Offer)); }

    /// <summary>Data and evaluation (F), 1 to 5, or unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is under 1 or over 5.</exception>
    public int? Evaluation { get => _evaluation; init => _evaluation = Checked(value, nameof(Evaluation)); }

    /// <summary>The level of one dimension.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <returns>1 to 5, or <see langword="null"/> when unknown.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dimension"/> is none of the six.</exception>
    public int? this[MaturityDimension dimension] => dimension switch
    {
        MaturityDimension.Contact => _contact,
        MaturityDimension.Coordination => _coordination,
        MaturityDimension.People => _people,
        MaturityDimension.Risk => _risk,
        MaturityDimension.Offer => _offer,
        MaturityDimension.Evaluation => _evaluation,
        _ => throw new ArgumentOutOfRangeException(nameof(dimension)),
    };

    /// <summary>The same level in all six dimensions.</summary>
    /// <param name="level">1 to 5, both inclusive.</param>
    /// <returns>The maturity.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is under 1 or over 5.</exception>
    public static NetworkMaturity All(int level) => new()
    {
        Contact = level,
        Coordination = level,
        People = level,
        Risk = level,
        Offer = level,
        Evaluation = level,
    };

    /// <summary>This maturity with another level in one dimension.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <param name="level">1 to 5, or <see langword="null"/> for unknown.</param>
    /// <returns>A new value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level or the dimension is out of range.</exception>
    public NetworkMaturity With(MaturityDimension dimension, int? level) => dimension switch
    {
        MaturityDimension.Contact => this with { Contact = level },
        MaturityDimension.Coordination => this with { Coordination = level },
        MaturityDimension.People => this with { People = level },
        MaturityDimension.Risk => this with { Risk = level },
        MaturityDimension.Offer => this with { Offer = level },
        MaturityDimension.Evaluation => this with { Evaluation = level },
        _ => throw new ArgumentOutOfRangeException(nameof(dimension)),
    };

    private static int? Checked(int? level, string name) =>
        level is null or (>= Lowest and <= Highest)
            ? level
            : throw new ArgumentOutOfRangeException(name, level, "A maturity level is 1 to 5.");
}
