namespace VifRecommender.Cli.Batch.Tables;

/// <summary>How a record ends.</summary>
internal enum RecordEnd
{
    /// <summary>Not yet: more bytes are needed.</summary>
    None,

    /// <summary>At the end of a line.</summary>
    Line,

    /// <summary>At the end of the input.</summary>
    Input,

    /// <summary>It does not: the input ends inside quotation marks.</summary>
    QuoteNotClosed,

    /// <summary>It does not: a cell between quotation marks goes on beyond <see cref="TableLimits"/>.</summary>
    QuoteTooLong,

    /// <summary>It does not: something follows a closing quotation mark.</summary>
    AfterQuote,

    /// <summary>It does not: it is longer than a profile may be.</summary>
    TooLong,
}
