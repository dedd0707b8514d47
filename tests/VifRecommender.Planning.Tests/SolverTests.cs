using VifRecommender.Diagnostics;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Planning.Tests;

public sealed class SolverTests
{
    [Fact]
    public void Fault_MachineThatPlans_IsNothing() => Assert.Null(Solver.Fault);

    public static TheoryData<Exception> Missing => [new DllNotFoundException(), new BadImageFormatException(), new EntryPointNotFoundException(), new TypeInitializationException("x", new DllNotFoundException())];

    [Theory]
    [MemberData(nameof(Missing))]
    public void Probe_LibraryThatCannotBeLoaded_NamesTheSystems(Exception fault)
    {
        var told = Solver.Probe(() => throw fault);
        Assert.NotNull(told);
        Assert.Equal(("VIF1012", Severity.Error), (told.Id, told.Severity));
        Assert.Contains(Solver.Systems, told.Message, StringComparison.Ordinal);
        Assert.Contains(told.ToString(), File.ReadAllText(Repository.PathOf("src", "VifRecommender", "Diagnostics", "README.md")), StringComparison.Ordinal);
    }
}
