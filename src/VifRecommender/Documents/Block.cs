namespace VifRecommender.Documents;

/// <summary>A part of a page.</summary>
/// <remarks>
/// Immutable and thread-safe. The kinds are closed: a writer is an <see cref="IBlockVisitor"/>, and the compiler names the kind that it
/// forgot.
/// </remarks>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>Calls the member of the visitor for this kind.</summary>
    /// <param name="visitor">The visitor.</param>
    public abstract void Accept(IBlockVisitor visitor);
}
