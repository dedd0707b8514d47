namespace Worker;

/// <summary>A commune that waits for its advice.</summary>
internal sealed record CommuneRow(long Id, string Name, string Profile);
