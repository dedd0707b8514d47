namespace VifRecommender.Tests;

/// <summary>A property that tries the same inputs each time: a mutant that was killed once is killed again. Hides FsCheck's own.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
internal sealed class PropertyAttribute : FsCheck.Xunit.PropertyAttribute
{
    public PropertyAttribute() => Replay = "20261129,1";
}
