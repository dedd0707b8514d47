using VifRecommender.Cli.Batch.Tables;

namespace VifRecommender.Cli.Tests.Batch.Tables;

public sealed class ColumnNameTests
{
    [Theory]
    [InlineData("name=COMMUNE,population=INH", "name=COMMUNE|population=INH")]
    [InlineData(" name = COMMUNE , population = INH ", "name=COMMUNE|population=INH")]
    [InlineData("name=Commune, nom,population=INH", "name=Commune, nom|population=INH")]
    [InlineData("name=\"Commune, nom\",population=INH", "name=Commune, nom|population=INH")]
    [InlineData("name=\"a, b=c\",population=\"say \"\"no\"\"\"", "name=a, b=c|population=say \"no\"")]
    [InlineData("name=a=b", "name=a=b")]
    public void Read_Pairs_AreMembersAndTitles(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', ColumnName.Read(text, out _)!.Select(each => $"{each.Member}={each.Title}")));

    [Theory]
    [InlineData("name", "name")]
    [InlineData("=x", "=x")]
    [InlineData("name=a,=b", "=b")]
    [InlineData("name=", "name=")]
    [InlineData("", "")]
    public void Read_NoPair_IsNamed(string text, string part)
    {
        Assert.Null(ColumnName.Read(text, out var fault));
        Assert.Equal(part, fault);
    }
}
