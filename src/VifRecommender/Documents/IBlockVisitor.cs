namespace VifRecommender.Documents;

/// <summary>Does something with each kind of block.</summary>
public interface IBlockVisitor
{
    /// <summary>Meets a heading.</summary>
    /// <param name="block">The heading.</param>
    void Visit(Heading block);

    /// <summary>Meets a paragraph.</summary>
    /// <param name="block">The paragraph.</param>
    void Visit(Paragraph block);

    /// <summary>Meets a list.</summary>
    /// <param name="block">The list.</param>
    void Visit(TextList block);

    /// <summary>Meets a box.</summary>
    /// <param name="block">The box.</param>
    void Visit(Box block);

    /// <summary>Meets a table.</summary>
    /// <param name="block">The table.</param>
    void Visit(TextTable block);

    /// <summary>Meets a quick exit.</summary>
    /// <param name="block">The exit.</param>
    void Visit(QuickExit block);
}
