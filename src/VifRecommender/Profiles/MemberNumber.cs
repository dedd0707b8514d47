namespace VifRecommender.Profiles;

/// <summary>A number of the profile itself, or of one of its parts.</summary>
/// <typeparam name="T">The type of the part.</typeparam>
internal sealed class MemberNumber<T> : ProfileNumber
    where T : class
{
    private readonly ProfilePart<T> _part;
    private readonly Func<T, int?>? _readWhole;
    private readonly Func<T, decimal?>? _readAmount;
    private readonly Func<T, decimal?, T?> _write;

    private MemberNumber(ProfilePart<T> part, string member, int from, int to, bool isPublic, Func<T, int?>? readWhole,
        Func<T, decimal?>? readAmount, Func<T, decimal?, T?> write)
        : base(part.Name.Length == 0 ? member : $"{part.Name}.{member}", readWhole is not null, from, to, isPublic)
    {
        _part = part;
        _readWhole = readWhole;
        _readAmount = readAmount;
        _write = write;
    }

    public static MemberNumber<T> Whole(ProfilePart<T> part, string member, int from, int to, Func<T, int?> read,
        Func<T, int?, T?> write, bool isPublic = false) =>
        new(part, member, from, to, isPublic, read, null, (of, number) => write(of, (int?)number));

    public static MemberNumber<T> Amount(ProfilePart<T> part, string member, int from, int to, Func<T, decimal?> read,
        Func<T, decimal?, T?> write) =>
        new(part, member, from, to, isPublic: false, null, read, write);

    /// <summary>What the part states.</summary>
    public decimal? Of(T part) => _readWhole is { } whole ? whole(part) : _readAmount!(part);

    /// <summary>The part in which the number stands.</summary>
    public T With(T part, decimal number) => _write(part, number)!;

    internal override int? WholeOf(CommuneProfile profile) =>
        _readWhole is { } read && _part.Of(profile) is { } part ? read(part) : null;

    internal override CommuneProfile? With(CommuneProfile profile, decimal? number)
    {
        if (number is { } known && !Allows(known)) return null;
        var part = _part.Of(profile);
        if (number is null && part is null) return profile;
        return _write(part ?? _part.Empty!, number) is { } changed ? _part.With(profile, changed) : null;
    }

    private protected override decimal? AmountOf(CommuneProfile profile) =>
        _readAmount is { } read && _part.Of(profile) is { } part ? read(part) : null;
}
