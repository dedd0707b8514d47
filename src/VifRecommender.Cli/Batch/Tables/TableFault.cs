using VifRecommender.Diagnostics;

namespace VifRecommender.Cli.Batch.Tables;

/// <summary>Why a record is none.</summary>
/// <param name="Descriptor">What is wrong.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
/// <param name="Line">The line on which it is wrong.</param>
/// <param name="Column">The place in that line in characters, from 1; of a cell the number of its column.</param>
internal sealed record TableFault(DiagnosticDescriptor Descriptor, string Message, long Line, int Column)
{
    /// <summary>The fault as one of a file.</summary>
    public Diagnostic In(string file) =>
        new() { Id = Descriptor.Id, Message = Message, File = file, Line = (int)Math.Min(Line, int.MaxValue), Column = Column };
}
