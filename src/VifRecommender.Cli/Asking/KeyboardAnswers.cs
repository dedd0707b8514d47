using Spectre.Console;

namespace VifRecommender.Cli.Asking;

/// <summary>Answers typed at a terminal.</summary>
internal sealed class KeyboardAnswers(IAnsiConsole console) : IAnswers
{
    public string? Next(string prompt) => console.Prompt(new TextPrompt<string>(Markup.Escape(prompt)) { AllowEmpty = true });
}
