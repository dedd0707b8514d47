namespace VifRecommender.Cli.Tests.Options;

/// <summary>Options that take a number read it as people write it, whatever the command.</summary>
public sealed class NumberOptionTests
{
    private static readonly string[] Numbers = ["--top", "--budget", "--staff", "--quarters"];

    [Theory]
    [InlineData("plan trooz.json --budget 12.000 --staff 1",
        "--budget is a number such as 0.5 or 12000: '12.000' can be read as 12 or as 12000: write 12 or 12000.")]
    [InlineData("plan trooz.json --budget 12000 --staff 1,500",
        "--staff is a number such as 0.5 or 12000: '1,500' can be read as 1.5 or as 1500: write 1.5 or 1500.")]
    [InlineData("plan trooz.json --budget 12000 --staff 1 --quarters some", "--quarters is a whole number, not 'some'.")]
    [InlineData("plan trooz.json --budget 12000 --staff 1 --quarters 0,5", "--quarters is a whole number, not '0,5'.")]
    [InlineData("recommend trooz.json --top 2.000",
        "--top is a whole number from 1: '2.000' can be read as 2 or as 2000: write 2 or 2000.")]
    [InlineData("recommend trooz.json --top 99999999999999999999", "--top is a whole number from 1, not '99999999999999999999'.")]
    [InlineData("batch - --top 3000000000", "--top is a whole number from 0, not '3000000000'.")]
    public void Number_ThatIsNone_IsSaidInWordsOfOurs(string line, string message) =>
        Assert.StartsWith($"(command line):0:0: VIF1011: {message}", Assert.Single(Vif.Run(line.Split(' ')).Faults),
            StringComparison.Ordinal);

    [Fact]
    public void Number_AsPeopleWriteIt_IsTheSame()
    {
        var expected =
            Vif.Run("plan", Vif.Sample("trooz"), "--budget", "5000", "--staff", "0.2", "--quarters", "4", "--format", "json").Output;
        Assert.NotEmpty(expected);
        Assert.Equal(expected,
            Vif.Run("plan", Vif.Sample("trooz"), "--budget", "5 000,00", "--staff", "0,2", "--quarters", "4.0", "--format", "json").Output);
    }

    /// <summary>No option of any command says the name of a type, or hands what the parser says of one on.</summary>
    [Fact]
    public void Value_ThatIsNone_NeverNamesAType()
    {
        var root = VifCommand.Make(new VifRecommender.Cli.Streams.StandardStreams
        {
            Input = Stream.Null,
            Output = Stream.Null,
            Error = TextWriter.Null,
            Terminal = VifRecommender.Cli.Streams.Terminal.None,
            Today = Vif.Today
        });
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var command in root.Subcommands)
        {
            foreach (var option in command.Options.Where(option => option.ValueType != typeof(bool)))
            {
                seen.Add(option.Name);
                // What the command itself needs, so that the parser comes to its options.
                var needed = Enumerable.Repeat("x", command.Arguments.Sum(argument => argument.Arity.MinimumNumberOfValues));
                foreach (var value in new[] { "\u221E?", "99999999999999999999999999999999", "-", "" })
                {
                    var said = string.Join('\n',
                        root.Parse([command.Name, .. needed, $"{option.Name}={value}"]).Errors.Select(error => error.Message));
                    Assert.DoesNotContain("System.", said, StringComparison.Ordinal);
                    Assert.DoesNotContain("Cannot parse", said, StringComparison.Ordinal);
                    if (value.Length > 0 && Numbers.Contains(option.Name))
                    {
                        Assert.Contains($"{option.Name} is a", said, StringComparison.Ordinal);
                    }
                }
            }
        }

        Assert.Superset(Numbers.ToHashSet(StringComparer.Ordinal), seen);
    }
}
