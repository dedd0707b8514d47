using System.Diagnostics.CodeAnalysis;

namespace VifRecommender.Cli.Streams;

/// <summary>The stop from the keyboard. A command that can end in order takes the token; every other one ends on the spot.</summary>
[SuppressMessage("Design", "CA1001", Justification = "It lives as long as the process.")]
internal sealed class Interruption
{
    private readonly CancellationTokenSource _source = new();
    private volatile bool _isHeard;

    /// <summary>Cancelled when somebody stops the command. Work that uses the token ends by it.</summary>
    public CancellationToken Token
    {
        get
        {
            _isHeard = true;
            return _source.Token;
        }
    }

    public bool IsRaised => _source.IsCancellationRequested;

    /// <summary>Stops the command.</summary>
    /// <returns>Returns whether it ends by itself: not where no work uses the token, and not at the second signal.</returns>
    public bool TryRaise()
    {
        if (!_isHeard || IsRaised) return false;
        _source.Cancel();
        return true;
    }
}
