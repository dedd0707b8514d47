namespace VifRecommender.Cli.Batch;

/// <summary>How far a run came: what it had read, and what it had written of it.</summary>
/// <param name="Records">The records that are answered.</param>
/// <param name="Input">A digest of these records.</param>
/// <param name="Bytes">The length of their answers.</param>
/// <param name="Output">A digest of these answers.</param>
internal sealed record ResumePoint(long Records, string Input, long Bytes, string Output);
