namespace VifRecommender.Web.Accounts;

/// <summary>A password from standard input: what is piped in, or typed unseen.</summary>
internal static class PasswordInput
{
    public static async Task<string?> ReadAsync(CancellationToken cancellation)
    {
        if (Console.IsInputRedirected) return await Console.In.ReadLineAsync(cancellation).ConfigureAwait(false);
        await Console.Error.WriteAsync("Password: ".AsMemory(), cancellation).ConfigureAwait(false);
        var typed = Read(() => Console.ReadKey(intercept: true));
        await Console.Error.WriteLineAsync().ConfigureAwait(false);
        return typed;
    }

    internal static string Read(Func<ConsoleKeyInfo> next)
    {
        var typed = "";
        while (next() is var key && key.Key != ConsoleKey.Enter)
        {
            if (key.Key == ConsoleKey.Backspace) typed = typed[..^Math.Min(1, typed.Length)];
            else if (!char.IsControl(key.KeyChar)) typed += key.KeyChar;
        }

        return typed;
    }
}
