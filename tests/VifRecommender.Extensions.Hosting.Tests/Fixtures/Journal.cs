using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace VifRecommender.Extensions.Hosting.Tests.Fixtures;

/// <summary>Keeps what is logged.</summary>
internal sealed class Journal : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<Entry> _entries = [];

    public IReadOnlyList<Entry> Entries => [.. _entries];

    public IReadOnlyList<Entry> Of(int id) => [.. _entries.Where(entry => entry.Id == id)];

    public ILogger CreateLogger(string categoryName) => this;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception,
        Func<TState, Exception?, string> formatter) =>
        _entries.Enqueue(new Entry(eventId.Id, logLevel, formatter(state, exception),
            ((IReadOnlyList<KeyValuePair<string, object?>>)state!).ToDictionary(each => each.Key, each => each.Value)));

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Dispose()
    {
        // What was logged outlives the host.
    }

    internal sealed record Entry(int Id, LogLevel Level, string Text, IReadOnlyDictionary<string, object?> Values);
}
