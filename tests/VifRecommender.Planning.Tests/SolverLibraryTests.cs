using VifRecommender.Diagnostics;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Planning.Tests;

/// <summary>A system without the native library of OR-Tools is told so, with those that have it.</summary>
public sealed class SolverLibraryTests
{
    [Fact]
    public void Fault_WhereTheLibraryIs_IsNone() => Assert.Null(SolverLibrary.Fault);

    [Theory]
    [InlineData(typeof(DllNotFoundException))]
    [InlineData(typeof(EntryPointNotFoundException))]
    [InlineData(typeof(BadImageFormatException))]
    public void Fault_WhereTheLibraryIsNot_NamesTheSystems(Type fault)
    {
        var thrown = (Exception)Activator.CreateInstance(fault)!;
        foreach (var each in new[] { thrown, new TypeInitializationException("Google.OrTools", thrown) })
        {
            var told = SolverLibrary.FaultOf(() => throw each);
            Assert.NotNull(told);
            Assert.Equal(("VIF1012", Severity.Error), (told.Id, told.Severity));
            Assert.Contains(SolverLibrary.Systems, told.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("Exception", told.Message, StringComparison.Ordinal);
            Assert.Contains(told.ToString(), File.ReadAllText(Repository.PathOf("src", "VifRecommender", "Diagnostics", "README.md")),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Fault_OfAnotherKind_IsNotHidden() =>
        Assert.Throws<InvalidOperationException>(() => SolverLibrary.FaultOf(() => throw new InvalidOperationException()));
}
